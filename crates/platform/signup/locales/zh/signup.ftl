# Signing up without an account: the form, the private page, and what both tell people.

# How free it is, on public pages
signup-free-open = 还有名额。
signup-free-few = 只剩几个名额。
signup-free-full = 名额已满。您可以等候名额。
signup-button = 我想参加

# The form
signup-title = 我想参加
signup-about = 您报名参加：
signup-part = 您什么时候能来？
signup-left = { $n ->
   *[other] 还剩{ $n }个名额
}
signup-left-many = 还有名额
signup-left-none = 已满：您会进入候补名单
signup-name = 您的名字
signup-name-help = 写别人该怎么称呼您。您不需要证件。
signup-reach = 我们怎样联系您？
signup-reach-help = 填一种就够了。
signup-email = 电子邮件地址
signup-phone = 电话号码
signup-phone-help = 请加上国家代码，例如 +421 900 123 456。我们不会向这个号码发送任何内容：请您自己保存好您的私人页面。
signup-languages = 您会说的语言
signup-level = 您的{ $language }说得怎么样？
signup-level-none = 我不想说
signup-message = 他们应该知道什么？（可以不填。）
signup-message-help = 最多{ $n }个字符。请不要写有关您的健康、宗教或证件的内容。
signup-empty = 请不要填写此栏
signup-send = 发送
signup-back = 返回页面
signup-kept = 提供者可以读到这些内容：{ $name }。替城市管理本网站的人也可以读到。其他人都读不到。这些内容会在{ $date }删除。
signup-kept-nobody = 替城市管理本网站的人可以读到这些内容。其他人都读不到。这些内容会在{ $date }删除。
signup-closed = 您现在不能报名
signup-closed-text = 现在不接受新的报名。请以后再问，或者找别的事做。
signup-shut-text = 现在无法安全保存您的资料，所以我们不收集任何资料。请以后再试，或者询问机构。

# What is wrong
signup-wrong = { $n ->
   *[other] 还没有发送。有{ $n }处缺少或不对：
}
signup-wrong-part = 请选择您什么时候能来。
signup-wrong-name = 请写您的名字。
signup-wrong-name-long = 您的名字太长：最多写120个字符。
signup-wrong-reach = 请写电子邮件地址或电话号码。
signup-wrong-email = 这不是电子邮件地址。电子邮件地址的样子是 name@example.org。
signup-wrong-phone = 这不是电话号码。请只写数字，前面加上 + 和国家代码。
signup-wrong-language = 请从列表中选择一种语言。
signup-wrong-level = 请选择一个水平。
signup-wrong-message = { $n ->
   *[other] 您的文字超出{ $n }个字符。
}
signup-wrong-often = { $n ->
   *[other] 还没有发送。来自您网络的表格很多。请过{ $n }分钟再按一次“发送”。
}
signup-wrong-many = 没有发送。这个号码已经报名多次。请改为打开您的私人页面。

# What is told after a form
signup-told-mail = 请查看您的电子邮件
signup-told-mail-text = 我们给您发了一封邮件，里面有一个私人链接。请在三天内打开它，并按那里的按钮。这样您才有名额。
signup-told-forged = 没有发送
signup-told-forged-text = 这份表格不是来自本门户。请返回页面，按那里的按钮。
signup-told-large = 没有发送
signup-told-large-text = 您的文字太长。请返回，缩短后重新发送。
signup-told-unknown = 这个链接已经无效
signup-told-unknown-text = 它没有按时使用，或者已被更新的链接代替，或者所有内容都已删除。您可以重新报名。
signup-told-guessed = 请稍等
signup-told-guessed-text = 有人从您的网络打开了很多错误的链接。请过一小时再试。
signup-told-erased = 全部已删除
signup-told-erased-text = 我们不再保存您的任何信息。如果您有过名额，别人可以得到它。
signup-told-start = 去首页

