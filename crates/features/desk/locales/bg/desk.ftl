# Думите на самата редакция. Имената на полетата и помощта към тях стоят при своите видове записи.

desk-name = Редакция Integra
desk-skip = Към съдържанието на страницата
desk-nav = Редакция
desk-cities = Градове
desk-sign-out = Изход
desk-demo = Това е демо. Променяйте каквото искате: никой освен вас не го вижда.
desk-nav-today = Днес
desk-nav-entries = Съдържание
desk-nav-translations = Преводи
desk-nav-reviews = Прегледи
desk-nav-people = Хора
desk-nav-trail = Одитна следа
desk-to-start = Към началната страница на редакцията

# Какво току-що се случи
desk-done-saved = Запазено. Читателите ще го видят едва след публикуването.
desk-done-asked = Запазено. Редакцията знае, че трябва да го прегледа.
desk-done-published = Публикувано. Читателите вече го виждат.
desk-done-planned = Планирано.
desk-done-unplanned = Планът е отменен.
desk-done-withdrawn = Свалено от портала. Читателите вече не го виждат.
desk-done-archived = Архивирано. На този адрес читателите виждат, че е приключило.
desk-done-restored = По-старата версия е върната като нова чернова.
desk-done-approved = Одобрено. Вече може да се публикува.
desk-done-sent-back = Върнато за корекции с вашето съобщение.
desk-done-commented = Вашият коментар е по-долу.
desk-done-invited = Поканата е изпратена.
desk-done-changed = Променено.
desk-done-ended = Прекратено.
desk-done-verified = Отбелязано като проверено днес.

# Защо страницата не може да се покаже
desk-halt-sign-in = Моля, влезте
desk-halt-sign-in-text = Първо трябва да влезете с профила си.
desk-halt-forbidden = Нямате права за това
desk-halt-forbidden-text = Вашата роля в този град не го позволява. Ако ви е нужно, обърнете се към администратор на портала за този град.
desk-halt-forged = Формулярът не е изпратен
desk-halt-forged-text = Формулярът е твърде стар или не идва от редакцията. Върнете се, заредете страницата отново и го изпратете още веднъж.
desk-halt-not-found = Тук няма нищо
desk-halt-not-found-text = Адресът е грешен или това, което беше тук, е премахнато.
desk-halt-too-large = Това е твърде много
desk-halt-too-large-text = Формулярът надхвърля един милион знака. Съкратете текстовете и го изпратете отново.
desk-halt-form = Формулярът не се разбира
desk-halt-form-text = Липсва част от формуляра. Върнете се, заредете страницата отново и го изпратете още веднъж.
desk-halt-pick = Нищо не е отметнато
desk-halt-pick-text = Първо отметнете от 1 до 500 записа.
desk-halt-incomplete = Не е пълно
desk-halt-incomplete-text = Липсва нещо, от което читателите имат нужда. Отворете записа, за да видите какво.
desk-halt-no-review = Никой не чака решение
desk-halt-no-review-text = Някой друг вече е решил или искането е оттеглено.
desk-halt-throttled = Твърде много опити
desk-halt-throttled-text = { $seconds ->
    [one] Изчакайте една секунда и опитайте отново.
   *[other] Изчакайте { $seconds } секунди и опитайте отново.
}
desk-halt-failed = Нещо се обърка
desk-halt-failed-text = Грешката е наша, не ваша. Нищо, което сте запазили, не е загубено. Опитайте отново след минута.

desk-author-import = импорт на данни
desk-author-schedule = план
desk-author-unknown = човек, който е напуснал

