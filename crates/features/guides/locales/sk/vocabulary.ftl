### Pojmy zo slovníkov, ako ich vidia čitatelia portálu aj redakcia.

vocabulary-section-facts = Príchod, fakty a čísla
vocabulary-section-government = Miestna samospráva pre migrantov
vocabulary-section-protection = Pre ľudí s medzinárodnou ochranou
vocabulary-section-arrange = Potrebujem vybaviť
vocabulary-section-advice = Potrebujem radu
vocabulary-section-culture = Kultúrna integrácia
vocabulary-section-library = Užitočná knižnica

vocabulary-joins-then = potom
vocabulary-joins-and = a tiež
vocabulary-joins-or = alebo

vocabulary-platform-website = Webová stránka
vocabulary-platform-facebook = Facebook
vocabulary-platform-vkontakte = VKontakte
vocabulary-platform-telegram = Telegram
vocabulary-platform-instagram = Instagram
vocabulary-platform-newsletter = Newsletter
vocabulary-platform-other = Iné
