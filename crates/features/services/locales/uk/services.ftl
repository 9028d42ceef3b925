# The list
services-title = Послуги
services-lede = Хто допомагає, де, коли і якою мовою.
services-find = Знайти послугу
services-topic = Тема
services-speaks = Якими мовами розмовляють
services-district = Район
services-flag-open = Зараз відчинено
services-flag-free = Безкоштовно
services-flag-step-free = Вхід без сходинок
services-flag-no-appointment = Без попереднього запису
services-order = Спочатку те, що зараз відчинено, потім те, про що ми знаємо найбільше.
services-hours-note = Де ми не знаємо годин роботи, запитайте, перш ніж іти.
services-filter-these = Фільтрувати ці послуги

# One service
services-in-short = Коротко
services-unknown = Ще невідомо
services-who = Хто може прийти
services-bring = Що взяти із собою
services-cost = Ціна
services-duration = Скільки це триває
services-appointment = Запис
services-area = Для мешканців
services-ask = Запитайте людину
services-book = Записатися
services-how-to = Як скористатися
services-hours = Години й мови
services-day = День
services-shut = Зачинено
services-languages-unknown = Мови невідомі. Запитайте, перш ніж іти.
services-phone-unknown = Номер телефону невідомий
services-interpreter = з перекладачем
services-ages-between = { $to ->
    [one] Від { $from } до { $to } року
    [few] Від { $from } до { $to } років
    [many] Від { $from } до { $to } років
   *[other] Від { $from } до { $to } років
}
services-ages-from = { $from ->
    [one] Від { $from } року
    [few] Від { $from } років
    [many] Від { $from } років
   *[other] Від { $from } років
}
services-ages-to = { $to ->
    [one] До { $to } року
    [few] До { $to } років
    [many] До { $to } років
   *[other] До { $to } років
}
services-minutes = { $n ->
    [one] Приблизно { $n } хвилина
    [few] Приблизно { $n } хвилини
    [many] Приблизно { $n } хвилин
   *[other] Приблизно { $n } хвилини
}
services-closed = Цю послугу зараз не надають.
services-where = Де
services-by = Хто надає послугу
services-full-screen = На весь екран
services-close = Закрити
services-similar = Подібні послуги

# Urgent help
services-urgent = Термінова допомога
services-urgent-lede = Ви в небезпеці? Телефонуйте зараз.
services-urgent-help = Хто допоможе зараз
services-all-day = Цілодобово

# On other pages
services-of-topic = Послуги
services-of-organization = Що вони роблять
services-of-language = Послуги цією мовою
services-person-more = Подивитися, з чим вони допомагають
services-person-all = Хто говорить моєю мовою?