# The private page
signup-page = 您的私人页面
signup-page-help = 请保存本页的地址，不要给任何人看。有这个地址的人可以更改这里的内容。
signup-is-asked = 还没有发送
signup-is-asked-text = 请按这里的按钮。这样您才有名额，或者进入候补名单。
signup-is-held = 您有名额了
signup-is-held-text = 提供者会查看并答复您。
signup-is-accepted = 他们等您来
signup-is-accepted-text = 他们期待见到您。如果您不能来，请在这里告诉他们：别人可以得到您的名额。
signup-is-waiting = 您在等候名额
signup-is-waiting-text = { $n ->
    [1] 您在候补名单上排第一位。
   *[other] 您在候补名单上排第{ $n }位。
}
signup-is-withdrawn = 您不来了
signup-is-withdrawn-text = 谢谢您告诉我们。您随时可以重新报名。
signup-is-declined = 这次他们不能接受您
signup-is-declined-text = 这与您的价值无关。还有其他事可以做：
signup-is-over = 已结束
signup-is-over-text = 谢谢您来参加。
signup-is-gone = 不再提供
signup-is-gone-text = 提供者已经撤回。我们很抱歉。
signup-no-room = 名额已满，候补名单也满了。请以后再试。
signup-confirm = 是的，我想参加
signup-withdraw = 我不能来
signup-what = 内容
signup-when = 时间
signup-where = 地点
signup-who = 提供者
signup-time = { $day }，{ $from }至{ $to }
signup-calendar = 加入我的日历
signup-data = 我们保存的您的信息
signup-data-help = 这些信息已加密保存。它们会在{ $date }删除，您什么都不用做。
signup-data-shut = 现在无法在这台服务器上打开这些信息。它们仍会在{ $date }删除。
signup-data-name = 名字
signup-data-email = 电子邮件
signup-data-phone = 电话
signup-data-languages = 语言
signup-data-message = 您写的内容
signup-export = 下载
signup-erase = 立即全部删除
signup-erase-help = 您的名额会给别人。这个页面将不能再打开。
signup-done-confirmed = 已发送。
signup-done-withdrawn = 他们知道您不来了。
signup-done-hours = 已记下。
signup-done-dropped = 已去掉。

# Hours
signup-hours = 您的服务时间
signup-hours-help = 请记下您什么时候在那里。提供者会确认。有了确认的时间，您可以得到证书。
signup-hours-day = 日期
signup-hours-long = 多长时间
signup-hours-hours = 小时
signup-hours-minutes = 分钟
signup-hours-add = 记下
signup-hours-drop = 去掉
signup-hours-confirmed = 已确认
signup-hours-open = 尚未确认
signup-hours-sum = 共确认：{ $hours }小时{ $minutes }分钟
signup-hours-line = { $hours }小时{ $minutes }分钟
signup-wrong-day = 请选择一个不在将来的日子。
signup-wrong-hours = 这不可能：请至少写一分钟，每天最多24小时。
signup-certificate = 您的证书
signup-certificate-help = 一份写有您的名字和已确认时间的文件，可以打印或发送。我们不留副本。
signup-certificate-get = 打开证书（PDF）
signup-certificate-name = 用拉丁字母写您的名字
signup-certificate-name-help = 您名字里的有些字，我们无法打印。请按您在这个国家的写法来写。我们不保存它。
signup-wrong-spelling = 这里有些字，我们无法打印。请用拉丁字母写您的名字。

# Letters. Nothing personal stands in their subjects.
signup-letter-confirm-subject = 请确认：{ $what }
signup-letter-confirm =
    您好：

    有人在{ $city }门户用您的地址报了名：

    { $about }

    请在三天内打开这个链接，并按那里的按钮。这样您才有名额：
    { $link }

    如果不是您本人，您什么都不用做。我们会自行删除您的地址。
signup-letter-held-subject = 您有名额了：{ $what }
signup-letter-held =
    您好：

    您有名额了：

    { $about }

    提供者会答复您。如果您不能来，请在您的私人页面上告诉他们：
    { $link }
signup-letter-waiting-subject = 您在候补名单上：{ $what }
signup-letter-waiting =
    您好：

    目前名额已满。您在候补名单上：

    { $about }

    有空出的名额时，我们会写信给您。这是您的私人页面：
    { $link }
