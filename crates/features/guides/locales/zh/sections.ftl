### 参与的方式，以及人们的说法。

# 首页上两者共同的标题。
sections-home = 成为城市的一员
sections-take-part-lede = 结识他人，说出您的想法，帮助别人。
sections-take-part-empty = 我们还不知道有哪些参与方式。
# 不属于任何主题的内容之上的标题。
sections-more = 更多
sections-myths-lede = 人们怎么说新来者，实际情况又是怎样。
sections-myths-empty = 这里还没有内容。
# 放在引号中的句子之前。
sections-people-say = 人们说：
sections-we-know = 我们所知道的
