# 总览表：有哪些语言的哪些帮助，哪里还没有
services-supply = 有哪些帮助，哪里还缺少
services-supply-lede = 我们统计所知道的帮助。空白处表明城市还有工作要做。
services-supply-link = 哪里缺少帮助
services-supply-definition = 如果某项服务有人说一种语言，包括由口译员协助，这项服务就计入该语言。如果服务没有说明，我们采用其机构的语言。如果服务位于某个城区或为那里的人提供帮助，就计入该城区。现在关闭的服务不计入。城市本地的语言不在表中，因为各个机关都说这种语言。
services-supply-nobody-means = “我们不知道有谁”并不表示没有人。如果您知道有人，请告诉我们。
services-supply-total = { $n ->
    [0] 没有计入任何服务
   *[other] 计入{ $n }项服务
}
services-supply-whole = 整个城市
services-supply-languages = 语言和主题
services-supply-districts = 城区和主题
services-supply-language = 语言
# 标记表格中不知道有谁的位置。放在叉号之后。
services-supply-nobody = 我们不知道有谁
services-supply-holes = { $n ->
    [0] 表中每种语言的每个主题都有帮助。
   *[other] 有{ $n }个语言与主题的组合，我们不知道有什么帮助。
}
services-supply-holes-districts = { $n ->
    [0] 每个城区的每个主题都有帮助。
   *[other] 有{ $n }个城区与主题的组合，我们不知道有什么帮助。
}
# 在表格中的数字之后读出。$what 是语言或城区，$topic 是“工作”这样的主题。
services-supply-for = { $n ->
   *[other] 项服务：{ $what }，{ $topic }
}
