# 指南在五个问题页面和城区页面上添加的内容
guides-start = 一步一步了解怎么做
guides-start-note = 请从第一个开始。
guides-channels-district = 这个城区的群组和频道
guides-channels-by-district = 面向一个城区
