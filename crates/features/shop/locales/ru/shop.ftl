# Список
shop-title = Люди, с которыми можно поговорить
shop-lede = Кто где принимает, когда и на каких языках. Регистрация не нужна.
shop-find = Найти человека
shop-speaks = Язык, на котором я говорю
shop-topic = О чём речь
shop-channel = Как я хочу поговорить
shop-day = День
shop-district = Район
shop-all = Посмотреть всё

# Никого не нашлось
shop-empty = Нам ещё никто не сказал, кто где принимает.
shop-nobody = Всему, что вы выбрали, никто не соответствует.
shop-nobody-so = Здесь кто-то говорит на этом языке ({ $language }), но не так, как вы выбрали.
shop-otherwise = Кто говорит на этом языке ({ $language }) в другое время, другим способом или о другом:
shop-nobody-speaks = Насколько мы знаем, здесь ещё никто не говорит на этом языке: { $language }.
shop-spoken = Здесь говорят на этих языках:
shop-between = Эти люди помогают между языками. Спросите их о переводчике:
shop-ask = Спросите учреждение, которое отвечает на любой вопрос

# Когда и где
shop-when = Часы
shop-today = сегодня
shop-tomorrow = завтра
shop-next = В следующий раз: { $day }, { $time }
shop-next-untimed = В следующий раз: { $day }, время неизвестно
shop-over = Другие часы неизвестны
shop-time-unknown = время неизвестно
shop-not-held = там никого нет
shop-languages = Языки
shop-languages-unknown = Языки неизвестны. Сначала спросите.
shop-place-unknown = Место неизвестно
shop-phone-unknown = Номер телефона неизвестен

# Один человек или команда
shop-in-short = Коротко
shop-channels = Как можно поговорить
shop-how = Как с ними связаться
shop-how-to = Что сделать
shop-by = На кого они работают
shop-service = Больше об этой помощи
shop-times = Время только для вас
shop-minutes = { $n ->
    [one] Один разговор длится { $n } минуту.
    [few] Один разговор длится { $n } минуты.
    [many] Один разговор длится { $n } минут.
   *[other] Один разговор длится { $n } минуты.
}
shop-notice = { $n ->
    [one] Спросите не позже чем за { $n } час.
    [few] Спросите не позже чем за { $n } часа.
    [many] Спросите не позже чем за { $n } часов.
   *[other] Спросите не позже чем за { $n } часа.
}
shop-full = Сейчас всё время занято.

# When people have time
shop-wish-morning = Утром
shop-wish-afternoon = Днём
shop-wish-evening = Вечером
shop-wish-weekend = В выходные
