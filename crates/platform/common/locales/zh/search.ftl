# Looking for something in everything this portal has
search-title = 搜索
search-lede = 用我们的任何一种语言写下您需要什么。写一部分也可以。
search-found = { $n ->
   *[other] 找到 { $n } 个页面。
}
search-meant = 没有找到您写的内容。以下是“{ $words }”的结果。
search-partly = 没有页面包含您写的所有词。以下页面包含一部分。
search-none = 没有找到。
search-none-help = 请试一个词，或更简单的词。也可以从下面的门进去，或者问一个人。
search-cut = 我们只查找了前 { $n } 个字。
search-more = 还有更多。加一个词，可以找得更准。
search-hints = { $n ->
    [0] 没有建议。
   *[other] { $n } 条建议。按向下箭头前往。
}
