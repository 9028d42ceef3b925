### 词表用语，门户读者和编辑人员看到的样子。

vocabulary-section-facts = 抵达、情况和数字
vocabulary-section-government = 面向移民的地方政府
vocabulary-section-protection = 致获得国际保护的人
vocabulary-section-arrange = 我需要办理
vocabulary-section-advice = 我需要咨询
vocabulary-section-culture = 文化融入
vocabulary-section-library = 实用资料库

vocabulary-joins-then = 然后
vocabulary-joins-and = 同时
vocabulary-joins-or = 或者

vocabulary-platform-website = 网站
vocabulary-platform-facebook = Facebook
vocabulary-platform-vkontakte = VKontakte
vocabulary-platform-telegram = Telegram
vocabulary-platform-instagram = Instagram
vocabulary-platform-newsletter = 通讯
vocabulary-platform-other = 其他
