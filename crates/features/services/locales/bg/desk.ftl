### Услуги и номера за спешни случаи, както ги вижда редакцията.

## Kinds

kind-service = Услуга
    .many = Услуги
kind-urgent-number = Номер за спешни случаи
    .many = Номера за спешни случаи

## Service

field-service-name = Име на услугата
    .help = Какво получават хората, с техни думи: „Правна помощ“, „Помощ за жилище“.
field-service-organization = Кой я предлага
field-service-status = Предлага ли се сега?
field-service-urgent = За хора в опасност или беда сега
    .help = „Да“ я поставя на страницата за спешна помощ.
field-service-description = Какво предлага
    .help = Какво получават хората, стъпка по стъпка. Кратки изречения, обикновени думи.
field-service-minimum_age = Най-ниска възраст
    .help = В години. Празно, когато няма ограничение или то не е известно.
field-service-maximum_age = Най-висока възраст
field-service-areas = За хора от
    .help = Само ако е ограничена до някоя територия. Празно: за всички.
    .one = Територия
    .add = Добави територия
field-areas-name = Име на територията
field-service-eligibility = Кой може да дойде
    .help = Едно изречение. Кажете го дори когато може всеки.

## When

field-service-schedules = Работно време
    .help = Един ред за дните с еднакви часове. При обедна почивка добавете два реда.
    .one = Работно време
    .add = Добави работно време
field-schedules-days = Дни
field-schedules-opens = Отваря
    .help = Оставете празно, ако не знаете.
field-schedules-closes = Затваря
    .help = Оставете празно, ако не знаете. Тогава страницата никога не казва „отворено сега“.
field-schedules-from = Важи от
    .help = Само за сезонни часове или часове от определен ден.
field-schedules-until = Важи до
field-schedules-appointment = Само с уговорен час
field-schedules-languages = Езици в тези часове
    .help = Само ако се различават от езиците на услугата.
field-schedules-note = Бележка
field-service-appointment = Уговаряне на час
field-service-appointment_url = Къде се запазва час
    .help = Уеб страницата за запазване на час.
field-service-duration_minutes = Колко трае посещението
    .help = В минути.

## Cost and what to bring

field-service-cost = Плаща ли се?
field-service-costs = Цени
    .one = Цена
    .add = Добави цена
field-costs-amount = Сума
field-costs-note = За какво
field-service-documents = Какво да донесете
    .help = Само онова, което наистина се иска.
    .one = Документ
    .add = Добави документ
field-documents-name = Име на документа
    .help = „Паспорт“, „Две снимки“.
field-documents-url = Къде е формулярът
field-service-how_to = Как да я използвате
    .help = Какво да се направи първо и какво следва.
field-service-counter = Изречение, което се показва на гишето
    .help = С думите на човека: „Имам нужда от помощ с разрешение за пребиваване.“

## Urgent number

field-urgent-number-name = Кой вдига
field-urgent-number-number = Номер
    .help = Така, както се набира тук.
field-urgent-number-all_day = Денонощно
field-urgent-number-free = Обаждането е безплатно
field-urgent-number-languages = Езици, на които отговарят
field-urgent-number-when = Кога да се звъни

# The whole, where a city may switch it off
feature-services = Услуги и спешни номера
field-service-note = Бележка за колегите
    .help = Виждат я само хората, които пишат за целия град. Читателите — никога.
