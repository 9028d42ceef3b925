# The list
services-title = Услуги
services-lede = Кой помага, къде, кога и на какъв език.
services-find = Намерете услуга
services-topic = Тема
services-speaks = Езици, на които се говори
services-district = Район
services-flag-open = Отворено сега
services-flag-free = Безплатно
services-flag-step-free = Вход без стъпала
services-flag-no-appointment = Без уговорен час
services-order = Първо тези, които са отворени сега, после тези, за които знаем най-много.
services-hours-note = Където не знаем работното време, попитайте, преди да отидете.
services-filter-these = Филтрирай тези услуги

# One service
services-in-short = Накратко
services-unknown = Още не е известно
services-who = Кой може да дойде
services-bring = Какво да донесете
services-cost = Цена
services-duration = Колко време отнема
services-appointment = Уговаряне на час
services-area = За хора от
services-ask = Попитайте човек
services-book = Запазете час
services-how-to = Как да използвате услугата
services-hours = Часове и езици
services-day = Ден
services-shut = Затворено
services-languages-unknown = Езиците не са известни. Попитайте, преди да отидете.
services-phone-unknown = Телефонният номер не е известен
services-interpreter = с преводач
services-ages-between = { $to ->
    [one] От { $from } до { $to } година
   *[other] От { $from } до { $to } години
}
services-ages-from = { $from ->
    [one] От { $from } година нагоре
   *[other] От { $from } години нагоре
}
services-ages-to = { $to ->
    [one] До { $to } година
   *[other] До { $to } години
}
services-minutes = { $n ->
    [one] Около { $n } минута
   *[other] Около { $n } минути
}
services-closed = Тази услуга сега не се предлага.
services-where = Къде
services-by = Кой я предлага
services-full-screen = На цял екран
services-close = Затвори
services-similar = Подобни услуги

# Urgent help
services-urgent = Спешни случаи
services-urgent-lede = В опасност ли сте? Обадете се сега.
services-urgent-help = Кой помага сега
services-all-day = Денонощно

# On other pages
services-of-topic = Услуги
services-of-organization = Какво правят
services-of-language = Услуги на този език
services-person-more = Вижте с какво помагат
services-person-all = Кой говори моя език?
