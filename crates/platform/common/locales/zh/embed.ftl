# 在别人的页面上显示我们的列表
embed-title = 把列表放到您的网站上
embed-lede = 城市、学校或团体的网站可以显示这些列表，内容是当天的：没有脚本和Cookie，也不统计任何人。
embed-sites = 以下网站可以显示：
embed-no-site = 目前还没有其他网站可以显示这些页面。管理本门户的人员可以允许您的网站。
embed-copy = 请把这几行复制到您的页面
embed-looks = 看看效果
embed-size = 列表的宽度就是您留出的位置，320像素就够。如果需要更高，请修改“height”后面的数字。
embed-filters = 只想要列表的一部分？请先在列表中选择筛选条件，列表末尾有“把这个列表放到您的网站上”。
embed-all = 所有可以显示的列表
embed-link = 把这个列表放到您的网站上
