# 门户读者看到的报告功能：每个页面下方的问题、表格和答复。

reports-useful = 这个页面有用吗？
reports-yes = 有用
reports-no = 没有用
reports-link = 报告错误

reports-title = 报告错误
reports-about = 页面：
reports-part = 哪里不对？
reports-part-hours = 开放时间
reports-part-address = 地址或地点
reports-part-phone = 电话、电子邮件或网站
reports-part-price = 价格
reports-part-text = 文字内容
reports-part-translation = 译文
reports-part-other = 其他
reports-which = 与哪一部分有关？
reports-which-all = 整个页面
reports-words = 我们应该知道什么？（可以不填。）
reports-words-help = 最多{ $n }个字符。请不要写姓名、电话号码或其他私人信息。我们不知道您是谁，也无法回复。
reports-empty = 请不要填写此栏
reports-send = 发送
reports-back = 返回页面

reports-wrong-part = 还没有发送。请选择哪里不对，然后再按一次“发送”。
reports-wrong-long = { $n ->
   *[other] 还没有发送。您的文字超出{ $n }个字符。请缩短，然后再按一次“发送”。
}
reports-wrong-full = 没有发送。关于这个页面我们已经收到很多报告，很快会查看。谢谢您。
reports-wrong-often = { $n ->
   *[other] 还没有发送。来自您网络的报告很多。请过{ $n }分钟再按一次“发送”。
}

reports-told-thanks = 谢谢您
reports-told-thanks-text = 您帮助本门户保持正确。会有人查看。
reports-told-no = 谢谢您告诉我们
reports-told-no-text = 缺少什么，或者哪里不对？您告诉我们，我们就能把页面做得更好。
reports-told-forged = 没有发送
reports-told-forged-text = 这份表格不是来自本门户。请返回页面，按那里的按钮。
reports-told-large = 没有发送
reports-told-large-text = 您的文字太长。请返回，缩短后重新发送。
reports-told-many = 次数太多
reports-told-many-text = 过去一小时里，来自您网络的回答很多。这一次没有计入。

# About something an organization offers
reports-part-unsafe = 不安全
reports-part-job = 用无偿劳动代替工作岗位
reports-part-money = 他们要钱
reports-part-over = 已经结束
reports-title-offer = 举报此项目