# Днес
desk-today = Днес
desk-today-hello = Здравейте, { $name }. Ето какво има за вършене.
desk-today-nothing = Нищо не ви чака. Браво!
desk-today-own = Вашите записи
desk-today-own-help = Грижете се те да са верни. След всяка промяна поискайте преглед; градът я публикува.
desk-today-review = За преглед
desk-today-review-help = Колеги ви молят да проверите тези промени, преди читателите да ги видят.
desk-today-ahead = Променено, но още непубликувано
desk-today-ahead-help = Читателите все още виждат по-стара версия на тези записи.
desk-today-draft = Чернови
desk-today-draft-help = Читателите изобщо не виждат тези записи.
desk-today-unverified = Непроверено от шест месеца
desk-today-unverified-help = Попитайте организацията дали всичко още е вярно и след това го отбележете като проверено.
desk-today-stale = Липсващи или остарели преводи
desk-today-stale-help = Оригиналният текст е нов или е променен.
desk-today-planned = Планирано
desk-today-planned-help = Тези записи ще се публикуват или ще се свалят от портала автоматично.
desk-today-all = Покажи всички ({ $n })

# Таблицата
desk-entries = Съдържание
desk-new = Добави нещо ново
desk-filter-q = Думи
desk-filter-kind = Вид
desk-filter-state = Състояние
desk-filter-sort = Подредба
desk-filter-any = всички
desk-filter = Покажи
desk-entries-count = { $n ->
    [0] Няма съвпадения. Махнете някой филтър.
    [one] 1 запис
   *[other] { $n } записа
}
desk-state-draft = чернови
desk-state-review = за преглед
desk-state-published = видими за читателите
desk-state-ahead = променени след публикуването
desk-state-archived = архивирани
desk-state-stale = преводът липсва или е остарял
desk-state-unverified = непроверени от шест месеца
desk-state-planned = планирани
desk-is-draft = чернова
desk-is-review = в преглед
desk-is-published = публикувано
desk-is-ahead = по-нова чернова
desk-is-archived = архивирано
desk-is-planned = планирано
desk-sort-changed = първо най-новите промени
desk-sort-name = по име
desk-sort-kind = по вид
desk-sort-verified = първо най-отдавна проверените
desk-col-pick = Отметни
desk-col-name = Име
desk-col-state = Състояние
desk-col-languages = Езици
desk-col-changed = Променено
desk-col-verified = Проверено
desk-pick = Отметни { $name }
desk-never = никога
desk-bulk = С отметнатите:
desk-bulk-verify = Отбележи като проверено днес
desk-bulk-publish = Публикувай
desk-bulk-archive = Архивирай
desk-pages = Страници на таблицата
desk-page = Страница
desk-translation-none = непреведено
desk-translation-stale = остаряло
desk-translation-part = частично преведено
desk-translation-machine = само машинен превод
desk-translation-done = актуално

# Разлики
desk-diff-none = Няма разлики.
desk-diff-facts = Данни, които се различават
desk-diff-field = Поле
desk-diff-before = Преди
desk-diff-after = След
desk-diff-nothing = нищо

# Преглед
desk-review = Преглед
desk-review-open = Чака преглед.
desk-review-approved = Одобрено.
desk-review-sent-back = Върнато за корекции.
desk-review-closed = Приключено.
desk-review-asked = Поискано от { $name },
desk-review-decided = Решено от { $name },
desk-review-changed = Записът е променен, след като е поискан преглед. Тук виждате най-новата версия.
desk-review-what = Какво би се променило за читателите
desk-comments = Коментари
desk-comments-none = Още никой не е написал нищо.
desk-review-words = Вашето съобщение
desk-review-approve = Одобри
desk-review-send-back = Върни за корекции
desk-review-ask = Поискай преглед
desk-review-comment = Коментирай
desk-review-take-back = Оттегли искането
desk-review-too-long = Съобщението е твърде дълго: най-много 4000 знака.
desk-review-empty = Напишете няколко думи, за да знаят другите какво имате предвид.
desk-reviews = Прегледи
desk-reviews-open = Чака преглед
desk-reviews-approved = Одобрено, чака публикуване
desk-reviews-none = Нищо.

