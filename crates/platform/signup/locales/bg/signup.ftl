# Signing up without an account: the form, the private page, and what both tell people.

# How free it is, on public pages
signup-free-open = Има места.
signup-free-few = Останаха само няколко места.
signup-free-full = Всички места са заети. Можете да изчакате да се освободи място.
signup-button = Искам да участвам

# The form
signup-title = Искам да участвам
signup-about = Записвате се за:
signup-part = Кога можете да дойдете?
signup-left = { $n ->
    [one] { $n } свободно място
   *[other] { $n } свободни места
}
signup-left-many = има места
signup-left-none = няма места: влизате в списъка на чакащите
signup-name = Вашето име
signup-name-help = Както искате да ви наричат. Не ви трябват документи.
signup-reach = Как да се свържем с вас?
signup-reach-help = Стига само едно.
signup-email = Имейл адрес
signup-phone = Телефонен номер
signup-phone-help = С кода на държавата, например +421 900 123 456. Не изпращаме нищо на него: запазете сами личната си страница.
signup-languages = Езици, които говорите
signup-level = Колко добре говорите { $language }?
signup-level-none = Предпочитам да не казвам
signup-message = Какво трябва да знаят? (Може да оставите празно.)
signup-message-help = Най-много { $n } знака. Моля, не пишете нищо за здравето си, за религията си или за документите си.
signup-empty = Оставете това празно
signup-send = Изпрати
signup-back = Обратно към страницата
signup-kept = Могат да го прочетат тези, които предлагат това: { $name }. Също и хората, които поддържат портала за града. Никой друг. На { $date } ще бъде изтрито.
signup-kept-nobody = Могат да го прочетат хората, които поддържат портала за града. Никой друг. На { $date } ще бъде изтрито.
signup-closed = В момента не можете да се запишете
signup-closed-text = Сега не се приемат нови хора. Попитайте отново по-късно или потърсете нещо друго.
signup-shut-text = В момента данните ви не могат да се пазят сигурно, затова не искаме никакви. Опитайте по-късно или попитайте организацията.

# What is wrong
signup-wrong = { $n ->
    [one] Още нищо не е изпратено. Едно нещо липсва или е грешно:
   *[other] Още нищо не е изпратено. { $n } неща липсват или са грешни:
}
signup-wrong-part = Изберете кога можете да дойдете.
signup-wrong-name = Напишете името си.
signup-wrong-name-long = Името ви е твърде дълго: напишете най-много 120 знака.
signup-wrong-reach = Напишете имейл адрес или телефонен номер.
signup-wrong-email = Това не е имейл адрес. Имейл адресът изглежда така: name@example.org.
signup-wrong-phone = Това не е телефонен номер. Напишете само цифри, а пред тях + и кода на държавата.
signup-wrong-language = Изберете език от списъка.
signup-wrong-level = Изберете едно от нивата.
signup-wrong-message = { $n ->
    [one] Текстът ви е с един знак по-дълъг от позволеното.
   *[other] Текстът ви е с { $n } знака по-дълъг от позволеното.
}
signup-wrong-often = { $n ->
    [one] Още нищо не е изпратено. От вашата мрежа дойдоха много формуляри. Натиснете „Изпрати“ отново след една минута.
   *[other] Още нищо не е изпратено. От вашата мрежа дойдоха много формуляри. Натиснете „Изпрати“ отново след { $n } минути.
}
signup-wrong-many = Нищо не беше изпратено. С този номер вече има няколко записвания. Вместо това отворете личната си страница.

# What is told after a form
signup-told-mail = Проверете пощата си
signup-told-mail-text = Изпратихме ви писмо с връзка само за вас. Отворете я до три дни и натиснете бутона там. Едва тогава имате място.
signup-told-forged = Нищо не беше изпратено
signup-told-forged-text = Формулярът не дойде от този портал. Върнете се на страницата и натиснете бутона там.
signup-told-large = Нищо не беше изпратено
signup-told-large-text = Текстът ви е прекалено дълъг. Върнете се, съкратете го и изпратете отново.
signup-told-unknown = Тази връзка не води никъде
signup-told-unknown-text = Не е използвана навреме, заменена е с по-нова или всичко е изтрито. Можете да се запишете отново.
signup-told-guessed = Изчакайте малко
signup-told-guessed-text = От вашата мрежа бяха отворени много грешни връзки. Опитайте отново след един час.
signup-told-erased = Всичко е изтрито
signup-told-erased-text = Вече не пазим нищо за вас. Ако сте имали място, друг човек може да го получи.
signup-told-start = Към началната страница

