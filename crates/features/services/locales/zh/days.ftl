# 服务列表中的星期和语言
services-open-on = 日期
services-open-on-help = 如果再选择一种语言，您会看到当天谁说这种语言。
# 一种语言在某项服务中哪些日子可用。$days：“星期一，星期三”，可能带有“由口译员协助”。
services-spoken-on = { $language }：{ $days }
services-spoken-days-unknown = { $language }：我们不知道在哪些日子。请先询问再去。