signup-letter-promoted-subject = 有名额空出来给您：{ $what }
signup-letter-promoted =
    您好：

    有人不能来。这个名额现在是您的：

    { $about }

    如果您不想要了，请在您的私人页面上说明，这样下一位可以得到它：
    { $link }
signup-letter-accepted-subject = 他们等您来：{ $what }
signup-letter-accepted =
    您好：

    他们期待见到您：

    { $about }

    如果您不能来，请在您的私人页面上告诉他们：
    { $link }
signup-letter-declined-subject = 关于您想参加的事：{ $what }
signup-letter-declined =
    您好：

    谢谢您愿意帮忙。这次他们不能接受您：

    { $about }

    还有其他事可以做。您可以在这里找到：
    { $more }
signup-letter-reminder-subject = 快到了：{ $what }
signup-letter-reminder =
    您好：

    这件事快到了：

    { $about }

    如果您不能来，请在您的私人页面上说明，这样别人可以得到您的名额：
    { $link }
signup-letter-withdrawn-subject = 您不来了：{ $what }
signup-letter-withdrawn =
    您好：

    他们知道您不来了：

    { $about }

    您随时可以重新报名。我们所知道的您的信息会在{ $date }删除。
signup-letter-cancelled-subject = 不举行了：{ $what }
signup-letter-cancelled =
    您好：

    这件事不举行了：

    { $about }

    我们很抱歉。还有其他事可以做。您可以在这里找到：
    { $more }
signup-letter-retimed-subject = 开始时间变了：{ $what }
signup-letter-retimed =
    您好：

    您报名参加了这件事。时间变了：

    { $about }

    如果那时您不能来，请在您的私人页面上告诉他们：
    { $link }
signup-letter-taken-down-subject = 暂时不提供：{ $what }
signup-letter-taken-down =
    您好：

    { $city }正在核查与您报名的这件事有关的情况：

    { $about }

    在我们写信给您之前，请不要去那里。名额仍然是您的，您什么都不用做。如果您不想要了，请在您的私人页面上说明：
    { $link }
signup-letter-put-back-subject = 重新提供：{ $what }
signup-letter-put-back =
    您好：

    我们之前请您等一等。现在您又可以去那里了，名额仍然是您的：

    { $about }

    如果您不想要了，请在您的私人页面上说明：
    { $link }
signup-letter-again-subject = 您的私人页面：{ $what }
signup-letter-again =
    您好：

    您已经报过这个名。这是您的私人页面的新链接。旧链接不能再用：
    { $link }

    { $about }

# The certificate, a document to print
signup-paper-title = 志愿服务证书
signup-paper-statement = { $organization }确认：{ $name }曾作为志愿者工作。
signup-paper-thanks = 谢谢您付出的时间和帮助。
signup-paper-what = 工作
signup-paper-when = 时间
signup-paper-days = { $n ->
   *[other] { $n }天
}
signup-paper-from-to = { $from }至{ $to }
signup-paper-hours = 小时数
signup-paper-where = 地点
signup-paper-made = { $place }，{ $date }
signup-paper-signature = 机构签字和盖章
signup-paper-note = 根据机构确认的时间制作。门户不留副本。想核实的人，请询问机构。

# What the form asks beside who somebody is
signup-question-topic = 关于什么？
signup-question-channel = 您想怎样交谈？
signup-question-when = 您什么时候方便？
signup-question-none = 我还不知道
signup-question-empty = 可以不填。
signup-later = 更晚的日期
signup-sooner = 更早的日期
signup-no-times = 这几天没有空余的时间。
signup-wrong-answer = 请从列表中选择一个答案。
signup-wrong-question = 请写您想问什么。

