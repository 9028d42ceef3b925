# Списъкът
shop-title = Хора, с които можете да говорите
shop-lede = Кой къде е, кога и на какви езици. Не ви трябва профил.
shop-find = Намерете човек
shop-speaks = Език, който говоря
shop-topic = За какво става дума
shop-channel = Как искам да говоря
shop-day = Ден
shop-district = Район
shop-all = Вижте всички

# Никой не е намерен
shop-empty = Още никой не ни е казал кой къде е.
shop-nobody = Никой не отговаря на всичко, което избрахте.
shop-nobody-so = Тук някой говори този език ({ $language }), но не така, както избрахте.
shop-otherwise = Кой говори този език ({ $language }) по друго време, по друг начин или за друго:
shop-nobody-speaks = Доколкото знаем, тук още никой не говори този език: { $language }.
shop-spoken = Тук се говорят тези езици:
shop-between = Тези хора помагат между езиците. Попитайте ги за преводач:
shop-ask = Попитайте службата, която отговаря на всеки въпрос

# Кога и къде
shop-when = Часове
shop-today = днес
shop-tomorrow = утре
shop-next = Следващ път: { $day }, { $time }
shop-next-untimed = Следващ път: { $day }, часът не е известен
shop-over = Не знаем други часове
shop-time-unknown = часът не е известен
shop-not-held = там няма никого
shop-languages = Езици
shop-languages-unknown = Езиците не са известни. Първо попитайте.
shop-place-unknown = Мястото не е известно
shop-phone-unknown = Телефонът не е известен

# Един човек или екип
shop-in-short = Накратко
shop-channels = Как можете да говорите
shop-how = Как да се свържете с тях
shop-how-to = Какво да направите
shop-by = За кого работят
shop-service = Повече за тази помощ
shop-times = Време само за вас
shop-minutes = { $n ->
    [one] Един разговор трае { $n } минута.
   *[other] Един разговор трае { $n } минути.
}
shop-notice = { $n ->
    [one] Попитайте поне { $n } час по-рано.
   *[other] Попитайте поне { $n } часа по-рано.
}
shop-full = В момента всички часове са заети.

# When people have time
shop-wish-morning = Сутрин
shop-wish-afternoon = Следобед
shop-wish-evening = Вечер
shop-wish-weekend = В събота или неделя
