# 读者自己保留的清单。它在页面的地址里，读者愿意的话也在其设备上
saved-title = 您的清单
saved-lede = 您想再找到的页面：用来打印、发给别人，或者保存在手机里。
# 在服务、指南、机构或文章的页面上。
saved-save = 存入我的清单
saved-take-off = 已保存。从我的清单中去掉
saved-empty = 这个清单还是空的。请打开一个页面，在末尾选择“存入我的清单”。
saved-people = 人员和地点
saved-read = 阅读内容
saved-gone = 这里不再有
saved-gone-text = { $n ->
   *[other] 您清单中的{ $n }项这里不再有。内容已经结束或移走。
}
saved-off = 从这个清单中去掉
saved-as-of = 截至{ $date }。时间和地点可能改变。请先打电话再去。
saved-share = 分享或保存这个清单
saved-share-text = 这个地址就是您的清单。请存为书签，或者发给别人。我们不保存它。
saved-qr = 用手机相机扫描。它会打开这个清单。
saved-qr-long = 清单太长，无法做成手机能扫描的二维码。请发送地址。
saved-print = 打印
saved-add = 您有另一个清单吗？请把它的地址粘贴在这里。
saved-add-help = 我们会把两个清单合在一起。
saved-put-together = 合并
saved-keep = 把这个清单保存在这台设备上
saved-kept = 这个清单已保存在这台设备上。
saved-clear = 清除这个清单
# 在隐私页面上
common-privacy-list = 您的回答和您的清单
common-privacy-list-text = 五个问题从不问您是谁。您的回答和您的清单只在页面的地址里。我们两样都不保存。如果您按“存入我的清单”，清单也会留在您的设备上，直到您清除它。使用您设备的人可以看到它。