# Having a time with somebody, in other words than taking part in something
signup-meet-title = 预约时间
signup-meet-about = 和您交谈的是：
signup-meet-part = 哪个时间您方便？
signup-meet-none = 都不选：我只想问一件事
signup-meet-languages = 您可以用哪些语言交谈
signup-meet-message = 您想谈什么？（可以不填。）
signup-meet-closed = 现在不能预约
signup-meet-closed-text = 所有时间都已约满，或者现在不接受预约。请在页面上写的时间来，或者问别的人。
signup-meet-wrong-part = 请选择一个还空着的时间。
signup-meet-told-mail-text = 我们给您发了一封邮件，里面有一个私人链接。请在三天内打开它，并按那里的按钮。这样才算预约成功。
signup-meet-is-asked-text = 请按这里的按钮。这样才算预约成功。
signup-meet-is-held = 您已预约成功
signup-meet-is-held-text = 到时会有人在那里等您。您不需要证件。
signup-meet-is-accepted = 您已预约成功
signup-meet-is-accepted-text = 有人知道您的预约，到时会在那里。如果您不能来，请在这里告诉我们：别人可以得到这个时间。
signup-meet-is-withdrawn-text = 谢谢您告诉我们。您随时可以预约别的时间。
signup-meet-is-declined = 这个时间不行
signup-meet-is-declined-text = 我们很抱歉。您可以预约别的时间，或者和别的人谈。
signup-meet-is-over-text = 预约的时间已经过了。您随时可以预约别的时间。
signup-meet-no-room = 别人先约了这个时间。请选择别的时间。
signup-meet-confirm = 是的，预约这个时间
signup-meet-erase-help = 这个时间会给别人。这个页面将不能再打开。
signup-meet-letter-confirm =
    您好：

    有人在{ $city }门户用您的地址预约了时间：

    { $about }

    请在三天内打开这个链接，并按那里的按钮。这样才算预约成功：
    { $link }

    如果不是您本人，您什么都不用做。我们会自行删除您的地址。
signup-meet-letter-held-subject = 您已预约成功：{ $what }
signup-meet-letter-held =
    您好：

    您已预约成功：

    { $about }

    如果您不能来，或者想换个时间，请在您的私人页面上告诉我们：
    { $link }
signup-meet-letter-accepted-subject = 您已预约成功：{ $what }
signup-meet-letter-accepted =
    您好：

    有人知道您的预约，到时会在那里：

    { $about }

    如果您不能来，或者想换个时间，请在您的私人页面上告诉我们：
    { $link }
signup-meet-letter-declined-subject = 这个时间不行：{ $what }
signup-meet-letter-declined =
    您好：

    我们很抱歉。这个时间不行：

    { $about }

    您可以预约别的时间，或者和别的人谈：
    { $page }
signup-meet-letter-reminder =
    您好：

    您预约的时间快到了：

    { $about }

    如果您不能来，或者想换个时间，请在您的私人页面上告诉我们：
    { $link }
signup-meet-letter-withdrawn =
    您好：

    您已取消这次预约：

    { $about }

    您随时可以预约别的时间。我们所知道的您的信息会在{ $date }删除。
signup-meet-letter-cancelled-subject = 您的预约被取消了：{ $what }
signup-meet-letter-cancelled =
    您好：

    到时不会有人在那里：

    { $about }

    我们很抱歉。您可以预约别的时间，或者和别的人谈：
    { $page }
signup-meet-letter-taken-down =
    您好：

    { $city }正在核查与您的预约有关的情况：

    { $about }

    在我们写信给您之前，请不要去那里。预约仍然是您的，您什么都不用做。如果您不想要了，请在您的私人页面上说明：
    { $link }
signup-meet-letter-put-back =
    您好：

    我们之前请您等一等。现在您又可以去那里了，预约仍然是您的：

    { $about }

    如果您不想要了，请在您的私人页面上说明：
    { $link }
signup-meet-letter-again =
    您好：

    您已经在这里预约过。这是您的私人页面的新链接。旧链接不能再用。在这个页面上，您可以选择别的时间：
    { $link }

    { $about }

