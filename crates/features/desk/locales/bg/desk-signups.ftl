### People who have signed up: lists, one person, hours.

desk-signups = Записани хора
desk-signups-help = Всички, които искат да участват в това, което предлагате. Написаното от тях е шифровано; всяко поглеждане се записва в одитната следа.
desk-signups-none = Още никой не се е записал.
desk-signups-nothing = Тук няма нищо, за което хората могат да се запишат. Във възможност за доброволчество отговорете с „Да“ на „Хората се записват на този портал“ и я публикувайте.
desk-signups-offer = Предложение
desk-signups-new = { $n ->
    [one] { $n } човек чака вашия отговор
   *[other] { $n } души чакат вашия отговор
}
desk-signups-held = { $n ->
    [one] { $n } човек има място
   *[other] { $n } души имат място
}
desk-signups-waiting = { $n ->
    [one] { $n } човек в списъка на чакащите
   *[other] { $n } души в списъка на чакащите
}
desk-signups-hours-sum = Потвърдено: { $hours } ч. { $minutes } мин.
desk-signups-places = Заети места: { $held } от { $places }
desk-signups-places-open = С място: { $held }, приемат се колкото дойдат
desk-signups-name = Име
desk-signups-reach = Как да се свържете с човека
desk-signups-languages = Езици
desk-signups-standing = Състояние
desk-signups-asked = Поискано на
desk-signups-message = Какво е написал човекът
desk-signups-note = Вашата бележка
desk-signups-note-help = Само за вашата организация, шифрована. Човекът може да поиска да я види. Най-много { $n } знака.
desk-signups-note-save = Запази бележката
desk-signups-is-new = Чака вашия отговор
desk-signups-is-accepted = Отговорихте с „да“
desk-signups-is-waiting = Списък на чакащите: { $n }
desk-signups-is-withdrawn = Няма да дойде
desk-signups-is-declined = Отговорихте с „не“
desk-signups-came = Беше там
desk-signups-missed = Не беше там
desk-signups-accept = Отговори с „да“
desk-signups-decline = Отговори с „не“
desk-signups-decline-sure = Човекът получава писмо, а мястото отива при следващия. Това не може да се върне назад.
desk-signups-came-button = Беше там
desk-signups-missed-button = Не беше там
desk-signups-until = Изтрива се на { $date }
desk-signups-shut = Това не може да се отвори на този сървър: липсва ключът { $month }. Кажете на този, който поддържа сървъра.
desk-signups-open = Отвори
desk-signups-all = Всички
desk-signups-hours = Часове
desk-signups-hours-none = Още няма часове.
desk-signups-hours-day = Ден
desk-signups-hours-long = Колко време
desk-signups-hours-hours = Часове
desk-signups-hours-minutes = Минути
desk-signups-hours-add = Добави часове
desk-signups-hours-confirm = Потвърди
desk-signups-hours-drop = Махни
desk-signups-hours-own = посочено от самия човек, непотвърдено
desk-signups-hours-confirmed = потвърдено
desk-signups-hours-line = { $hours } ч. { $minutes } мин.
desk-signups-wrong-hours = Нищо не е запазено. Изберете днешния или минал ден и поне една минута; денят има 24 часа.
desk-signups-wrong-note = Нищо не е запазено. Бележката е твърде дълга: напишете най-много { $n } знака.
desk-signups-certificate = Удостоверение (PDF)
desk-signups-certificate-help = За потвърдените часове, на езика на човека и на езика на града. Не пазим копие.
desk-signups-certificate-name = Име с латински букви
desk-signups-certificate-spelling = Не можем да отпечатаме някои букви от това име. Напишете го така, както човекът го пише в тази страна. Не го пазим.
desk-signups-wrong-spelling = Не можем да отпечатаме някои от тези букви или името липсва, или е твърде дълго. Напишете го с латински букви.
desk-signups-fits = Кой би могъл да помогне другаде
desk-signups-fits-help = Други предложения в града, които подхождат на езиците на човека. Попитайте го, преди да предадете нещо на други.
desk-signups-done-accepted = Човекът научава, че го очаквате.
desk-signups-done-declined = Човекът научава отговора. Мястото отива при следващия.
desk-signups-done-came = Записано е.
desk-signups-done-noted = Бележката е запазена.
desk-signups-done-hours = Часовете са записани.
desk-halt-signups = Някой беше по-бърз
desk-halt-signups-text = Състоянието на този човек вече не е каквото го видяхте. Погледнете списъка отново.
desk-letter-signups-subject = Някой иска да участва
desk-letter-signups =
    Здравейте,

    някой се записа за нещо, което вашата организация предлага. Моля, отговорете му скоро:
    { $link }

desk-nav-signups = Записани
desk-signups-erase = Изтрий този човек
desk-signups-erase-help = Когато сам поиска. Всичко за него изчезва веднага, а мястото отива при следващия. Не получава писмо.

