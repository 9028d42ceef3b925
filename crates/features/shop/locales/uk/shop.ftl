# Список
shop-title = Люди, з якими можна поговорити
shop-lede = Хто де приймає, коли і якими мовами. Обліковий запис не потрібен.
shop-find = Знайти людину
shop-speaks = Мова, якою я розмовляю
shop-topic = Про що мова
shop-channel = Як я хочу поговорити
shop-day = День
shop-district = Район
shop-all = Переглянути все

# Нікого не знайдено
shop-empty = Нам ще ніхто не сказав, хто де приймає.
shop-nobody = Ніхто не відповідає всьому, що ви вибрали.
shop-nobody-so = Тут хтось розмовляє цією мовою ({ $language }), але не так, як ви вибрали.
shop-otherwise = Хто розмовляє цією мовою ({ $language }) в інший час, іншим способом або про інше:
shop-nobody-speaks = Наскільки ми знаємо, тут ще ніхто не розмовляє цією мовою: { $language }.
shop-spoken = Тут розмовляють такими мовами:
shop-between = Ці люди допомагають між мовами. Запитайте їх про перекладача:
shop-ask = Запитайте установу, яка відповідає на будь-яке запитання

# Коли і де
shop-when = Години
shop-today = сьогодні
shop-tomorrow = завтра
shop-next = Наступного разу: { $day }, { $time }
shop-next-untimed = Наступного разу: { $day }, час невідомий
shop-over = Інші години невідомі
shop-time-unknown = час невідомий
shop-not-held = там нікого немає
shop-languages = Мови
shop-languages-unknown = Мови невідомі. Спершу запитайте.
shop-place-unknown = Місце невідоме
shop-phone-unknown = Номер телефону невідомий

# Одна людина або команда
shop-in-short = Коротко
shop-channels = Як можна поговорити
shop-how = Як із ними зв’язатися
shop-how-to = Що зробити
shop-by = На кого вони працюють
shop-service = Більше про цю допомогу
shop-times = Час лише для вас
shop-minutes = { $n ->
    [one] Одна розмова триває { $n } хвилину.
    [few] Одна розмова триває { $n } хвилини.
    [many] Одна розмова триває { $n } хвилин.
   *[other] Одна розмова триває { $n } хвилини.
}
shop-notice = { $n ->
    [one] Запитайте щонайменше за { $n } годину.
    [few] Запитайте щонайменше за { $n } години.
    [many] Запитайте щонайменше за { $n } годин.
   *[other] Запитайте щонайменше за { $n } години.
}
shop-full = Зараз увесь час зайнято.

# When people have time
shop-wish-morning = Вранці
shop-wish-afternoon = Вдень
shop-wish-evening = Увечері
shop-wish-weekend = У вихідні
