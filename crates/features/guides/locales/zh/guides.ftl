### 指南、文章、资料库、群组和频道。语言简单：短句，常用词，称读者为“您”。

## 导航

guides-nav = 指南
guides-nav-library = 资料库

## 指南

guides-list = 指南
guides-list-lede = 一步一步怎么做，谁来帮助您。
guides-list-empty = 我们还没有指南。
guides-all = 所有指南
guides-step-by-step = 一步一步
guides-read-more = 值得知道
guides-steps-count = { $n ->
   *[other] { $n }个步骤
}
# 步骤之间的词的含义，即 vocabulary-joins-and 和 vocabulary-joins-or。
guides-legend-and = “同时”：您可以一起做。
guides-legend-or = “或者”：您可以选择。做其中一项也许就够了。
# 放在打勾数之前：“已完成：2 / 共5”。
guides-done = 已完成：
guides-done-of = / 共{ $total }
guides-ticks = 您打的勾只留在这台设备上。
guides-clear = 清除我打的勾
guides-tick = 已完成
guides-print = 打印

## 一个步骤。前三条在标题之前读出。

guides-step-then = 第{ $n }步：
guides-step-and = 同时：
guides-step-or = 或者改做：
guides-time = 时间
guides-cost = 费用
guides-bring = 请带上
# $what 是下面三项组成的列表。
guides-unknown = 尚不清楚：{ $what }。
guides-unknown-time = 需要多久
guides-unknown-cost = 费用多少
guides-unknown-bring = 要带什么
# 放在机构名称之前。
guides-ask-person = 找人咨询
# $site 是网站名称：kosice.sk。
guides-open = 在{ $site }打开

## 文章

guides-articles = 文章
guides-articles-lede = 关于城市、政府机构和您的权利，值得知道的事。
guides-articles-all = 所有文章
guides-articles-empty = 我们还没有文章。
guides-article-empty = 这篇文章还没有内容。
guides-sections = 栏目

## 资料库

guides-library = 资料库
guides-library-lede = 关于新来者和城市的报告、计划和手册。链接指向其他网站。
guides-library-articles = 关于资料库的文章
guides-library-empty = 我们还没有文件。
guides-documents-count = { $n ->
   *[other] { $n }份文件
}
guides-document-year = 年份：{ $year }
guides-document-pages = { $n ->
   *[other] { $n }页
}
# 放在许可名称之前。
guides-document-licence = 使用许可：

## 群组和频道

guides-channels = 群组和频道
guides-channels-lede = 网页、群组和通讯：用哪种语言，由谁管理。
guides-channels-in = { $language }
guides-channels-all = 所有群组和频道
guides-channels-empty = 我们还不知道任何群组或频道。
guides-channel-address-unknown = 地址不详。
# 放在机构名称之前。
guides-channel-owner = 管理者：
guides-channel-owner-unknown = 不清楚由谁管理
guides-channel-official = 官方
guides-channel-not-official = 非官方
guides-channel-official-unknown = 不清楚是否为官方
guides-channel-seen = 最近一次有更新：{ $date }
guides-channel-seen-unknown = 不清楚是否仍在更新
