# Home
common-home-title = { $city } за новодошли
common-home-arrived = Току-що пристигнах
common-home-choose = Изберете град
common-home-read-in = Четете тази страница на
common-home-doors = Изберете врата
common-home-alone = Не сте сами
common-home-figures = Всички числа и какво броят

# Topics
common-topics = Теми
common-topics-lede = Всяка тема е врата. Зад нея има наръчници, услуги и статии.
common-topic-empty = Зад тази врата още нямаме нищо. Попитайте човек.
common-topic-others = Други врати

# Organizations
common-organizations = Организации
common-organizations-lede = Служби и групи, които помагат на новодошлите, с адресите им, когато ги знаем.
common-contact = Контакт
common-address-unknown = Адресът не е известен. Попитайте, преди да отидете.
common-phone-unknown = Телефонният номер не е известен
common-approximate = Точката на картата е само приблизителна.
common-speaks = Езици, на които се говори
common-speaks-unknown = Не е известно. Попитайте, преди да отидете.
common-in-short = Накратко
common-old = { $years ->
    [one] Най-новият източник е отпреди една година. Проверете, преди да отидете.
   *[other] Най-новият източник е отпреди { $years } години. Проверете, преди да отидете.
}
common-old-facts = { $years ->
    [one] Най-новият източник е отпреди една година. Данните и числата може да са се променили.
   *[other] Най-новият източник е отпреди { $years } години. Данните и числата може да са се променили.
}
common-hurt = Ако някой ви е наранил или ви е заплашвал

# Projects
common-project-programme = Програма
common-project-grant = Споразумение за безвъзмездни средства
common-project-time = Период
common-project-amount = Сума
common-project-partners = Партньори
common-project-partner = Партньор
common-project-role = Роля
common-project-country = Държава

# Languages
common-languages = Езици
common-languages-lede = Езиците, на които можете да четете този портал, и езиците, на които говорят хората тук.
common-languages-interface = Четете този портал на
common-languages-coverage = { $done } от { $total } текста
common-language-title = Кой говори { $language }
common-language-read = Четете този портал на { $language }
common-language-nobody = Още не познаваме никого тук, който говори този език. Попитайте човек: може да ви намери преводач.

# About
common-about = За този портал
common-about-lede = Кой поддържа този портал, откъде са данните и как се прави.
common-about-how = Откъде са данните
common-about-how-text = Всяка страница посочва източниците си и деня, в който някой за последно ги е проверил. Когато нещо не е известно, страницата го казва. Когато два източника се разминават, страницата показва и двата.
common-about-translations = Преводи
common-about-translations-text = Текстовете се пишат първо на английски. Текст, преведен машинно, е отбелязан, докато не го прочете човек. Когато английският текст се промени, страницата казва, че преводът е по-стар.
common-about-software = Софтуерът
common-about-software-text = Този портал работи с Integra, свободен софтуер, който всеки град може да използва. Той израсна от европейския проект INTEGRA на градовете София, Прага, Кошице, Осиек и Рубано.
common-about-city = За града
common-about-figures = Числа
common-about-figures-note = Едно число значи нещо само заедно с това, което брои. Не сравнявайте числа, които броят различни хора.
common-figure-what = Какво
common-figure-value = Число
common-figure-definition = Кой или какво се брои
common-figure-source = Източник и дата

# Privacy
common-privacy = Поверителност
common-privacy-lede = Тук можете да прочетете всичко, без да ни казвате кои сте.
common-privacy-not-police = Това не е полицията и не е службата за визи
common-privacy-not-police-text = Този портал не решава за разрешения. Не съобщава за никого на властите. Никога не пита за вашето разрешение, гражданство, вяра или здраве.
common-privacy-not-recorded = Какво не се записва
common-privacy-not-recorded-text = Не записваме кои сте, къде сте, кой какво търси и какъв адрес има устройството ви. Няма „бисквитки“. Никоя страница не зарежда нищо от друга фирма.
common-privacy-recorded = Какво се записва
common-privacy-recorded-text = Нищо за читателите. Сървърът си отбелязва нещо само когато има грешка. В бележката няма нито посетител, нито търсене. Когато отговорите на „Полезна ли беше тази страница?“, едно число нараства с едно. Когато съобщите за грешка, думите ви се пазят най-много 180 дни и никой не знае кой ги е написал. За да не може някой да ни залее със съобщения, шифрован вид на адреса на устройството ви остава в паметта най-много един час и никога не се записва.
common-privacy-device = Какво остава на вашето устройство
common-privacy-device-text = Отметките в наръчник остават само на вашето устройство. Можете да ги изчистите с един бутон в наръчника. Браузърът ви пази списък на страниците, които сте посетили; можете да го изчистите в браузъра.
common-privacy-links = Връзки към други сайтове
common-privacy-links-text = Връзката към друг сайт води там, където правилата не са наши. Не казваме на този сайт от коя страница идвате.

# Accessibility
common-accessibility = Достъпност
common-accessibility-lede = Всеки трябва да може да използва този портал.
common-accessibility-goal = Към какво се стремим
common-accessibility-goal-text = Спазваме WCAG 2.2, ниво AA. Преди всяко издание програма проверява всеки вид страница.
common-accessibility-how = Как работи за вас
common-accessibility-how-text = Всяка страница работи с клавиатура, с екранен четец, без JavaScript, на малък телефон, в тъмен режим, с голям текст и на хартия.
common-accessibility-limits = Какво още не работи
common-accessibility-limits-text = Документите в библиотеката са на други хора и може да са трудни за четене с екранен четец. Машинните преводи може да са грешни или трудни за разбиране.
common-accessibility-tell = Кажете ни
common-accessibility-tell-text = Нещо не работеше при вас? Кажете на хората, които поддържат този портал. Ще ги намерите най-долу на всяка страница.
