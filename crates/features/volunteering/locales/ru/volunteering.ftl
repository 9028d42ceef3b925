# Список
volunteering-title = Волонтёрство
volunteering-lede = Делайте что-то для других, знакомьтесь с людьми, практикуйте язык.
volunteering-find = Найти, чем заняться
volunteering-speaks = Язык, на котором я говорю
volunteering-level = Насколько хорошо я на нём говорю
volunteering-speaks-help = Вы увидите, где достаточно только этого языка.
volunteering-interests = Что мне нравится
volunteering-rhythm = Как часто
volunteering-day = День, когда у меня есть время
volunteering-age = Мой возраст
volunteering-flag-first = Подходит для первого раза
volunteering-flag-remote = Из дома
volunteering-flag-step-free = Вход без ступенек
volunteering-flag-public = В государственном или городском учреждении, школе или больнице
volunteering-first = Подходит для первого раза
# После названия языка, который не обязателен.
volunteering-useful = пригодится
volunteering-all = Посмотреть всё
volunteering-ask = Спросите человека

# Когда
volunteering-when = Когда
volunteering-when-unknown = Спросите, когда
volunteering-weekly-hours = { $n ->
    [one] { $n } час в неделю
    [few] { $n } часа в неделю
    [many] { $n } часов в неделю
   *[other] { $n } часа в неделю
}
volunteering-months = { $n ->
    [one] не меньше { $n } месяца
    [few] не меньше { $n } месяцев
    [many] не меньше { $n } месяцев
   *[other] не меньше { $n } месяца
}
volunteering-hours = с { $from } до { $to }
volunteering-hours-from = с { $from }
volunteering-hours-title = Дни и часы
# $date кончается на «г.», поэтому после него нет точки.
volunteering-apply-by = Последний день для заявки: { $date }
volunteering-too-late = Последний день для заявки прошёл.

# Одно занятие
volunteering-in-short = Коротко
volunteering-languages = Языки
volunteering-interpreter = Есть человек, который переводит.
volunteering-who = Кто может прийти
volunteering-place = Где
volunteering-people = { $n ->
    [one] Нужен { $n } человек.
    [few] Нужно { $n } человека.
    [many] Нужно { $n } человек.
   *[other] Нужно { $n } человека.
}
volunteering-ages = Возраст
volunteering-ages-between = { $to ->
    [one] От { $from } до { $to } года.
    [few] От { $from } до { $to } лет.
    [many] От { $from } до { $to } лет.
   *[other] От { $from } до { $to } года.
}
volunteering-ages-from = { $from ->
    [one] С { $from } года.
    [few] С { $from } лет.
    [many] С { $from } лет.
   *[other] С { $from } года.
}
volunteering-ages-to = { $to ->
    [one] До { $to } года.
    [few] До { $to } лет.
    [many] До { $to } лет.
   *[other] До { $to } года.
}
volunteering-ages-consent = { $n ->
    [one] С согласия одного из родителей — с { $n } года.
    [few] С согласия одного из родителей — с { $n } лет.
    [many] С согласия одного из родителей — с { $n } лет.
   *[other] С согласия одного из родителей — с { $n } года.
}
volunteering-gets = Что вы получаете
volunteering-asked = Что от вас нужно
volunteering-training-yes = Вас обучат, прежде чем вы начнёте.
volunteering-training-no = Обучение вам не нужно.
volunteering-driving-yes = Вам нужны водительские права.
volunteering-at-risk-yes = Вы встречаетесь с детьми или людьми, которым нужна защита.
volunteering-record-check-yes = Вы приносите справку о несудимости.
volunteering-record-check-no = Справка о несудимости вам не нужна.
volunteering-contract-yes = Вы подписываете договор.
volunteering-contract-no = Договор вы не подписываете.
volunteering-supervisor-yes = Есть человек, который вам помогает.
volunteering-team = На каких языках говорит команда
volunteering-begin = Как начать
volunteering-how = Как с ними связаться
volunteering-apply = Подать заявку на их странице
volunteering-by = Кто предлагает
volunteering-unknown = Пока неизвестно
volunteering-unknown-insurance = Страховка
volunteering-unknown-record = Справка о несудимости
volunteering-unknown-contract = Договор

# Прежде чем начать
volunteering-rules = Прежде чем начать
volunteering-rules-lede = Что здесь говорит закон и о чём спросить. Это информация. Никто не спрашивает, какое у вас разрешение.
volunteering-ask-title = Восемь вопросов, которые стоит задать
volunteering-ask-1 = Что я делаю, где, когда и как долго?
volunteering-ask-2 = Какой язык мне нужен?
volunteering-ask-3 = Мы заключаем письменный договор?
volunteering-ask-4 = Есть ли у меня страховка от несчастного случая и ущерба? Кто платит?
volunteering-ask-5 = Какие расходы мне вернут?
volunteering-ask-6 = Нужна ли мне справка о несудимости? Из какой страны?
volunteering-ask-7 = Меняется ли что-то с моим разрешением или с моими пособиями?
volunteering-ask-8 = Дадут ли мне бумагу о моём волонтёрстве?

# Fairness, and organizations
volunteering-fee-yes = Кое-что вы платите сами. Спросите, сколько и за что.
volunteering-fee-no = Вам это ничего не стоит.
volunteering-instead-yes = Иначе за этот труд кому-то платили бы.
volunteering-report = Сообщить об этом предложении
volunteering-publish = Ваша организация ищет волонтёров?
volunteering-publish-how = Опубликуйте свои предложения здесь
