### Термини от речниците, както ги виждат читателите на портала и редакцията.

vocabulary-section-facts = Пристигане, факти и данни
vocabulary-section-government = Местна власт за мигранти
vocabulary-section-protection = За хора с международна закрила
vocabulary-section-arrange = Трябва да уредя нещо
vocabulary-section-advice = Имам нужда от съвет
vocabulary-section-culture = Културна интеграция
vocabulary-section-library = Полезна библиотека

vocabulary-joins-then = после
vocabulary-joins-and = и
vocabulary-joins-or = или

vocabulary-platform-website = Уебсайт
vocabulary-platform-facebook = Facebook
vocabulary-platform-vkontakte = VKontakte
vocabulary-platform-telegram = Telegram
vocabulary-platform-instagram = Instagram
vocabulary-platform-newsletter = Бюлетин
vocabulary-platform-other = Друго
