# The map of services
map-lede = 服务在哪里。图上的号码就是列表中的号码。
map-near-denied = 浏览器没有允许。您可以在浏览器设置中允许，或者选择一个城区。
map-near-failed = 设备现在不知道自己在哪里。请选择一个城区。
map-elsewhere-note = 没有人告诉我们这些地方的准确位置。请先询问再去。
