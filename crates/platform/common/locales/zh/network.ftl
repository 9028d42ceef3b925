### 网络的首页：所有城市及其语言。

# 三个短句，告诉一无所知的人这是什么。
network-what = 您刚到一个城市吗？在这里您可以知道谁来帮助、在哪里、什么时候、用哪种语言。阅读免费，没有人问您是谁。
network-choose = 选择您的城市
network-cities = 选择您的城市
# 城市卡片上语言列表的名称，供屏幕阅读器使用。$city 是城市名称。
network-languages = 用以下语言阅读{ $city }的页面
# 在“这里没有我的语言”下面。
network-missing = 逐个城市查看谁说这种语言。
network-danger = 您有危险吗？
network-danger-text = 请拨打112。这是欧盟所有国家的报警、急救和消防紧急电话。拨打免费，日夜不停。
network-work = 您为某个城市工作吗？本门户是自由软件，任何城市都可以使用。
network-work-more = 关于本门户

## 所有城市的语言

network-languages-lede = 每种语言可以阅读哪些城市的页面，以及哪里有人或群组说这种语言。
# 后面是城市名称。
network-languages-read = 以下城市的页面：
network-languages-spoken = 有人说这种语言的城市：
