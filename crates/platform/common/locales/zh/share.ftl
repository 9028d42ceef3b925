# 有人发布时用的文字和图片
share-title = 分享
share-lede = 您可以发布的文字和图片：用于网站、频道或消息。选中后复制即可。
share-by = 主办
share-when = 时间
share-where = 地点
share-call = 电话
share-languages = 语言
share-short = 简短，最多280个字符
share-long = 较长
share-message = 用于消息
share-copy = 复制
share-copied = 已复制
share-pictures = 图片
share-picture = 图片
share-link = 用于分享的文字和图片
