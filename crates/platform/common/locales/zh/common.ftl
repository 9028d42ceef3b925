# 首页
common-home-title = { $city }：新来者指南
common-home-arrived = 我刚到这里
common-home-choose = 请选择城市
common-home-read-in = 用其他语言阅读本页
common-home-doors = 选一扇门
common-home-alone = 您并不孤单
common-home-figures = 所有数字及其统计对象

# 主题
common-topics = 主题
common-topics-lede = 每个主题是一扇门。门后有指南、服务和文章。
common-topic-empty = 这扇门后还没有内容。请找人咨询。
common-topic-others = 其他的门

# 机构
common-organizations = 机构
common-organizations-lede = 帮助新来者的政府机构和团体，如果知道地址，也会列出。
common-contact = 联系方式
common-address-unknown = 地址不详。请先询问再去。
common-phone-unknown = 电话号码不详
common-approximate = 地图上的点只是大概位置。
common-speaks = 可用语言
common-speaks-unknown = 尚不清楚。请先询问再去。
common-in-short = 简介
common-old = { $years ->
   *[other] 最新的信息来源已有{ $years }年。请先核实再去。
}
common-old-facts = { $years ->
   *[other] 最新的信息来源已有{ $years }年。情况和数字可能已有变化。
}
common-hurt = 如果有人伤害或威胁了您

# 项目
common-project-programme = 资助计划
common-project-grant = 资助协议
common-project-time = 时间
common-project-amount = 金额
common-project-partners = 合作伙伴
common-project-partner = 合作伙伴
common-project-role = 角色
common-project-country = 国家

# 语言
common-languages = 语言
common-languages-lede = 本门户可以阅读的语言，以及这里的人所说的语言。
common-languages-interface = 可阅读本门户的语言
common-languages-coverage = 共{ $total }篇，已有{ $done }篇
common-language-title = 谁会说{ $language }
common-language-read = 用{ $language }阅读本门户
common-language-nobody = 我们还不知道这里有谁会说这种语言。请找人咨询：他们也许能找到口译员。

# 关于
common-about = 关于本门户
common-about-lede = 本门户由谁运营，信息从哪里来，是怎样制作的。
common-about-how = 信息从哪里来
common-about-how-text = 每个页面都写明信息来源和最后检查的日期。如果有什么不清楚，页面会如实说明。如果两个来源说法不同，页面会同时列出。
common-about-translations = 译文
common-about-translations-text = 文字的原始语言是英语。机器翻译的文字会有标记，直到有人读过为止。英语文字改动后，页面会说明译文较旧。
common-about-software = 软件
common-about-software-text = 本门户使用 Integra，这是任何城市都可以使用的自由软件。它源于索非亚、布拉格、科希策、奥西耶克和鲁巴诺五个城市的欧洲项目 INTEGRA。
common-about-city = 关于这个城市
common-about-figures = 数字
common-about-figures-note = 只有知道统计的是什么，数字才有意义。请不要比较统计对象不同的数字。
common-figure-what = 内容
common-figure-value = 数字
common-figure-definition = 统计的是谁或什么
common-figure-source = 来源和日期

# 隐私
common-privacy = 隐私
common-privacy-lede = 您可以阅读这里的一切，不必告诉我们您是谁。
common-privacy-not-police = 这里不是警察局，也不是签证机关
common-privacy-not-police-text = 本门户不决定居留许可。它不举报任何人。它从不询问您的居留许可、国籍、宗教或健康状况。
common-privacy-not-recorded = 不记录什么
common-privacy-not-recorded-text = 我们不记录您是谁、在哪里、谁搜索了什么，也不记录您设备的地址。这里没有 cookie。任何页面都不从其他公司加载内容。
common-privacy-recorded = 记录什么
common-privacy-recorded-text = 不记录任何有关读者的信息。只有出错时，服务器才会写一条记录。记录里没有访客，也没有搜索内容。当您回答“这个页面有用吗？”时，一个数字会加一。当您报告错误时，您的文字最多保留180天，没有人知道是谁写的。为了防止有人大量发送，您设备地址经加密处理后的形式最多在内存中保留一小时，并且绝不会写下来。
common-privacy-device = 哪些内容只留在您的设备上
common-privacy-device-text = 您在指南中打的勾只留在您的设备上。您可以用指南里的一个按钮清除。浏览器会保存您看过的页面列表；您可以在浏览器中清除。
common-privacy-links = 指向其他网站的链接
common-privacy-links-text = 点击链接到其他网站后，适用的不是我们的规则。我们不会告诉那个网站您来自哪个页面。

# 无障碍
common-accessibility = 无障碍
common-accessibility-lede = 每个人都应该能使用本门户。
common-accessibility-goal = 我们的目标
common-accessibility-goal-text = 我们遵循 WCAG 2.2 的 AA 级标准。每次发布之前，都有程序测试各类页面。
common-accessibility-how = 您可以怎样使用
common-accessibility-how-text = 每个页面都可以用键盘、用屏幕阅读器、不用 JavaScript、在小屏手机上、在深色模式下、用大号字体和在纸上使用。
common-accessibility-limits = 还有哪些不足
common-accessibility-limits-text = 资料库里的文件属于他人，可能不便用屏幕阅读器阅读。机器译文可能有错误或难以理解。
common-accessibility-tell = 请告诉我们
common-accessibility-tell-text = 有什么用不了吗？请告诉运营本门户的人。您可以在每个页面底部找到他们。