# The private page
signup-page = Вашата лична страница
signup-page-help = Запазете адреса на тази страница и не го показвайте на никого. Който го има, може да променя това, което стои тук.
signup-is-asked = Още не е изпратено
signup-is-asked-text = Натиснете бутона. Едва тогава имате място или място в списъка на чакащите.
signup-is-held = Имате място
signup-is-held-text = Тези, които предлагат това, ще прегледат записването и ще ви отговорят.
signup-is-accepted = Очакват ви
signup-is-accepted-text = Радват се, че ще дойдете. Ако не можете да дойдете, кажете го тук: друг човек може да получи мястото ви.
signup-is-waiting = Чакате за място
signup-is-waiting-text = { $n ->
    [1] Вие сте първи в списъка на чакащите.
   *[other] Вие сте номер { $n } в списъка на чакащите.
}
signup-is-withdrawn = Няма да дойдете
signup-is-withdrawn-text = Благодарим ви, че ни казахте. Можете да се запишете отново по всяко време.
signup-is-declined = Този път не могат да ви приемат
signup-is-declined-text = Това няма нищо общо с вашите качества. Има и с какво друго да помогнете:
signup-is-over = Това приключи
signup-is-over-text = Благодарим ви, че бяхте там.
signup-is-gone = Това вече не се предлага
signup-is-gone-text = Тези, които го предлагаха, са го оттеглили. Съжаляваме.
signup-no-room = Всички места са заети, а и списъкът на чакащите е пълен. Опитайте по-късно.
signup-confirm = Да, искам да участвам
signup-withdraw = Не мога да дойда
signup-what = Какво
signup-when = Кога
signup-where = Къде
signup-who = Кой предлага това
signup-time = { $day }, от { $from } до { $to }
signup-calendar = Добави в моя календар
signup-data = Какво пазим за вас
signup-data-help = Данните са шифровани. На { $date } се изтриват, без вие да правите нищо.
signup-data-shut = В момента данните не могат да се отворят на този сървър. На { $date } все пак се изтриват.
signup-data-name = Име
signup-data-email = Имейл
signup-data-phone = Телефон
signup-data-languages = Езици
signup-data-message = Какво написахте
signup-export = Изтегли данните
signup-erase = Изтрий всичко сега
signup-erase-help = Мястото ви отива при друг човек. Тази страница няма да води никъде.
signup-done-confirmed = Изпратено е.
signup-done-withdrawn = Вече знаят, че няма да дойдете.
signup-done-hours = Записано е.
signup-done-dropped = Махнато е.

# Hours
signup-hours = Вашите часове
signup-hours-help = Запишете кога сте били там. Тези, които предлагат това, го потвърждават. За потвърдените часове можете да получите удостоверение.
signup-hours-day = Ден
signup-hours-long = Колко време
signup-hours-hours = Часове
signup-hours-minutes = Минути
signup-hours-add = Запиши
signup-hours-drop = Махни
signup-hours-confirmed = потвърдено
signup-hours-open = още не е потвърдено
signup-hours-sum = Потвърдено общо: { $hours } ч. { $minutes } мин.
signup-hours-line = { $hours } ч. { $minutes } мин.
signup-wrong-day = Изберете днешния или минал ден.
signup-wrong-hours = Това не е възможно: напишете поне една минута и най-много 24 часа на ден.
signup-certificate = Вашето удостоверение
signup-certificate-help = Документ с вашето име и потвърдените ви часове, за печат или за изпращане. Не пазим копие.
signup-certificate-get = Отвори го (PDF)
signup-certificate-name = Вашето име с латински букви
signup-certificate-name-help = Не можем да отпечатаме някои букви от името ви. Напишете го така, както го пишете в тази страна. Не го пазим.
signup-wrong-spelling = Не можем да отпечатаме някои от тези букви. Напишете името си с латински букви.

# Letters. Nothing personal stands in their subjects.
signup-letter-confirm-subject = Моля, потвърдете: { $what }
signup-letter-confirm =
    Здравейте,

    някой се записа с вашия имейл адрес на портала { $city }:

    { $about }

    Отворете тази връзка и натиснете бутона там до три дни. Едва тогава имате място:
    { $link }

    Ако не сте били вие, не правете нищо. Ние сами ще изтрием адреса ви.
signup-letter-held-subject = Имате място: { $what }
signup-letter-held =
    Здравейте,

    имате място:

    { $about }

    Тези, които предлагат това, ще ви отговорят. Ако не можете да дойдете, моля, кажете го на личната си страница:
    { $link }
