# The map of opportunities
volunteering-map = 地图上的志愿服务
volunteering-map-lede = 您可以在哪里帮忙。图上的号码就是列表中的号码。
volunteering-map-near-denied = 浏览器没有允许。您可以在浏览器设置中允许，或者查看列表。
volunteering-map-near-failed = 设备现在不知道自己在哪里。请查看列表。
volunteering-map-elsewhere-note = 其中有些可以在家里做。其余的没有人告诉我们准确位置：请先询问再去。
volunteering-map-office = 这是该组织的办公室。请在那里询问您会在哪里帮忙。
