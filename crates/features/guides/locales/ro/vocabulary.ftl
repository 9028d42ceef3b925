### Termenii din vocabulare, așa cum îi văd cititorii portalului și redacția.

vocabulary-section-facts = Sosire, date și cifre
vocabulary-section-government = Administrația locală pentru migranți
vocabulary-section-protection = Pentru persoane cu protecție internațională
vocabulary-section-arrange = Am de rezolvat ceva
vocabulary-section-advice = Am nevoie de un sfat
vocabulary-section-culture = Integrare culturală
vocabulary-section-library = Bibliotecă utilă

vocabulary-joins-then = apoi
vocabulary-joins-and = și
vocabulary-joins-or = sau

vocabulary-platform-website = Site web
vocabulary-platform-facebook = Facebook
vocabulary-platform-vkontakte = VKontakte
vocabulary-platform-telegram = Telegram
vocabulary-platform-instagram = Instagram
vocabulary-platform-newsletter = Buletin informativ
vocabulary-platform-other = Altele
