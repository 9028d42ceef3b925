# 五个问题，只问想做什么，从不问读者是谁
start-home = 不知道怎么办？请回答五个问题
start-lede = 五个简短的问题。然后您会看到先做什么、谁能帮助您。任何问题都可以跳过。
start-progress = 第{ $n }个问题，共{ $total }个
# 浏览器标签页中的标题。
start-title-at = { $question }（第{ $n }个问题，共{ $total }个）
start-many = 您可以选择多项。
start-next = 下一个问题
start-finish = 查看结果
start-back = 返回
start-skip = 您不必回答。可以不选择，直接继续。
start-not-kept = 我们不保存任何回答。您的回答只在本页的地址里。

start-want = 您想做什么？
start-for = 为谁？
start-for-me = 为我自己
start-for-child = 也为孩子
start-when = 有多急？
start-when-danger = 有人现在有危险
start-when-today = 今天
start-when-week = 本周
start-when-later = 可以等
start-talk = 您想怎样与人联系？
start-talk-go = 亲自前往
start-talk-phone = 打电话
start-talk-write = 书面
start-speaks = 用哪种语言？

start-end = 您现在可以做什么
start-end-lede = 先一步一步看怎么做。然后是能帮助您的人。
start-nothing = 我们没有与您的回答相符的内容。
start-save = 把这些存入清单
start-print = 打印
start-answers = 您的回答
start-no-answer = 没有回答
start-change = 更改
start-again = 重新开始
start-as-of = 截至{ $date }。
