### Терміни зі словників: їх бачать читачі порталу й редакція.

vocabulary-section-facts = Приїзд, факти й числа
vocabulary-section-government = Місцева влада для мігрантів
vocabulary-section-protection = Для людей з міжнародним захистом
vocabulary-section-arrange = Мені треба оформити
vocabulary-section-advice = Мені потрібна порада
vocabulary-section-culture = Культурна інтеграція
vocabulary-section-library = Корисна бібліотека

vocabulary-joins-then = потім
vocabulary-joins-and = а також
vocabulary-joins-or = або

vocabulary-platform-website = Вебсайт
vocabulary-platform-facebook = Facebook
vocabulary-platform-vkontakte = VKontakte
vocabulary-platform-telegram = Telegram
vocabulary-platform-instagram = Instagram
vocabulary-platform-newsletter = Розсилка
vocabulary-platform-other = Інше
