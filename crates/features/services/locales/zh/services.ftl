# 列表
services-title = 服务
services-lede = 谁提供帮助，在哪里，什么时候，用哪种语言。
services-find = 查找服务
services-topic = 主题
services-speaks = 可用语言
services-district = 城区
services-flag-open = 现在开放
services-flag-free = 免费
services-flag-step-free = 入口无台阶
services-flag-no-appointment = 无需预约
services-order = 先列出现在开放的地方，再列出我们了解最多的地方。
services-hours-note = 开放时间不详的地方，请先询问再去。
services-filter-these = 筛选这些服务

# 一项服务
services-in-short = 简介
# 放在没有人告诉我们的事项名称之上。
services-unknown = 尚不清楚
services-who = 谁可以来
services-bring = 请带上
services-cost = 费用
services-duration = 需要多久
services-appointment = 预约
services-area = 服务对象的居住地区
services-ask = 找人咨询
services-book = 预约
services-how-to = 使用方法
services-hours = 时间和语言
services-day = 日期
services-shut = 关闭
services-languages-unknown = 语言不详。请先询问再去。
services-phone-unknown = 电话号码不详
services-interpreter = 由口译员协助
services-ages-between = { $from }至{ $to }岁
services-ages-from = { $from }岁以上
services-ages-to = { $to }岁以下
services-minutes = 约{ $n }分钟
services-closed = 现在不提供这项服务。
services-where = 地点
services-by = 提供者
services-full-screen = 全屏
services-close = 关闭
services-similar = 类似服务

# 紧急求助
services-urgent = 紧急求助
services-urgent-lede = 您有危险吗？请立即拨打电话。
services-urgent-help = 现在谁能帮助
services-all-day = 日夜服务

# 在其他页面上
services-of-topic = 服务
services-of-organization = 他们做什么
services-of-language = 使用这种语言的服务
services-person-more = 查看他们能帮什么
services-person-all = 谁会说我的语言？
