### 页面周围的内容：指向城市自己网站的链接、语言菜单的末尾、嵌在其他页面里的页面，以及清除设备的页面。

web-nav-cities = 城市
web-nav-data = 开放数据
web-nav-offline = 没有网络时
# 说明由谁发布网站的法律页面（德语：Impressum）。
web-nav-imprint = 法律声明
# 指向城市网站其他部分的一排链接的名称，供屏幕阅读器使用。
web-nav-official = 城市网站

# 语言菜单的最后一行。通向会说其他语言的人。
web-language-missing = 这里没有我的语言

## 显示在其他网站里的页面。$city 是城市门户的名称。

web-embed-whole = 在{ $city }门户查看全部内容

## 清除这台设备

web-clear-title = 清除这台设备上的数据
web-clear-lede = 您和别人共用这部手机或这台电脑吗？请清除本网站留在上面的内容。
web-clear-button = 立即清除这台设备上的数据
web-clear-done = 已要求您的浏览器清除来自本网站的一切内容。
web-clear-done-text = 大多数浏览器会立即清除。
# 脚本清除了它能清除的内容之后添加。
web-clear-script = 本网站保存的页面和打的勾已经清除。
web-clear-forged = 没有清除任何内容。请按本页上的按钮。
web-clear-many = 没有清除任何内容：一小时内尝试次数太多。请稍后再试。
web-clear-goes = 哪些会消失
web-clear-goes-text = 指南中打的勾、浏览器保存的本网站页面，以及本网站存在您浏览器里的其他一切内容。运营本网站的人对此一无所知。
web-clear-stays = 哪些会留下
web-clear-stays-text = 浏览器自己的访问记录会留下。您可以在浏览器设置中清除。有些旧浏览器不听从这个要求：请也在设置中清除它们的数据。电话公司、雇主或学校看到的您的上网连接信息，仍然留在他们那里。
