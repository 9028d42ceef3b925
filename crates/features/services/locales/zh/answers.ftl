# 服务在五个问题页面上添加的内容
services-start-now = 有人有危险吗？请立即拨打电话
services-start-urgent = 所有紧急求助
services-start-people = 请与这些人联系
services-start-nobody-speaks = 我们所知道的人中，这里没有人会说{ $language }。这些人也许能找到口译员。请询问他们。
services-start-call-first = 请先打电话再去。时间可能改变。
services-start-ask-first = 我们不知道这些人的电话号码。请给他们写信，或直接前往。时间可能改变。
# 在城区页面上
services-of-district = 这里的帮助
services-of-district-served = 面向当地居民的帮助