# Asking a question, in other words than taking part in something
signup-ask-title = 找人询问
signup-ask-about = 您的问题发给：
signup-ask-languages = 我们可以用哪些语言答复您
signup-ask-message = 您的问题
signup-ask-message-help = 最多{ $n }个字符。请不要写有关您的健康、宗教或证件的内容。
signup-ask-closed = 您现在不能在这里提问
signup-ask-closed-text = 现在这里没有人回答问题。请去找列表中的人，或者给他们打电话。
signup-ask-told-mail-text = 我们给您发了一封邮件，里面有一个私人链接。请在三天内打开它，并按那里的按钮。这样才会有人读您的问题。
signup-ask-is-asked-text = 请按这里的按钮。这样才会有人读您的问题。
signup-ask-is-held = 已收到您的问题
signup-ask-is-held-text = 会有人读您的问题并答复您。答复会写在这个页面上。
signup-ask-is-accepted = 有人在处理您的问题
signup-ask-is-accepted-text = 答复会写在这个页面上，或者有人会按您希望的方式联系您。
signup-ask-is-withdrawn = 您撤回了问题
signup-ask-is-withdrawn-text = 您随时可以再问。
signup-ask-is-declined = 这件事我们帮不了您
signup-ask-is-declined-text = 我们很抱歉。列表中的人也许可以帮您：
signup-ask-confirm = 是的，发送我的问题
signup-ask-withdraw = 撤回我的问题
signup-ask-erase-help = 这样就没有人能答复您了。这个页面将不能再打开。
signup-ask-done-withdrawn = 您的问题已撤回。
signup-ask-letter-confirm =
    您好：

    有人在{ $city }门户用您的地址提了一个问题：

    { $about }

    请在三天内打开这个链接，并按那里的按钮。这样才会有人读这个问题：
    { $link }

    如果不是您本人，您什么都不用做。我们会自行删除您的地址。
signup-ask-letter-held-subject = 已收到您的问题：{ $what }
signup-ask-letter-held =
    您好：

    我们已收到您的问题：

    { $about }

    有了答复，我们会写信给您。答复会写在您的私人页面上：
    { $link }
signup-ask-letter-declined-subject = 关于您的问题：{ $what }
signup-ask-letter-declined =
    您好：

    我们很抱歉。您问的事我们帮不了：

    { $about }

    这些人也许可以帮您：
    { $page }
signup-ask-letter-withdrawn-subject = 您撤回了问题：{ $what }
signup-ask-letter-withdrawn =
    您好：

    您撤回了问题：

    { $about }

    您随时可以再问。我们所知道的您的信息会在{ $date }删除。
signup-ask-letter-again =
    您好：

    您已经在这里问过。这是您的私人页面的新链接。旧链接不能再用：
    { $link }

    { $about }

# It is done
signup-is-done = 已办完
signup-is-done-text = 帮助您的人认为您不再需要别的帮助。您随时可以再问。

# Another time
signup-move = 换一个时间
signup-move-help = 在您约到别的时间之前，现在的时间仍然是您的。
signup-move-send = 选这个时间
signup-done-moved = 您的时间已经换好。
signup-wrong-taken = 别人先约了那个时间。您原来的时间不变。请选择别的时间。
signup-letter-moved-subject = 新的时间：{ $what }
signup-letter-moved =
    您好：

    这是您的新时间：

    { $about }

    如果您不能来，请在您的私人页面上告诉我们：
    { $link }

# Answers
signup-replies = 我们的答复
signup-reply-more = 阅读更多
signup-letter-reply-subject = 有答复了：{ $what }
signup-letter-reply =
    您好：

    有给您的答复。请在您的私人页面上查看：
    { $link }

    这个答复是关于：

    { $about }

# Being sent on to another organization
signup-send-on = 要我们把您转介到别处吗？
signup-send-on-text = { $name }能更好地帮助您。如果您同意，他们会读到这个页面上的内容，以前能读到的人就读不到了。
signup-send-on-yes = 是的，请转介
signup-send-on-no = 不，留在这里
signup-done-sent-on = 已为您转介。新的地方写在这个页面上。
signup-done-stayed = 没有转介，一切照旧。
signup-wrong-full = 那里已经没有名额。没有转介，一切照旧。
signup-letter-send-on-subject = 想问您一件事：{ $what }
signup-letter-send-on =
    您好：

    有别的地方能更好地帮助您：

    { $about }

    要我们为您转介吗？请在您的私人页面上选择“是”或“不”。在您选择之前，什么都不会改变：
    { $link }