# The queue of those who asked or booked
desk-nav-queue = Гише
desk-queue = Кой ви чака
desk-queue-help = Всички, които са попитали нещо или са запазили час и за които още трябва някой да се погрижи. Написаното от тях е шифровано; всяко поглеждане се записва в одитната следа.
desk-queue-mine = За тях се грижите вие
desk-queue-new = Още никой не се грижи за тях
desk-queue-others = За тях се грижат колеги
desk-queue-when = Кога
desk-queue-what = Къде и за какво
desk-queue-shut = Не може да се отвори тук
desk-queue-empty = Никой не чака. Който попита или запази час, се появява тук.
desk-queue-sheet = Направи лист за клиента
desk-queue-sheet-help = Изберете от какво има нужда човекът. Получава го на своя език, на хартия или като код. Не пазим нищо.
desk-queue-more = Има още. Първо приключете някои.
desk-queue-code = Някой носи код
desk-queue-code-help = Друга организация е изпратила този човек при вас. С кода получавате написаното от него, а другата организация вече не го вижда.
desk-queue-code-label = Код
desk-queue-code-take = Поеми
desk-queue-wrong-code = Този код не е познат тук. Проверете дали е преписан вярно: осем букви и цифри. Или е бил за друга организация.
desk-queue-wrong-full = Там в момента не се приема никой. Първо отворете тези часове за въпроси.
desk-queue-wrong-often = Опитахте много кодове. Опитайте отново след един час.
desk-book = Запази час за някого
desk-book-help = За някого, който стои на гишето, или за клиент на вашата служба, на когото е нужен междукултурен служител.
desk-book-no-time = Без час: само въпрос
desk-book-name-help = Както човекът иска да го наричат, или само инициали.
desk-book-reach-help = Който има имейл, получава на него личната си страница. Можете да оставите празни и имейла, и телефона.
desk-book-letters = Език на писмата до човека
desk-book-message-help = Какво трябва да знае този, който ще се срещне с него. Нищо за здраве, религия или документи.
desk-book-send = Запази
signup-wrong-taken-now = Някой беше по-бърз. Изберете друг час.

# Looking after somebody
desk-care-title = Кой се грижи за това
desk-care-none = Още никой
desk-care-you = За това се грижите вие
desk-care-by = За това се грижи { $name }
desk-care-somebody = някой от колегите
desk-care-taken = Някой се грижи за това
desk-care-urgent = спешно
desk-care-make-urgent = Отбележи като спешно
desk-care-calm = Вече не е спешно
desk-care-take = Аз ще се погрижа
desk-care-hand = Предай на
desk-care-hand-over = Предай
desk-care-replies = Отговори
desk-care-ready = Готови отговори
desk-care-ready-take = Сложи в отговора
desk-care-text = Вашият отговор
desk-care-text-help = Най-много { $n } знака. Писмото казва само, че има отговор; човекът го чете на личната си страница. Готовият отговор идва на неговия език, а написаното от вас остава, както го напишете.
desk-care-pages = Страници, които казват повече
desk-care-reply = Изпрати отговора
desk-care-move = Дай друг час
desk-care-move-send = Дай този час
desk-care-send-on = Насочи другаде
desk-care-send-on-help = Нищо не се предава, преди човекът да каже „да“: на личната си страница или като даде кода на другите. След това вече не го виждате.
desk-care-target = При кого
desk-care-send-on-send = Попитай човека
desk-care-passes = Питаме човека дали иска да отиде тук: { $name }.
desk-care-stay = Върни това назад
desk-care-code = Напишете този код на лист за човека. Никой не може да го прочете отново:
desk-care-close = Приключи
desk-care-close-help = Човекът вижда, че е готово. Всичко така или иначе се изтрива на датата по-горе.
desk-care-outcome = Как завърши
desk-care-close-send = Приключи
desk-care-reopen = Отвори отново
desk-signups-wrong-outcome = Нищо не е приключено. Изберете как завърши.
desk-signups-wrong-faster = Някой от колегите беше по-бърз. Вижте кой се грижи за това сега.
desk-signups-wrong-taken = Този час вече е зает. Изберете друг.
desk-signups-wrong-reply-empty = Нищо не е изпратено. Напишете отговор.
desk-signups-wrong-reply-long = Нищо не е изпратено. Отговорът е твърде дълъг: напишете най-много { $n } знака.
desk-signups-wrong-reply-pages = Нищо не е изпратено. Изберете най-много шест страници на този град.
desk-signups-done-taken = Записано е кой се грижи за това.
desk-signups-done-given = Сега никой не се грижи за това.
desk-signups-done-urgent = Записано е.
desk-signups-done-replied = Отговорът е изпратен.
desk-signups-done-closed = Приключено е.
desk-signups-done-reopened = Отново е отворено.
desk-signups-done-moved = Човекът има друг час и научава за това.
desk-signups-done-stayed = Човекът остава при вас.
desk-signups-done-came-on = Човекът вече е при вас.
desk-signups-done-booked = Часът е запазен.
