### Слова из словарей, как их видят читатели портала и люди в редакции.

vocabulary-section-facts = Приезд, факты и числа
vocabulary-section-government = Местная власть и мигранты
vocabulary-section-protection = Для людей с международной защитой
vocabulary-section-arrange = Мне нужно оформить
vocabulary-section-advice = Мне нужен совет
vocabulary-section-culture = Культурная интеграция
vocabulary-section-library = Полезная библиотека

vocabulary-joins-then = потом
vocabulary-joins-and = и
vocabulary-joins-or = или

vocabulary-platform-website = Сайт
vocabulary-platform-facebook = Facebook
vocabulary-platform-vkontakte = ВКонтакте
vocabulary-platform-telegram = Telegram
vocabulary-platform-instagram = Instagram
vocabulary-platform-newsletter = Рассылка
vocabulary-platform-other = Другое