# Публикуване
desk-publish = Публикуване
desk-publish-incomplete = Това още не може да се публикува:
desk-publish-mend = Попълни липсващото
desk-publish-what = Какво ще се промени за читателите
desk-publish-languages = Езици
desk-publish-now = Сега
desk-publish-do = Публикувай сега
desk-publish-withdraw = Свали от портала
desk-publish-archive = Архивирай
desk-publish-later = По-късно
desk-publish-at = Ден и час, по времето на града
desk-plan = Публикувай тогава
desk-plan-ends = Свали от портала тогава
desk-unplan = Отмени плана
desk-plan-publish = Ще бъде публикувано:
desk-plan-end = Ще бъде свалено от портала:
desk-publish-changed = Докато четяхте, някой запази по-нова версия. Погледнете я и след това публикувайте.
desk-publish-when = Изберете ден и час, които тепърва предстоят.

# Предварителен изглед
desk-preview = Предварителен изглед
desk-preview-help = Страницата, каквато би била, ако най-новата версия се публикува сега.
desk-preview-phone = Телефон
desk-preview-wide = Широк екран
desk-preview-of = Предварителен изглед: { $name }
desk-preview-none = Записите от този вид нямат собствена страница. Те се виждат на страниците, които водят към тях.

# Разлики, продължение
desk-diff-place = място { $n }
desk-diff-marked = думите са същите; различно е кой ги е написал или прочел
desk-diff-moved = преместено

# Вход
desk-sign-in = Вход
desk-sign-in-wrong = Имейл адресът или паролата са грешни.
desk-email = Имейл адрес
desk-password = Парола
desk-forgot = Забравена парола?
desk-demo-staff = Опитайте демото като
desk-demo-staff-help = Всеки от тези хора може да прави различни неща. Влизате с едно щракване.
desk-role-reader = Читател
desk-role-contributor = Сътрудник на организация
desk-role-translator = Преводач
desk-role-editor = Редактор
desk-role-publisher = Отговорник за публикуването
desk-role-coordinator = Координатор
desk-role-administrator = Администратор
desk-second-step = Втора стъпка
desk-code = Код
desk-code-help = Шест цифри от приложението за удостоверяване на телефона ви.
desk-code-now = Кодът, който приложението показва сега
desk-code-wrong = Кодът е грешен или твърде стар. Изчакайте следващия и го въведете.
desk-code-key-missing = Сървърът е загубил ключа, с който се проверяват кодовете. Използвайте код за възстановяване или се обърнете към администратор.
desk-go-on = Продължи
desk-lost-phone = Телефонът ми не е у мен
desk-recovery-code = Код за възстановяване
desk-recovery-code-help = Един от десетте кода, които сте си записали. Всеки важи само веднъж.
desk-recovery-code-wrong = Този код за възстановяване е грешен или вече е използван.
desk-set-up = Настрой втората стъпка
desk-set-up-why = Паролата може да бъде открадната. С втората стъпка никой не влиза без вашия телефон.
desk-set-up-app = Инсталирайте на телефона си приложение за удостоверяване, ако нямате. Всяко става.
desk-set-up-scan = В приложението добавете профил и сканирайте тази картинка.
desk-set-up-qr = QR код за вашето приложение за удостоверяване
desk-set-up-type = Или въведете тези букви и цифри:
desk-set-up-code = Въведете шестте цифри, които приложението показва.
desk-recovery = Вашите кодове за възстановяване
desk-recovery-why = Запишете ги или ги отпечатайте и ги пазете далеч от телефона. Ако го загубите, с един от тях ще можете да влезете.
desk-recovery-once = Показват се само сега. Всеки важи само веднъж.
desk-recovery-done = Записах ги
desk-done-recovered = Влязохте успешно. Ако сте загубили телефона си, настройте втората стъпка отново по-долу.
desk-halt-link = Тази връзка вече не работи
desk-halt-link-text = Всяка връзка работи веднъж и само за известно време. Поискайте нова.
desk-halt-session = Сесията ви приключи
desk-halt-session-text = Влезте отново. Написаното от вас във формуляра е запазено.
desk-halt-late = Някой друг запази в същия момент
desk-halt-late-text = Върнете се и запазете отново: ще видите какво е променил другият човек и нищо няма да се загуби.

