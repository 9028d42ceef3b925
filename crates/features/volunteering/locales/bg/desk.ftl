### Възможности за доброволчество и правилата за него, както ги вижда редакцията.

## Kinds

kind-opportunity = Възможност за доброволчество
    .many = Възможности за доброволчество
kind-volunteering-rule = Правило за доброволчеството
    .many = Правила за доброволчеството

## Opportunity

field-opportunity-name = Какво правят доброволците
    .help = С няколко думи: „Четене на деца в библиотеката“.
field-opportunity-organization = Кой я предлага
field-opportunity-status = Приемат ли се хора сега?
field-opportunity-description = Какво се прави и за кого
    .help = Как изглежда един ден. Кратки изречения, обикновени думи.
field-opportunity-interests = За какво става дума
field-opportunity-public_body = В публична служба или институция
    .help = Градска служба, училище, библиотека, болница.
field-opportunity-first = Подходящо за начало
    .help = Да, когато някой посреща хората, стигат им малко думи и могат да спрат по всяко време.
field-opportunity-minimum_age = Най-ниска възраст
    .help = В години. Празно, когато няма ограничение или то не е известно.
field-opportunity-consent_age = Най-ниска възраст със съгласие на родител
    .help = Само ако със съгласие могат да дойдат и по-млади хора.
field-opportunity-maximum_age = Най-висока възраст
field-opportunity-effort = Колко тежка е работата?
field-opportunity-driving = Трябва шофьорска книжка
field-opportunity-training = Обучават хората, преди да започнат
field-opportunity-skills = Какво трябва да се умее или да се харесва
    .help = Едно изречение. Кажете го дори когато не се иска нищо особено.

## Where and when

field-opportunity-place = Къде се работи
field-opportunity-locations = Места
field-opportunity-rhythm = Колко често?
field-opportunity-schedules = Часове
    .help = Един ред за дните с еднакви часове. Оставете празно, когато часовете се уговарят.
    .one = Часове
    .add = Добави часове
field-opportunity-period = Ден или от кога до кога
    .help = „2026-12-05“ за един ден, „2026-10/2027-06“ за учебна година.
field-opportunity-weekly_hours = Часове седмично
field-opportunity-months = Поне за колко месеца
field-opportunity-apply_by = Последен ден за кандидатстване
field-opportunity-places = Колко души са нужни
    .help = Празно: колкото дойдат.

## Languages

field-opportunity-languages = Езици на доброволците
    .help = Един ред за всеки език. Кажете може ли без него.
    .one = Език
    .add = Добави език
field-languages-level = Колко добре
    .none = Всяко ниво
field-languages-needed = Нужен
    .help = Не: помага, но може и без него.
field-opportunity-team_languages = Езици, на които говори екипът
field-opportunity-interpreter = Някой превежда

## What people get, and safety

field-opportunity-benefits = Какво получават доброволците
section-safety = Безопасност
field-opportunity-at_risk = С деца или хора в риск
field-opportunity-record_check = Иска се свидетелство за съдимост
field-opportunity-contract = Има писмен договор
field-opportunity-insured = Кой застрахова доброволците?
field-opportunity-supervisor = За доброволците се грижи един определен човек
field-opportunity-apply_url = Къде се кандидатства
    .help = Уеб страницата с формуляра.
field-opportunity-how_to = Как се започва
    .help = Какво да се направи първо и какво следва.
field-opportunity-note = Бележка за колегите
    .help = Виждат я само хората, които пишат за целия град. Читателите — никога.

## Rule

field-volunteering-rule-name = За какво се отнася
    .help = С няколко думи: „Имате застраховка“, „Ако сте поискали убежище“.
field-volunteering-rule-summary = Какво казва, с едно изречение
field-volunteering-rule-description = Какво казва и кого да попитат хората
    .help = Кажете каквото казва източникът и нищо повече. Посочете кой дава безплатни съвети.
field-volunteering-rule-stays = За кого се отнася
    .help = Празно: за всички. Читателите го виждат като думи; никого не питаме.

# The whole, where a city may switch it off
feature-volunteering = Доброволчество

## Signing up

field-opportunity-sign_up = Хората се записват на този портал
    .help = Да: страницата има формуляр, а хората намирате в „Записани хора“. Не им трябва профил.
field-opportunity-waiting = Колко души могат да чакат за място
    .help = Празно: 20.

## Shift

kind-shift = Смяна
    .many = Смени
field-shift-name = Как се казва
    .help = „Събота сутрин“.
field-shift-summary = Какво се прави тогава и какво да се донесе
field-shift-opportunity = Какво се прави
field-shift-organization = Кой я предлага
field-shift-status = Ще се състои ли?
field-shift-day = Денят или първият от дните
field-shift-starts = Започва в
field-shift-ends = Свършва в
    .help = По-рано от началото значи: на следващия ден.
field-shift-repeats = Как се повтаря
    .help = Празно: веднъж.
field-shift-last_day = Последният ден, в който се повтаря
    .help = Празно: до промяна. Хората се записват до осем седмици напред.
field-shift-days_off = Дни, в които не се прави
    .one = Ден
    .add = Добави ден
field-days_off-day = Ден
field-shift-places = Колко души са нужни всеки път
    .help = Празно: колкото дойдат. Когато има роли, се броят техните места.
field-shift-waiting = Колко души могат да чакат за място
    .help = Празно: 20.
field-shift-roles = Роли
    .help = Когато хората правят различни неща: готвачи, шофьори.
    .one = Роля
    .add = Добави роля
field-roles-name = Какво правят
field-roles-places = Колко души са нужни
field-shift-location = Къде
    .help = Само когато не е там, където е възможността за доброволчество.

## Честност

field-opportunity-fee = Доброволците плащат нещо
    .help = Такса, депозит, курс, който трябва да купят.
field-opportunity-instead_of_job = Замества платена работа
    .help = Щяхте ли да плащате на някого за това, ако не го правеше доброволец?