signup-letter-waiting-subject = Вие сте в списъка на чакащите: { $what }
signup-letter-waiting =
    Здравейте,

    в момента всички места са заети. Вие сте в списъка на чакащите:

    { $about }

    Ще ви пишем, когато се освободи място. Това е вашата лична страница:
    { $link }
signup-letter-promoted-subject = За вас се освободи място: { $what }
signup-letter-promoted =
    Здравейте,

    друг човек не може да дойде. Мястото вече е ваше:

    { $about }

    Ако вече не го искате, моля, кажете го на личната си страница, за да го получи следващият човек:
    { $link }
signup-letter-accepted-subject = Очакват ви: { $what }
signup-letter-accepted =
    Здравейте,

    радват се, че ще дойдете:

    { $about }

    Ако не можете да дойдете, моля, кажете го на личната си страница:
    { $link }
signup-letter-declined-subject = За желанието ви да участвате: { $what }
signup-letter-declined =
    Здравейте,

    благодарим ви, че искате да помогнете. Този път не могат да ви приемат:

    { $about }

    Има и с какво друго да помогнете. Ще го намерите тук:
    { $more }
signup-letter-reminder-subject = Скоро: { $what }
signup-letter-reminder =
    Здравейте,

    това е скоро:

    { $about }

    Ако не можете да дойдете, моля, кажете го на личната си страница, за да може друг човек да получи мястото ви:
    { $link }
signup-letter-withdrawn-subject = Няма да дойдете: { $what }
signup-letter-withdrawn =
    Здравейте,

    вече знаят, че няма да дойдете:

    { $about }

    Можете да се запишете отново по всяко време. На { $date } се изтрива всичко, което знаем за вас.
signup-letter-cancelled-subject = Няма да се състои: { $what }
signup-letter-cancelled =
    Здравейте,

    това няма да се състои:

    { $about }

    Съжаляваме. Има и с какво друго да помогнете. Ще го намерите тук:
    { $more }
signup-letter-retimed-subject = Започва в друг час: { $what }
signup-letter-retimed =
    Здравейте,

    променен е часът на това, за което сте се записали:

    { $about }

    Ако не можете да дойдете тогава, моля, кажете го на личната си страница:
    { $link }
signup-letter-taken-down-subject = В момента не се предлага: { $what }
signup-letter-taken-down =
    Здравейте,

    град { $city } проверява нещо, свързано с това, за което сте се записали:

    { $about }

    Моля, не ходете там, докато не ви пишем. Мястото ви остава ваше и не е нужно да правите нищо. Ако вече не го искате, кажете го на личната си страница:
    { $link }
signup-letter-put-back-subject = Отново се предлага: { $what }
signup-letter-put-back =
    Здравейте,

    помолихме ви да изчакате. Сега отново можете да отидете там и мястото все още е ваше:

    { $about }

    Ако вече не го искате, моля, кажете го на личната си страница:
    { $link }
signup-letter-again-subject = Вашата лична страница: { $what }
signup-letter-again =
    Здравейте,

    вече сте се записали за това. Ето новата връзка към личната ви страница. Старата вече не работи:
    { $link }

    { $about }

# The certificate, a document to print
signup-paper-title = Удостоверение за доброволчество
signup-paper-statement = { $organization } потвърждава доброволческата работа на { $name }.
signup-paper-thanks = Благодарим ви за времето и помощта.
signup-paper-what = Работа
signup-paper-when = Кога
signup-paper-days = { $n ->
    [one] { $n } ден
   *[other] { $n } дни
}
signup-paper-from-to = от { $from } до { $to }
signup-paper-hours = Часове
signup-paper-where = Къде
signup-paper-made = { $place }, { $date }
signup-paper-signature = Подпис и печат на организацията
signup-paper-note = Съставено е от часове, които организацията е потвърдила. Порталът не пази копие. За да сте сигурни, попитайте организацията.

# What the form asks beside who somebody is
signup-question-topic = За какво става дума?
signup-question-channel = Как искате да говорите?
signup-question-when = Кога ви е удобно?
signup-question-none = Още не знам
signup-question-empty = Може да оставите празно.
signup-later = По-късни дни
signup-sooner = По-ранни дни
signup-no-times = В тези дни няма свободни часове.
signup-wrong-answer = Изберете един от отговорите в списъка.
signup-wrong-question = Напишете какво искате да попитате.

