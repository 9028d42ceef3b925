# Home
common-home-title = { $city } для новоприбулих
common-home-arrived = Я тут перші дні
common-home-choose = Оберіть місто
common-home-read-in = Читайте цю сторінку мовою
common-home-doors = Оберіть двері
common-home-alone = Ви не самі
common-home-figures = Усі числа і що вони означають

# Topics
common-topics = Теми
common-topics-lede = Кожна тема — як двері. За ними — інструкції, послуги й статті.
common-topic-empty = За цими дверима в нас ще нічого немає. Запитайте людину.
common-topic-others = Інші двері

# Organizations
common-organizations = Організації
common-organizations-lede = Установи й групи, які допомагають новоприбулим. Якщо ми знаємо адресу, ми її подаємо.
common-contact = Контакт
common-address-unknown = Адреса невідома. Запитайте, перш ніж іти.
common-phone-unknown = Номер телефону невідомий
common-approximate = Точка на мапі лише приблизна.
common-speaks = Якими мовами розмовляють
common-speaks-unknown = Невідомо. Запитайте, перш ніж іти.
common-in-short = Коротко
common-old = { $years ->
    [one] Найновішому джерелу { $years } рік. Перевірте, перш ніж іти.
    [few] Найновішому джерелу { $years } роки. Перевірте, перш ніж іти.
    [many] Найновішому джерелу { $years } років. Перевірте, перш ніж іти.
   *[other] Найновішому джерелу { $years } року. Перевірте, перш ніж іти.
}
common-old-facts = { $years ->
    [one] Найновішому джерелу { $years } рік. Факти й числа могли змінитися.
    [few] Найновішому джерелу { $years } роки. Факти й числа могли змінитися.
    [many] Найновішому джерелу { $years } років. Факти й числа могли змінитися.
   *[other] Найновішому джерелу { $years } року. Факти й числа могли змінитися.
}
common-hurt = Якщо хтось вас скривдив або погрожував вам

# Projects
common-project-programme = Програма
common-project-grant = Грантова угода
common-project-time = Час
common-project-amount = Сума
common-project-partners = Партнери
common-project-partner = Партнер
common-project-role = Роль
common-project-country = Країна

# Languages
common-languages = Мови
common-languages-lede = Мови, якими можна читати цей портал, і мови, якими тут розмовляють люди.
common-languages-interface = Читайте цей портал мовою
common-languages-coverage = { $done } з { $total } текстів
common-language-title = Хто розмовляє цією мовою: { $language }
common-language-read = Читати цей портал мовою: { $language }
common-language-nobody = Ми ще не знаємо тут нікого, хто розмовляє цією мовою. Запитайте людину: можливо, вам знайдуть перекладача.

# About
common-about = Про цей портал
common-about-lede = Хто веде цей портал, звідки в ньому факти і як він створюється.
common-about-how = Звідки факти
common-about-how-text = Кожна сторінка називає свої джерела і день, коли їх востаннє перевірили. Якщо факт невідомий, сторінка про це каже. Якщо два джерела розходяться, сторінка показує обидва.
common-about-translations = Переклади
common-about-translations-text = Тексти спершу пишуть англійською. Автоматично перекладений текст має позначку, поки його не прочитає людина. Коли англійський текст змінюється, сторінка каже, що переклад старіший.
common-about-software = Програма
common-about-software-text = Цей портал працює на програмі Integra. Це вільна програма, її може використовувати кожне місто. Вона виросла з європейського проєкту INTEGRA міст Софія, Прага, Кошиці, Осієк і Рубано.
common-about-city = Про місто
common-about-figures = Числа
common-about-figures-note = Число щось означає, лише якщо знати, що воно рахує. Не порівнюйте числа, які рахують різних людей.
common-figure-what = Що
common-figure-value = Число
common-figure-definition = Кого або що рахують
common-figure-source = Джерело й дата

# Privacy
common-privacy = Приватність
common-privacy-lede = Тут можна читати все й не казати нам, хто ви.
common-privacy-not-police = Це не поліція і не візова служба
common-privacy-not-police-text = Цей портал не вирішує, кому дати дозвіл. Він ні на кого не доносить. Він ніколи не запитує про ваш дозвіл, громадянство, релігію чи здоров’я.
common-privacy-not-recorded = Чого ми не записуємо
common-privacy-not-recorded-text = Ми не записуємо, хто ви, де ви, хто що шукає і яка адреса вашого пристрою. Тут немає файлів cookie. Жодна сторінка не завантажує нічого від іншої компанії.
common-privacy-recorded = Що ми записуємо
common-privacy-recorded-text = Про читачів — нічого. Сервер робить запис лише тоді, коли щось пішло не так. У записі немає ні відвідувачів, ні пошуків. Коли ви відповідаєте на запитання «Чи була ця сторінка корисною?», одне число збільшується на одиницю. Коли ви повідомляєте про помилку, ваші слова зберігаються щонайбільше 180 днів, і ніхто не знає, хто їх написав. Щоб нас ніхто не закидав повідомленнями, адреса вашого пристрою в зашифрованому вигляді лишається в пам’яті щонайбільше годину й ніколи не записується.
common-privacy-device = Що лишається на вашому пристрої
common-privacy-device-text = Позначки в інструкції лишаються тільки на вашому пристрої. Їх можна стерти однією кнопкою в інструкції. Ваш браузер зберігає список відвіданих сторінок; його можна очистити в браузері.
common-privacy-links = Посилання на інші сайти
common-privacy-links-text = Посилання на інший сайт веде туди, де діють не наші правила. Ми не кажемо тому сайту, з якої сторінки ви прийшли.

# Accessibility
common-accessibility = Доступність
common-accessibility-lede = Цей портал має бути зручним для всіх.
common-accessibility-goal = Чого ми прагнемо
common-accessibility-goal-text = Ми дотримуємося стандарту WCAG 2.2, рівень AA. Перед кожним випуском програма перевіряє всі види сторінок.
common-accessibility-how = Як портал працює для вас
common-accessibility-how-text = Кожна сторінка працює з клавіатурою, з програмою читання з екрана, без JavaScript, на маленькому телефоні, у темному режимі, з великим шрифтом і на папері.
common-accessibility-limits = Що ще не працює
common-accessibility-limits-text = Документи в бібліотеці належать іншим. Програмі читання з екрана може бути важко їх прочитати. Автоматичні переклади можуть бути неправильними або важкими для розуміння.
common-accessibility-tell = Скажіть нам
common-accessibility-tell-text = Щось у вас не працювало? Скажіть людям, які ведуть цей портал. Їх названо внизу кожної сторінки.
