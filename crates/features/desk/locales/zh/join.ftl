# Organizations that ask to publish here: the form, the page behind the link of its letter, and the letters.

join-title = 发布贵组织提供的项目
join-lede = 新来的居民可以在这里用自己的语言找到能为他人做的事。完全免费。市政府会先审核每个组织。
join-name = 组织名称
join-website = 网站
join-empty = 可以留空。
join-email = 联系人的电子邮箱
join-email-help = 我们会向该邮箱发送一封带链接的信。门户网站上不会显示该地址。
join-about = 贵组织做什么？
join-about-help = 最多 { $n } 个字符，请使用市政府工作人员能看懂的语言。
join-languages = 你们会说的语言
join-kept = 只有为市政府管理此门户网站的人可以阅读，其他人不能。如果他们拒绝或没有答复，这些内容将于{ $date }删除。
join-wrong-name = 请填写组织名称。
join-wrong-name-long = 名称太长：最多 120 个字符。
join-wrong-website = 这不是网站地址。格式如 www.example.org。
join-wrong-about = 请用几句话说明贵组织做什么。
join-told-mail-text = 我们发送了一封带链接的信。请在三天内打开链接并按下按钮。之后市政府才能看到您的申请。
join-is-asked = 尚未发送
join-is-asked-text = 请按按钮。之后市政府才能看到您写的内容。
join-is-waiting = 市政府已收到
join-is-waiting-text = 会有人查看。您将收到一封答复信。
join-is-refused = 市政府拒绝了申请
join-is-refused-text = 如果不明白原因，您可以写信给市政府。
join-confirm = 发送给市政府
join-data = 我们保存的关于您的信息
join-refused-known = 贵组织已有账户。
join-refused-unclear = 无法查明你们的身份。请附上网站重新填写，或前往市政府办公室。
join-refused-elsewhere = 贵组织不在本市开展工作。
join-refused-purpose = 你们的工作不适合此门户网站。
join-told-unknown-text = 链接未及时使用，或所有内容已删除。您可以重新提交表格。
join-told-erased-text = 我们不再保存您写的任何内容。
join-letter-confirm-subject = 请确认：贵组织
join-letter-confirm =
    您好：

    有人提供了您的邮箱，希望在以下门户网站发布某组织的项目：{ $city }。

    请在三天内打开此链接并按下按钮：
    { $link }

    如果不是您本人，请不必理会。我们会自行删除您的邮箱地址。
join-letter-refused-subject = 给贵组织的答复
join-letter-refused =
    您好：

    市政府审核了您在其门户网站发布的申请，并予以拒绝。

    { $reason }

    您写的内容会自动删除。
