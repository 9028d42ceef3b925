# The list
volunteering-title = Доброволчество
volunteering-lede = Направете нещо за другите, запознайте се с хора, упражнявайте езика.
volunteering-find = Намерете с какво да помогнете
volunteering-speaks = Език, който говоря
volunteering-level = Колко добре го говоря
volunteering-speaks-help = Виждате за какво ви стига само този език.
volunteering-interests = Какво ми харесва
volunteering-rhythm = Колко често
volunteering-day = Ден, в който имам време
volunteering-age = Моята възраст
volunteering-flag-first = Подходящо за начало
volunteering-flag-remote = От вкъщи
volunteering-flag-step-free = Вход без стъпала
volunteering-flag-public = В публична служба, училище или болница
volunteering-first = Подходящо за начало
volunteering-useful = помага
volunteering-all = Вижте всички
volunteering-ask = Попитайте човек

# When
volunteering-when = Кога
volunteering-when-unknown = Попитайте кога
volunteering-weekly-hours = { $n ->
    [one] { $n } час седмично
   *[other] { $n } часа седмично
}
volunteering-months = { $n ->
    [one] поне за { $n } месец
   *[other] поне за { $n } месеца
}
volunteering-hours = от { $from } до { $to }
volunteering-hours-from = от { $from }
volunteering-hours-title = Дни и часове
# $date завършва на „г.“, затова след него няма точка.
volunteering-apply-by = Последен ден за кандидатстване: { $date }
volunteering-too-late = Последният ден за кандидатстване е минал.

# One opportunity
volunteering-in-short = Накратко
volunteering-languages = Езици
volunteering-interpreter = Някой превежда.
volunteering-who = Кой може да дойде
volunteering-place = Къде
volunteering-people = { $n ->
    [one] Нужен е { $n } човек.
   *[other] Нужни са { $n } души.
}
volunteering-ages = Възраст
volunteering-ages-between = { $to ->
    [one] От { $from } до { $to } година.
   *[other] От { $from } до { $to } години.
}
volunteering-ages-from = { $from ->
    [one] От { $from } година нагоре.
   *[other] От { $from } години нагоре.
}
volunteering-ages-to = { $to ->
    [one] До { $to } година.
   *[other] До { $to } години.
}
volunteering-ages-consent = { $n ->
    [one] От { $n } година нагоре със съгласие на родител.
   *[other] От { $n } години нагоре със съгласие на родител.
}
volunteering-gets = Какво получавате
volunteering-asked = Какво се иска от вас
volunteering-training-yes = Обучават ви, преди да започнете.
volunteering-training-no = Не ви трябва обучение.
volunteering-driving-yes = Трябва ви шофьорска книжка.
volunteering-at-risk-yes = Срещате се с деца или с хора, които имат нужда от защита.
volunteering-record-check-yes = Носите свидетелство за съдимост.
volunteering-record-check-no = Не ви трябва свидетелство за съдимост.
volunteering-contract-yes = Подписвате договор.
volunteering-contract-no = Не подписвате договор.
volunteering-supervisor-yes = За вас се грижи един определен човек.
volunteering-team = Езици, на които говори екипът
volunteering-begin = Как да започнете
volunteering-how = Как да се свържете с тях
volunteering-apply = Кандидатствайте на тяхната страница
volunteering-by = Кой предлага това
volunteering-unknown = Още не е известно
volunteering-unknown-insurance = Застраховка
volunteering-unknown-record = Свидетелство за съдимост
volunteering-unknown-contract = Договор

# Before one begins
volunteering-rules = Преди да започнете
volunteering-rules-lede = Какво казва законът тук и какво да попитате. Това е информация. Никой не пита какво разрешение имате.
volunteering-ask-title = Какво да попитате: осем въпроса
volunteering-ask-1 = Какво ще правя, къде, кога и колко дълго?
volunteering-ask-2 = Какъв език ми трябва?
volunteering-ask-3 = Ще подпишем ли договор?
volunteering-ask-4 = Имам ли застраховка за злополуки и щети? Кой я плаща?
volunteering-ask-5 = Кои разходи ще ми върнат?
volunteering-ask-6 = Трябва ли ми свидетелство за съдимост? От коя държава?
volunteering-ask-7 = Променя ли това нещо за моето разрешение или за моите помощи?
volunteering-ask-8 = Ще получа ли документ, в който пише с какво помагам?

# Fairness, and organizations
volunteering-fee-yes = Плащате нещо сами. Попитайте колко и за какво.
volunteering-fee-no = Не ви струва нищо.
volunteering-instead-yes = Иначе на някого би се плащало за тази работа.
volunteering-report = Сигнал за това предложение
volunteering-publish = Търси ли вашата организация доброволци?
volunteering-publish-how = Публикувайте предложенията си тук
