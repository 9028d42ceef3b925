# 列表
shop-title = 可以咨询的人
shop-lede = 谁在哪里、什么时候、说哪些语言。您不需要账户。
shop-find = 找人
shop-speaks = 我会说的语言
shop-topic = 关于什么
shop-channel = 我想怎样交谈
shop-day = 星期几
shop-district = 城区
shop-all = 查看全部

# 没有找到人
shop-empty = 还没有人告诉我们谁在哪里。
shop-nobody = 没有人符合您的所有选择。
shop-nobody-so = 这里有人会说{ $language }，但不符合您的其他选择。
shop-otherwise = 在其他时间、用其他方式或就其他事情会说{ $language }的人：
shop-nobody-speaks = 据我们所知，这里还没有人会说{ $language }。
shop-spoken = 这里有人会说这些语言：
shop-between = 这些人在不同语言之间提供帮助。请向他们要口译员：
shop-ask = 请问回答任何问题的办事处

# 时间和地点
shop-when = 时间
shop-today = 今天
shop-tomorrow = 明天
shop-next = 下次：{ $day } { $time }
shop-next-untimed = 下次：{ $day }，时间不详
shop-over = 不知道以后的时间
shop-time-unknown = 时间不详
shop-not-held = 没有人在
shop-languages = 语言
shop-languages-unknown = 语言不详。请先询问。
shop-place-unknown = 地点不详
shop-phone-unknown = 电话号码不详

# 一个人或一个团队
shop-in-short = 简介
shop-channels = 您可以怎样交谈
shop-how = 怎样联系他们
shop-how-to = 怎么做
shop-by = 他们为谁工作
shop-service = 关于这项帮助
shop-times = 专门给您的时间
shop-minutes = { $n ->
   *[other] 一次谈话 { $n } 分钟。
}
shop-notice = { $n ->
   *[other] 请至少提前 { $n } 小时询问。
}
shop-full = 目前所有时段都已被预约。

# When people have time
shop-wish-morning = 上午
shop-wish-afternoon = 下午
shop-wish-evening = 晚上
shop-wish-weekend = 周末
