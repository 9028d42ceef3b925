# What a city has settled about its portal, and its colours.

desk-nav-settings = Настройки
desk-settings = Настройки
desk-settings-help = Какво е решил вашият град за своя портал и къде се променя. Всяка промяна се вижда в историята и може да се върне.
desk-settings-open = Отвори формуляра
desk-settings-city = Градът
desk-settings-city-help = Име, поздрав, кой поддържа портала, числа за града, бърз изход.
desk-settings-languages = Езици
desk-settings-languages-help = Редът е този от менюто. Където липсва текст, читателите го виждат на посочените тук езици, а иначе на езика, на който е написан.
desk-settings-language = Език
desk-settings-fallbacks = Тогава читателите виждат
desk-settings-fallbacks-none = Само езика, на който е написан
desk-settings-missing = Нещо липсва в
desk-settings-default = за всички останали
desk-settings-local = на службите
desk-settings-add = Мислите за още един език?
desk-settings-add-look = Какво би липсвало?
desk-settings-added-go = Добави във формуляра на града
desk-settings-languages-change = Промени езиците
desk-settings-parts = Части на портала
desk-settings-parts-help = Каквото не е отметнато, не се показва: нито в менюто, нито на други страници, нито в картата на сайта. Всичко остава тук и се връща с отметката.
desk-settings-shop = Едно гише за всичко
desk-settings-shop-help = Всяко ниво включва и предишните. Изберете това, при което някой всеки работен ден гледа какво питат хората.
desk-settings-shop-level = Какво предлага
desk-settings-colours = Цветове
desk-settings-colours-help = Горната част на началната страница и бутоните. Цвят, който хората не различават, не се използва.
desk-settings-usual = обичайният
desk-settings-colours-change = Промени цветовете
desk-settings-address = Адрес на портала
desk-settings-address-usual = Това е обичайният адрес. Градът може да има собствено име или път.
desk-settings-address-fact = Записан е във формуляра на града.
desk-settings-address-configuration = Записан е в конфигурацията на инсталацията. Променя го там онзи, който поддържа сървъра.
desk-settings-found-good = Тази страница дойде под собственото име на портала. Имената и уеб сървърът са настроени.
desk-settings-found-no-origin = Инсталацията още не знае под кое име се достига. Който я поддържа, задава „origin“ в конфигурацията.
desk-settings-found-no-host = Тази заявка не посочва име, затова за нея нищо не може да се каже.
desk-settings-found-other-host = Тази страница дойде под друго име, а не под това на портала. Ако току-що сте го преместили, вижте дали името води тук и дали вашият уеб сървър предава името, което е поискано.
desk-settings-found-https-off = Адресът казва https, но „https“ е изключено в конфигурацията. Включете го там, за да настояват браузърите за него.
desk-settings-found-not-https = Уеб сървърът по средата казва, че не е бил питан през https. Погледнете сертификата и пренасочването му.
desk-settings-asked = Поискано:
desk-settings-address-how = Как градът получава собствен адрес?
desk-settings-address-step-1 = Изберете име, например чужденци.вашиятград.example, или път на сайта на града, например www.вашиятград.example/чужденци.
desk-settings-address-step-2 = За собствено име: помолете който поддържа имената (DNS) да го насочи към този сървър. За път: помолете който поддържа сайта на града да го предава на този сървър непроменен и с името му.
desk-settings-address-step-3 = Поискайте от тях сертификат (https) за името.
desk-settings-address-step-4 = Запишете адреса във формуляра на града и го публикувайте. Всички връзки, каноничните адреси и картата на сайта го следват. Старите адреси водят нататък.
desk-settings-address-change = Промени адреса
desk-settings-topics = Теми
desk-settings-topics-help = Вратите на улицата в техния ред. Общи са за всички градове; грижи се мрежата.
desk-settings-topics-new = Нова тема
desk-settings-districts = Райони
desk-settings-projects = Проекти и финансиране
desk-settings-projects-help = Декларацията на проекта стои под страниците, които му принадлежат, и никъде другаде.
desk-settings-projects-silent = Няма декларация.
desk-settings-projects-new = Нов проект
desk-settings-letters = Писма
desk-settings-letters-help = Думите, които вашият град добавя към поканите и другите имейли.
desk-settings-letters-change = Промени писмата
desk-colours = Цветове на града
desk-colours-help = За обичайния цвят оставете полето празно. Първо пробвайте цветовете: примерите показват начална страница, бутон и знака около онова, до което е стигнала клавиатурата. „Запази“ приема само цветове, които всички различават.
desk-colours-wrong = Нищо не е запазено. Някои хора не биха могли да четат портала в тези цветове. Вземете предложените по-долу цветове или други.
desk-colours-value = Цвят
desk-colours-value-help = Например { $usual }, това е обичайният.
desk-colours-unread = Това не е цвят. Напишете # и шест цифри или букви от a до f, например #2a1f3d.
desk-colours-pale = Хора със слабо зрение не биха различили този цвят от онова около него.
desk-colours-take = Вземи вместо него { $colour }
desk-colours-try = Пробвай
desk-colours-pairs = Контраст на: { $colour }
desk-colours-what = Какво трябва да се вижда
desk-colours-contrast = Контраст
desk-colours-least = Най-малко
desk-colours-enough = достатъчно
desk-colours-too-little = твърде малко
desk-colours-text = Текст върху него
desk-colours-button-text = Думи върху бутон
desk-colours-button = Бутон на страницата
desk-colours-focus = Знакът на клавиатурата
desk-colours-sample-day = През деня
desk-colours-sample-night = През нощта
desk-settings-missing-in = { $n ->
    [0] Нищо
    [one] Един запис
   *[other] { $n } записа
}
desk-settings-added = – какво би липсвало: записи: { $entries }, текстове: { $texts }. Докато някой не ги преведе, читателите виждат езика, на който са написани.
desk-settings-places = { $n ->
    [one] Едно място
   *[other] { $n } места
}
desk-settings-projects-used = { $n ->
    [0] Никой запис на този град не принадлежи към него
    [one] Един запис на този град принадлежи към него
   *[other] { $n } записа на този град принадлежат към него
}
