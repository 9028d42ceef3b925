# 志愿服务日历。$n 是数量。
volunteering-calendar-title = 按日期查看志愿服务
volunteering-calendar-lede = 哪一天可以做什么。
volunteering-calendar-show = 以日历查看
volunteering-calendar-months = 月份
volunteering-calendar-none = 这些日子还没有已知的内容。请看其他月份，或者去掉一个筛选条件。
volunteering-calendar-more = 还有{ $n }项
volunteering-calendar-undated = { $n ->
   *[other] 另有{ $n }项还没有日期，请看列表。
}