# Having a time with somebody, in other words than taking part in something
signup-meet-title = Запазете час
signup-meet-about = Ще говорите с:
signup-meet-part = Кой час ви е удобен?
signup-meet-none = Нито един от тези: искам само да попитам нещо
signup-meet-languages = Езици, на които можете да говорите
signup-meet-message = За какво искате да говорите? (Може да оставите празно.)
signup-meet-closed = В момента не можете да запазите час
signup-meet-closed-text = Всички часове са заети или сега не се предлагат. Елате във времето, посочено на страницата, или попитайте друг човек.
signup-meet-wrong-part = Изберете час, който още е свободен.
signup-meet-told-mail-text = Изпратихме ви писмо с връзка само за вас. Отворете я до три дни и натиснете бутона там. Едва тогава часът е ваш.
signup-meet-is-asked-text = Натиснете бутона. Едва тогава часът е ваш.
signup-meet-is-held = Часът ви е запазен
signup-meet-is-held-text = В този час някой ще е там за вас. За това не ви трябват документи.
signup-meet-is-accepted = Часът ви е запазен
signup-meet-is-accepted-text = Вече знаят за вас и някой ще е там. Ако не можете да дойдете, кажете го тук: друг човек може да получи този час.
signup-meet-is-withdrawn-text = Благодарим ви, че ни казахте. Можете да запазите друг час, когато пожелаете.
signup-meet-is-declined = Този час не е възможен
signup-meet-is-declined-text = Съжаляваме. Можете да запазите друг час или да говорите с друг човек.
signup-meet-is-over-text = Този час мина. Можете да запазите друг, когато пожелаете.
signup-meet-no-room = Някой ви изпревари. Изберете друг час.
signup-meet-confirm = Да, искам този час
signup-meet-erase-help = Часът ви отива при друг човек. Тази страница няма да води никъде.
signup-meet-letter-confirm =
    Здравейте,

    някой запази час с вашия имейл адрес на портала { $city }:

    { $about }

    Отворете тази връзка и натиснете бутона там до три дни. Едва тогава часът е ваш:
    { $link }

    Ако не сте били вие, не правете нищо. Ние сами ще изтрием адреса ви.
signup-meet-letter-held-subject = Часът ви е запазен: { $what }
signup-meet-letter-held =
    Здравейте,

    часът ви е запазен:

    { $about }

    Ако не можете да дойдете или искате друг час, моля, кажете го на личната си страница:
    { $link }
signup-meet-letter-accepted-subject = Часът ви е запазен: { $what }
signup-meet-letter-accepted =
    Здравейте,

    вече знаят за вас и някой ще е там:

    { $about }

    Ако не можете да дойдете или искате друг час, моля, кажете го на личната си страница:
    { $link }
signup-meet-letter-declined-subject = Този час не е възможен: { $what }
signup-meet-letter-declined =
    Здравейте,

    съжаляваме. Този час не е възможен:

    { $about }

    Можете да запазите друг час или да говорите с друг човек:
    { $page }
signup-meet-letter-reminder =
    Здравейте,

    това е скоро:

    { $about }

    Ако не можете да дойдете или искате друг час, моля, кажете го на личната си страница:
    { $link }
signup-meet-letter-withdrawn =
    Здравейте,

    отменихте часа си:

    { $about }

    Можете да запазите друг, когато пожелаете. На { $date } се изтрива всичко, което знаем за вас.
signup-meet-letter-cancelled-subject = Часът ви е отменен: { $what }
signup-meet-letter-cancelled =
    Здравейте,

    в този час никой няма да е там:

    { $about }

    Съжаляваме. Можете да запазите друг час или да говорите с друг човек:
    { $page }
signup-meet-letter-taken-down =
    Здравейте,

    град { $city } проверява нещо, свързано с часа, който сте запазили:

    { $about }

    Моля, не ходете там, докато не ви пишем. Часът ви остава ваш и не е нужно да правите нищо. Ако вече не го искате, кажете го на личната си страница:
    { $link }
signup-meet-letter-put-back =
    Здравейте,

    помолихме ви да изчакате. Сега отново можете да отидете там и часът все още е ваш:

    { $about }

    Ако вече не го искате, моля, кажете го на личната си страница:
    { $link }
signup-meet-letter-again =
    Здравейте,

    вече сте запазили час тук. Ето новата връзка към личната ви страница. Старата вече не работи. На личната си страница можете да изберете друг час:
    { $link }

    { $about }

