# Список
volunteering-title = Волонтерство
volunteering-lede = Робіть щось для інших, знайомтеся з людьми, практикуйте мову.
volunteering-find = Знайти, що робити
volunteering-speaks = Мова, якою я розмовляю
volunteering-level = Наскільки добре я нею розмовляю
volunteering-speaks-help = Ви побачите, де достатньо лише цієї мови.
volunteering-interests = Що мені подобається
volunteering-rhythm = Як часто
volunteering-day = День, коли я маю час
volunteering-age = Мій вік
volunteering-flag-first = Підходить для першого разу
volunteering-flag-remote = З дому
volunteering-flag-step-free = Вхід без сходинок
volunteering-flag-public = У державній або міській установі, школі чи лікарні
volunteering-first = Підходить для першого разу
# Після назви мови, яка не обов’язкова.
volunteering-useful = стане в пригоді
volunteering-all = Переглянути все
volunteering-ask = Запитайте людину

# Коли
volunteering-when = Коли
volunteering-when-unknown = Запитайте, коли
volunteering-weekly-hours = { $n ->
    [one] { $n } година на тиждень
    [few] { $n } години на тиждень
    [many] { $n } годин на тиждень
   *[other] { $n } години на тиждень
}
volunteering-months = { $n ->
    [one] щонайменше { $n } місяць
    [few] щонайменше { $n } місяці
    [many] щонайменше { $n } місяців
   *[other] щонайменше { $n } місяця
}
volunteering-hours = з { $from } до { $to }
volunteering-hours-from = з { $from }
volunteering-hours-title = Дні й години
# $date закінчується на «р.», тому після нього немає крапки.
volunteering-apply-by = Останній день для заявки: { $date }
volunteering-too-late = Останній день для заявки минув.

# Одне заняття
volunteering-in-short = Коротко
volunteering-languages = Мови
volunteering-interpreter = Є людина, яка перекладає.
volunteering-who = Хто може прийти
volunteering-place = Де
volunteering-people = { $n ->
    [one] Потрібна { $n } людина.
    [few] Потрібні { $n } людини.
    [many] Потрібно { $n } людей.
   *[other] Потрібно { $n } людини.
}
volunteering-ages = Вік
volunteering-ages-between = { $to ->
    [one] Від { $from } до { $to } року.
    [few] Від { $from } до { $to } років.
    [many] Від { $from } до { $to } років.
   *[other] Від { $from } до { $to } років.
}
volunteering-ages-from = { $from ->
    [one] Від { $from } року.
    [few] Від { $from } років.
    [many] Від { $from } років.
   *[other] Від { $from } років.
}
volunteering-ages-to = { $to ->
    [one] До { $to } року.
    [few] До { $to } років.
    [many] До { $to } років.
   *[other] До { $to } років.
}
volunteering-ages-consent = { $n ->
    [one] За згодою одного з батьків — від { $n } року.
    [few] За згодою одного з батьків — від { $n } років.
    [many] За згодою одного з батьків — від { $n } років.
   *[other] За згодою одного з батьків — від { $n } років.
}
volunteering-gets = Що ви отримуєте
volunteering-asked = Що від вас потрібно
volunteering-training-yes = Вас навчать, перш ніж ви почнете.
volunteering-training-no = Навчання вам не потрібне.
volunteering-driving-yes = Вам потрібні водійські права.
volunteering-at-risk-yes = Ви зустрічаєтеся з дітьми або людьми, яким потрібен захист.
volunteering-record-check-yes = Ви приносите довідку про несудимість.
volunteering-record-check-no = Довідка про несудимість вам не потрібна.
volunteering-contract-yes = Ви підписуєте договір.
volunteering-contract-no = Договір ви не підписуєте.
volunteering-supervisor-yes = Є людина, яка вам допомагає.
volunteering-team = Якими мовами розмовляє команда
volunteering-begin = Як почати
volunteering-how = Як із ними зв’язатися
volunteering-apply = Подати заявку на їхній сторінці
volunteering-by = Хто пропонує
volunteering-unknown = Ще невідомо
volunteering-unknown-insurance = Страхування
volunteering-unknown-record = Довідка про несудимість
volunteering-unknown-contract = Договір

# Перш ніж почати
volunteering-rules = Перш ніж почати
volunteering-rules-lede = Що тут каже закон і про що запитати. Це інформація. Ніхто не запитує, який у вас дозвіл.
volunteering-ask-title = Вісім запитань, які варто поставити
volunteering-ask-1 = Що я роблю, де, коли і як довго?
volunteering-ask-2 = Яка мова мені потрібна?
volunteering-ask-3 = Чи укладаємо ми письмовий договір?
volunteering-ask-4 = Чи є в мене страхування від нещасного випадку й збитків? Хто платить?
volunteering-ask-5 = Які витрати мені повернуть?
volunteering-ask-6 = Чи потрібна мені довідка про несудимість? З якої країни?
volunteering-ask-7 = Чи змінюється щось із моїм дозволом або з моїми соціальними виплатами?
volunteering-ask-8 = Чи дадуть мені папір про моє волонтерство?

# Fairness, and organizations
volunteering-fee-yes = Дещо ви платите самі. Запитайте, скільки і за що.
volunteering-fee-no = Вам це нічого не коштує.
volunteering-instead-yes = Інакше за цю працю комусь платили б.
volunteering-report = Повідомити про цю пропозицію
volunteering-publish = Ваша організація шукає волонтерів?
volunteering-publish-how = Опублікуйте свої пропозиції тут
