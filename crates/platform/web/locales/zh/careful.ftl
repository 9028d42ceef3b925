### 读者在相信一个页面之前必须知道的事。

# 城市只按人工读过的版本显示的文字。$language 是语言名称。
web-careful = 这段文字很重要。在有人检查译文之前，我们以{ $language }显示。
web-careful-people = 会说{ $language }的人

## 页面所依据的法律。$date 是日期或“2022年1月”这样的时间。

# 放在法律名称之前。
web-law-based = 依据
web-law-as-of = 截至{ $date }
web-law-ended = 这些规定的有效期到{ $date }为止。规定可能已经改变。请先询问，再做决定。