# Asking a question, in other words than taking part in something
signup-ask-title = Попитайте човек
signup-ask-about = Питате:
signup-ask-languages = Езици, на които можем да ви отговорим
signup-ask-message = Вашият въпрос
signup-ask-message-help = Най-много { $n } знака. Моля, не пишете нищо за здравето си, за религията си или за документите си.
signup-ask-closed = В момента не можете да питате тук
signup-ask-closed-text = Сега тук никой не отговаря на въпроси. Отидете при хората от списъка или им се обадете.
signup-ask-told-mail-text = Изпратихме ви писмо с връзка само за вас. Отворете я до три дни и натиснете бутона там. Едва тогава някой ще прочете въпроса ви.
signup-ask-is-asked-text = Натиснете бутона. Едва тогава някой ще прочете въпроса ви.
signup-ask-is-held = Въпросът ви пристигна
signup-ask-is-held-text = Някой ще го прочете и ще ви отговори. Отговорът ще се появи на тази страница.
signup-ask-is-accepted = Някой се занимава с въпроса ви
signup-ask-is-accepted-text = Отговорът е на тази страница или някой ще се свърже с вас, както сте пожелали.
signup-ask-is-withdrawn = Оттеглихте въпроса си
signup-ask-is-withdrawn-text = Можете да попитате отново, когато пожелаете.
signup-ask-is-declined = Не можем да ви помогнем с това
signup-ask-is-declined-text = Съжаляваме. Може би някой от списъка може да ви помогне:
signup-ask-confirm = Да, изпрати въпроса ми
signup-ask-withdraw = Оттегли въпроса ми
signup-ask-erase-help = Тогава никой няма да може да ви отговори. Тази страница няма да води никъде.
signup-ask-done-withdrawn = Въпросът ви е оттеглен.
signup-ask-letter-confirm =
    Здравейте,

    някой изпрати въпрос с вашия имейл адрес на портала { $city }:

    { $about }

    Отворете тази връзка и натиснете бутона там до три дни. Едва тогава някой ще го прочете:
    { $link }

    Ако не сте били вие, не правете нищо. Ние сами ще изтрием адреса ви.
signup-ask-letter-held-subject = Въпросът ви пристигна: { $what }
signup-ask-letter-held =
    Здравейте,

    въпросът ви пристигна:

    { $about }

    Ще ви пишем, когато има отговор. Ще го намерите на личната си страница:
    { $link }
signup-ask-letter-declined-subject = За въпроса ви: { $what }
signup-ask-letter-declined =
    Здравейте,

    съжаляваме. Не можем да ви помогнем с въпроса ви:

    { $about }

    Може би някой от тези хора може да ви помогне:
    { $page }
signup-ask-letter-withdrawn-subject = Оттеглихте въпроса си: { $what }
signup-ask-letter-withdrawn =
    Здравейте,

    оттеглихте въпроса си:

    { $about }

    Можете да попитате отново, когато пожелаете. На { $date } се изтрива всичко, което знаем за вас.
signup-ask-letter-again =
    Здравейте,

    вече сте задали въпрос тук. Ето новата връзка към личната ви страница. Старата вече не работи:
    { $link }

    { $about }

# It is done
signup-is-done = Готово
signup-is-done-text = Тези, които ви помагаха, смятат, че не ви трябва нищо повече. Можете да попитате отново, когато пожелаете.

# Another time
signup-move = Изберете друг час
signup-move-help = Сегашният час остава ваш, докато не получите друг.
signup-move-send = Искам този час
signup-done-moved = Сега имате друг час.
signup-wrong-taken = Някой ви изпревари. Вашият час остава същият. Изберете друг.
signup-letter-moved-subject = Друг час: { $what }
signup-letter-moved =
    Здравейте,

    това е новият ви час:

    { $about }

    Ако не можете да дойдете, моля, кажете го на личната си страница:
    { $link }

# Answers
signup-replies = Какво ви отговорихме
signup-reply-more = Прочетете повече
signup-letter-reply-subject = Имате отговор: { $what }
signup-letter-reply =
    Здравейте,

    има отговор за вас. Ще го намерите на личната си страница:
    { $link }

    Става дума за:

    { $about }

# Being sent on to another organization
signup-send-on = Да ви насочим ли към други хора?
signup-send-on-text = Тук могат да ви помогнат по-добре: { $name }. Ако кажете „да“, те ще прочетат това, което стои на тази страница, а тези, които са го виждали досега, вече няма да го виждат.
signup-send-on-yes = Да, насочете ме
signup-send-on-no = Не, оставам тук
signup-done-sent-on = Насочихме ви към други хора. На тази страница пише към кого.
signup-done-stayed = Оставате тук.
signup-wrong-full = Там вече няма място. Оставате тук.
signup-letter-send-on-subject = Имаме въпрос към вас: { $what }
signup-letter-send-on =
    Здравейте,

    на друго място могат да ви помогнат по-добре:

    { $about }

    Да ви насочим ли към тях? Докато не отговорите, няма да направим нищо. Кажете „да“ или „не“ на личната си страница:
    { $link }