# Пароли и писма
desk-welcome = Добре дошли, { $name }
desk-welcome-text = Изберете парола за { $email }.
desk-new-password = Нова парола
desk-new-password-text = Изберете нова парола за { $email }.
desk-password-new = Нова парола
desk-password-rule = Поне 12 знака. Четири думи, които нямат връзка помежду си, са добра парола и се помнят лесно.
desk-password-old = Стара парола
desk-password-old-wrong = Старата парола е грешна.
desk-password-change = Смени паролата
desk-password-too-short = Паролата е твърде къса: поне 12 знака.
desk-password-too-long = Паролата е твърде дълга: най-много 256 знака.
desk-password-common = Много хора имат тази парола или подобна на нея. Измислете друга.
desk-password-own = Тази парола е съставена от вашето име или адрес. Измислете друга.
desk-reset = Забравена парола
desk-reset-text = Ще изпратим връзка на имейл адреса ви. Тя работи един час.
desk-reset-send = Изпрати връзката
desk-reset-sent = Ако има профил с този адрес, писмото е на път. Проверете пощата си.
desk-letter-invitation-subject = Вашата покана за редакция Integra
desk-letter-invitation =
    Здравейте, { $name },

    каним ви да работите по портала за новодошли. Отворете тази връзка, за да изберете парола; тя работи една седмица:

    { $link }

    Ако не очаквате това писмо, не е нужно да правите нищо.
desk-letter-reset-subject = Нова парола за редакция Integra
desk-letter-reset =
    Здравейте, { $name },

    някой, вероятно вие, поиска нова парола. Отворете тази връзка, за да я изберете; тя работи един час:

    { $link }

    Ако не сте били вие, не е нужно да правите нищо: паролата ви остава същата.

# Собственият профил
desk-account = Вашият профил
desk-account-me = За вас
desk-account-name = Име
desk-account-name-help = Виждат го другите в редакцията. Читателите никога не го виждат.
desk-account-language = Език на редакцията
desk-name-wrong = Напишете име с най-много 80 знака.
desk-save = Запази
desk-second = Втора стъпка
desk-second-on = Втората стъпка е настроена.
desk-second-off = Втората стъпка не е настроена.
desk-recovery-left = { $n ->
    [one] Остава 1 код за възстановяване.
   *[other] Остават { $n } кода за възстановяване.
}
desk-recovery-new = Създай нови кодове за възстановяване
desk-sessions = Къде сте влезли
desk-sessions-help = Прекратете онова, което не разпознавате или вече не използвате.
desk-session-here = тук
desk-session-unknown = Някакъв браузър
desk-session-since = от
desk-session-seen = последно използване:
desk-session-end = Прекрати
desk-sessions-end = Прекрати всички останали

# Хора
desk-people = Хора
desk-person-invited = изпратена покана
desk-person-disabled = закрит профил
desk-person-roles = Роли в този град
desk-person-organization = Организация (за сътрудници)
desk-person-languages = Езици (за преводачи)
desk-person-enable = Отвори профила отново
desk-person-disable = Закрий профила
desk-person-lost = Загубени са телефонът и всички кодове за възстановяване
desk-invite = Поканете някого
desk-invite-send = Изпрати поканата
desk-people-form = Напишете имейл адрес и име.
desk-people-role = Отметнете поне една роля.
desk-people-organization = Изберете организацията, за която пише сътрудникът.
desk-people-languages = Отметнете езиците, на които превежда преводачът.
desk-people-last = Трябва да остане поне един администратор на мрежата.
desk-people-elsewhere = Този човек работи и в друг град. Отнемете ролите му тук; само администратор на мрежата може да закрие профила.

# Одитна следа
desk-trail = Одитна следа
desk-trail-help = Кой какво е направил и кога. Нито един ред не може да се промени или премахне незабелязано.
desk-trail-when = Кога
desk-trail-who = Кой
desk-trail-what = Какво
desk-trail-subject = Върху какво
desk-trail-older = По-стари

