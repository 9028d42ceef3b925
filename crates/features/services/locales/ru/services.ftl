# Список
services-title = Услуги
services-lede = Кто помогает, где, когда и на каком языке.
services-find = Найти услугу
services-topic = Тема
services-speaks = На каких языках говорят
services-district = Район
services-flag-open = Открыто сейчас
services-flag-free = Бесплатно
services-flag-step-free = Вход без ступенек
services-flag-no-appointment = Без записи
services-order = Сначала то, что сейчас открыто, потом то, о чём мы знаем больше всего.
services-hours-note = Где мы не знаем часов работы, спросите, прежде чем идти.
services-filter-these = Отфильтровать эти услуги

# Одна услуга
services-in-short = Коротко
services-unknown = Пока неизвестно
services-who = Кто может прийти
services-bring = Что взять с собой
services-cost = Стоимость
services-duration = Сколько это длится
services-appointment = Запись
services-area = Для людей из этих мест
services-ask = Спросите человека
services-book = Записаться
services-how-to = Как воспользоваться
services-hours = Часы работы и языки
services-day = День
services-shut = Закрыто
services-languages-unknown = Языки неизвестны. Спросите, прежде чем идти.
services-phone-unknown = Номер телефона неизвестен
services-interpreter = с переводчиком
services-ages-between = { $to ->
    [one] От { $from } до { $to } года
    [few] От { $from } до { $to } лет
    [many] От { $from } до { $to } лет
   *[other] От { $from } до { $to } года
}
services-ages-from = { $from ->
    [one] С { $from } года
    [few] С { $from } лет
    [many] С { $from } лет
   *[other] С { $from } года
}
services-ages-to = { $to ->
    [one] До { $to } года
    [few] До { $to } лет
    [many] До { $to } лет
   *[other] До { $to } года
}
services-minutes = { $n ->
    [one] Примерно { $n } минута
    [few] Примерно { $n } минуты
    [many] Примерно { $n } минут
   *[other] Примерно { $n } минуты
}
services-closed = Эту услугу сейчас не предлагают.
services-where = Где
services-by = Кто предлагает
services-full-screen = На весь экран
services-close = Закрыть
services-similar = Похожие услуги

# Срочная помощь
services-urgent = Срочная помощь
services-urgent-lede = Вы в опасности? Звоните сейчас.
services-urgent-help = Кто поможет сейчас
services-all-day = Круглосуточно

# На других страницах
services-of-topic = Услуги
services-of-organization = Чем занимаются
services-of-language = Услуги на этом языке
services-person-more = Посмотреть, в чём помогают
services-person-all = Кто говорит на моём языке?
