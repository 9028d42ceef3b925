### Часове на гише, както ги вижда редакцията.

## Вид

kind-counter-session = Часове на гише
    .many = Часове на гишета

## Кой

field-counter-session-name = Как се казва
    .help = Каквото хората търсят: „Междукултурен служител в общината“. Без име на човек.
field-counter-session-organization = Чие е
field-counter-session-service = Услугата, която се дава там
    .help = Оттук читателите намират нейната страница.
field-counter-session-role = Кой е на гишето
    .help = Работата му, не името.
field-counter-session-status = Провежда ли се сега?
field-counter-session-alias = Име, което се показва
    .help = Само ако човекът е съгласен и само както иска. Празно: стои само работата му.
field-counter-session-description = Какво може да се пита
    .help = С какво човекът помага и с какво не. Кратки изречения, обикновени думи.

## Къде и кога

field-counter-session-location = Къде
    .help = Мястото казва и в кой район е и има ли стъпала на входа.
field-counter-session-schedules = Часове през седмицата
    .help = Един ред за дни с еднакви часове. Посочете начало и край, иначе никой не може да си запази час.
    .one = Часове
    .add = Добавете часове
field-counter-session-exceptions = Дни, в които е различно
    .help = Празници, отпуск, други часове през лятото.
    .one = Изключение
    .add = Добавете изключение
field-exceptions-from = Първи ден
field-exceptions-until = Последен ден
    .help = Празно: само първият ден.
field-exceptions-opens = Начало в тези дни
    .help = Празно, както и краят: там няма никого. Други часове за няколко дни важат само в дните, в които и без това има някого.
field-exceptions-closes = Край в тези дни
field-exceptions-reason = Защо
    .help = Читателите го виждат: „Коледа“.
field-counter-session-slot_minutes = Колко трае един разговор
    .help = В минути, от 5 до 480. Празно: хората идват по ред и никой не запазва час.
field-counter-session-places_per_slot = Хора едновременно
    .help = Празно: един.
field-counter-session-notice_hours = Колко по-рано да се пита
    .help = В часове. Празно: до началото.
field-counter-session-ahead_days = Колко дни напред
    .help = Колко напред хората могат да си запазят час. Празно: 28.

## Езици и как да се стигне до тях

field-counter-session-languages = Езици, които говорят
    .help = Само езици, на които човекът наистина помага. Часовете могат да имат свои езици.
field-counter-session-channels = Как може да се говори с тях
field-counter-session-how_to = Какво да се направи
    .help = Какво да се направи първо, какво да се донесе и какво следва.
field-counter-session-note = Бележка за колегите
    .help = Виждат я само хората, които пишат за целия град. Читателите никога.

# Цялото, където градът може да го изключи
feature-shop = Едно гише: хора, с които може да се говори
