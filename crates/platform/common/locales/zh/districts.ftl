# 城区：人们说自己住在哪里时提到的城市部分
districts-title = 城区
districts-lede = 查找您所在城区的帮助、机构和群组。
districts-empty = 这里还没有城区。
districts-home = 您的城区有什么？
districts-all = 所有城区
# 一个城区页面的标题。
districts-one = { $district }的帮助
districts-offices = 这里的机构
districts-languages = 这里可用的语言
districts-languages-unknown = 我们还不知道这里的人说哪些语言。请先询问再去。
districts-nothing = 我们还不知道这个城区有什么帮助。大多数帮助面向整个城市。
districts-whole-city = 面向整个城市的帮助
districts-others = 其他城区
# 在“关于本门户”页面上
districts-supply = 还缺什么
districts-supply-link = 有哪些语言的哪些帮助，哪里还没有