# Формулярът на записа
desk-new-kind = Нов запис: { $kind }
desk-add = Добави: { $kind }
desk-entry-nav = Този запис
desk-history = История
desk-public = Страницата, която читателите виждат
desk-next = Какво обикновено се добавя след това
desk-unsaved = Тук сте написали нещо, но не сте го запазили:
desk-unsaved-restore = Върни го
desk-unsaved-drop = Изхвърли го
desk-unsaved-kept = Написаното от вас се пази, докато не го запазите.
desk-read-only = Можете да четете този запис, но не и да го променяте.
desk-required = (нужно преди публикуване)
desk-form-wrong = { $n ->
    [one] Има една грешка. Написаното от вас още е тук.
   *[other] Има { $n } грешки. Написаното от вас още е тук.
}
desk-source = Език, на който пишете
desk-source-help = От него се превежда на другите езици.
desk-address = Адрес
desk-slug = Последна част от адреса на страницата
desk-slug-help = Малки латински букви, цифри и тирета. Ако я оставите празна, се използва името. Ако я промените, старият адрес води към новия.
desk-slug-wrong = Използвайте малки латински букви, цифри и тирета; никой друг запис от този вид не бива да има или да е имал този адрес.
desk-minor = Само малка поправка: преводите още са верни
desk-note = Няколко думи за онези, които преглеждат
desk-note-help = Например: ново работно време от понеделник.
desk-save-review = Запази и поискай преглед
desk-save-publish = Запази и премини към публикуване

# Двама души едновременно
desk-merge = И някой друг е променил това
desk-merge-why = { $name } запази този запис, докато вие работехте по него:
desk-merge-kept = Нищо от написаното от вас не е загубено.
desk-merge-choose = { $n ->
    [one] Едно нещо е променено и от вас, и от другия човек. Изберете:
   *[other] { $n } неща са променени и от вас, и от другия човек. Изберете:
}
desk-merge-before = Преди:
desk-merge-mine = Моята версия:
desk-merge-theirs = Версията на другия човек:
desk-merge-both = И двете
desk-merge-their-changes = Какво е променил другият човек
desk-merge-my-changes = Какво сте променили вие
desk-merge-save = Запази всичко заедно
desk-merge-drop = Изхвърли моите промени

# История
desk-history-from = От
desk-history-to = До
desk-history-live = това виждат читателите
desk-compare = Сравни
desk-restore = Върни по-старата версия
desk-restore-help = По-старата от двете версии става нова чернова. От историята не се премахва нищо.
desk-record-facts = Запазени данни
desk-record-texts = Запазени текстове: { $language }
desk-record-publish = Публикувано
desk-record-archive = Архивирано
desk-record-withdraw = Свалено от портала
desk-record-plan = Планирано
desk-record-unplan = Отменен план
desk-record-availability = Отбелязани свободни места
desk-record-erase = Изтрито
desk-record-erased = Запазено (по-късно изтрито)
desk-record-unknown = Запазено от по-нова версия на програмата

# Превод
desk-translate = Превод на { $language }
desk-translate-from = от { $language }
desk-translate-changed = Какво се е променило в оригинала
desk-translate-right = Преводът е прочетен: казва същото
desk-translate-late = Междувременно някой запази промени. Написаното от вас още е във формуляра. Погледнете промените и запазете отново.
desk-translate-wrong = Нещо е твърде дълго. Написаното от вас още е във формуляра.
desk-translate-too-long = Най-много 40 000 знака.
desk-translations = Преводи
desk-translations-help = Изберете език, за да видите какво липсва или е остаряло в него.
desk-translations-unit = Броят се редове и абзаци.
desk-col-language = Език
desk-block-none = липсва
desk-block-stale = остаряло
desk-block-machine = машинен превод
desk-block-part = преведено от човек
desk-block-done = прочетено и вярно
