# Signing up without an account: the form, the private page, and what both tell people.

# How free it is, on public pages
signup-free-open = Є місця.
signup-free-few = Залишилося лише кілька місць.
signup-free-full = Усі місця зайняті. Ви можете почекати, доки звільниться місце.
signup-button = Хочу взяти участь

# The form
signup-title = Хочу взяти участь
signup-about = Куди ви записуєтеся:
signup-part = Коли ви можете прийти?
signup-left = { $n ->
    [one] { $n } вільне місце
    [few] { $n } вільні місця
    [many] { $n } вільних місць
   *[other] { $n } вільного місця
}
signup-left-many = є місця
signup-left-none = місць немає: ви потрапите до списку очікування
signup-name = Ваше ім’я
signup-name-help = Так, як до вас звертатися. Документи не потрібні.
signup-reach = Як із вами зв’язатися?
signup-reach-help = Достатньо чогось одного.
signup-email = Адреса електронної пошти
signup-phone = Номер телефону
signup-phone-help = З кодом країни, наприклад +421 900 123 456. Ми нічого на нього не надсилаємо: самі збережіть свою особисту сторінку.
signup-languages = Мови, якими ви розмовляєте
signup-level = Мова: { $language }. Наскільки добре ви нею розмовляєте?
signup-level-none = Не хочу відповідати
signup-message = Що їм варто знати? (Можна нічого не писати.)
signup-message-help = Не більше ніж { $n } символів. Будь ласка, не пишіть нічого про своє здоров’я, релігію чи документи.
signup-empty = Залиште це поле порожнім
signup-send = Надіслати
signup-back = Назад до сторінки
signup-kept = Це можуть прочитати ті, хто це пропонує: { $name }. А також люди, які ведуть цей портал для міста. Більше ніхто. Ці дані { $date } буде видалено.
signup-kept-nobody = Це можуть прочитати люди, які ведуть цей портал для міста. Більше ніхто. Ці дані { $date } буде видалено.
signup-closed = Зараз записатися не можна
signup-closed-text = Зараз нових людей не беруть. Запитайте ще раз пізніше або пошукайте щось інше.
signup-shut-text = Зараз ми не можемо безпечно зберігати ваші дані, тому не просимо їх. Спробуйте пізніше або запитайте організацію.

# What is wrong
signup-wrong = { $n ->
    [one] Ще нічого не надіслано. Треба доповнити або виправити { $n } пункт:
    [few] Ще нічого не надіслано. Треба доповнити або виправити { $n } пункти:
    [many] Ще нічого не надіслано. Треба доповнити або виправити { $n } пунктів:
   *[other] Ще нічого не надіслано. Треба доповнити або виправити { $n } пункту:
}
signup-wrong-part = Виберіть, коли ви можете прийти.
signup-wrong-name = Напишіть своє ім’я.
signup-wrong-name-long = Ваше ім’я задовге: напишіть не більше ніж 120 символів.
signup-wrong-reach = Напишіть адресу електронної пошти або номер телефону.
signup-wrong-email = Це не адреса електронної пошти. Вона має такий вигляд: name@example.org.
signup-wrong-phone = Це не номер телефону. Напишіть лише цифри, а перед ними + і код країни.
signup-wrong-language = Виберіть мову зі списку.
signup-wrong-level = Виберіть один із рівнів.
signup-wrong-message = { $n ->
    [one] Ваш текст на { $n } символ довший, ніж можна.
    [few] Ваш текст на { $n } символи довший, ніж можна.
    [many] Ваш текст на { $n } символів довший, ніж можна.
   *[other] Ваш текст на { $n } символу довший, ніж можна.
}
signup-wrong-often = { $n ->
    [one] Ще нічого не надіслано. З вашої мережі надійшло багато форм. Натисніть «Надіслати» ще раз через { $n } хвилину.
    [few] Ще нічого не надіслано. З вашої мережі надійшло багато форм. Натисніть «Надіслати» ще раз через { $n } хвилини.
    [many] Ще нічого не надіслано. З вашої мережі надійшло багато форм. Натисніть «Надіслати» ще раз через { $n } хвилин.
   *[other] Ще нічого не надіслано. З вашої мережі надійшло багато форм. Натисніть «Надіслати» ще раз через { $n } хвилини.
}
signup-wrong-many = Нічого не надіслано. З цим номером уже записувалися кілька разів. Натомість відкрийте свою особисту сторінку.

# What is told after a form
signup-told-mail = Перевірте свою пошту
signup-told-mail-text = Ми надіслали вам лист з особистим посиланням. Відкрийте його протягом трьох днів і натисніть кнопку там. Лише тоді у вас є місце.
signup-told-forged = Нічого не надіслано
signup-told-forged-text = Форма надійшла не з цього порталу. Поверніться на сторінку й натисніть кнопку там.
signup-told-large = Нічого не надіслано
signup-told-large-text = Ваш текст задовгий. Поверніться, скоротіть його й надішліть ще раз.
signup-told-unknown = Це посилання нікуди не веде
signup-told-unknown-text = Ним не скористалися вчасно, його замінило новіше або все видалено. Ви можете записатися ще раз.
signup-told-guessed = Трохи зачекайте
signup-told-guessed-text = З вашої мережі відкривали багато неправильних посилань. Спробуйте ще раз через годину.
signup-told-erased = Усе видалено
signup-told-erased-text = Ми більше нічого про вас не зберігаємо. Якщо у вас було місце, його може отримати хтось інший.
signup-told-start = На головну сторінку

# The private page
signup-page = Ваша особиста сторінка
signup-page-help = Збережіть адресу цієї сторінки й нікому її не показуйте. Хто її має, може змінити те, що тут написано.
signup-is-asked = Ще не надіслано
signup-is-asked-text = Натисніть кнопку. Лише тоді у вас є місце або місце в списку очікування.
signup-is-held = У вас є місце
signup-is-held-text = Ті, хто це пропонує, усе переглянуть і дадуть вам відповідь.
signup-is-accepted = На вас чекають
signup-is-accepted-text = Вам будуть раді. Якщо ви не можете прийти, скажіть про це тут: ваше місце зможе отримати хтось інший.
signup-is-waiting = Ви чекаєте на місце
signup-is-waiting-text = { $n ->
    [1] Ви на першому місці в списку очікування.
   *[other] Ваш номер у списку очікування: { $n }.
}
signup-is-withdrawn = Ви не прийдете
signup-is-withdrawn-text = Дякуємо, що сказали нам. Ви можете записатися ще раз будь-коли.
signup-is-declined = Цього разу вас не можуть узяти
signup-is-declined-text = Це нічого не каже про те, чого ви варті. Можна робити й щось інше:
signup-is-over = Це вже минуло
signup-is-over-text = Дякуємо, що ви були там.
signup-is-gone = Цього більше не пропонують
signup-is-gone-text = Ті, хто це пропонував, відмовилися від цього. Нам шкода.
signup-no-room = Усі місця зайняті, і список очікування теж повний. Спробуйте пізніше.
signup-confirm = Так, хочу взяти участь
signup-withdraw = Не можу прийти
signup-what = Що
signup-when = Коли
signup-where = Де
signup-who = Хто пропонує
signup-time = { $day }, з { $from } до { $to }
signup-calendar = Додати в мій календар
signup-data = Що ми про вас зберігаємо
signup-data-help = Дані зашифровано. Їх { $date } буде видалено, вам нічого не треба для цього робити.
signup-data-shut = Зараз ці дані не можна відкрити на цьому сервері. Їх усе одно { $date } буде видалено.
signup-data-name = Ім’я
signup-data-email = Електронна пошта
signup-data-phone = Телефон
signup-data-languages = Мови
signup-data-message = Що ви написали
signup-export = Завантажити ці дані
signup-erase = Видалити все зараз
signup-erase-help = Ваше місце отримає хтось інший. Ця сторінка більше нікуди не вестиме.
signup-done-confirmed = Надіслано.
signup-done-withdrawn = Тепер там знають, що ви не прийдете.
signup-done-hours = Записано.
signup-done-dropped = Прибрано.

# Hours
signup-hours = Ваші години
signup-hours-help = Запишіть, коли ви там були. Ті, хто це пропонує, це підтвердять. За підтверджені години ви можете отримати сертифікат.
signup-hours-day = День
signup-hours-long = Як довго
signup-hours-hours = Години
signup-hours-minutes = Хвилини
signup-hours-add = Записати
signup-hours-drop = Прибрати
signup-hours-confirmed = підтверджено
signup-hours-open = ще не підтверджено
signup-hours-sum = Усього підтверджено: { $hours } год { $minutes } хв
signup-hours-line = { $hours } год { $minutes } хв
signup-wrong-day = Виберіть сьогоднішній або минулий день.
signup-wrong-hours = Так не може бути: напишіть щонайменше одну хвилину й не більше ніж 24 години на день.
signup-certificate = Ваш сертифікат
signup-certificate-help = Документ із вашим іменем і вашими підтвердженими годинами, щоб надрукувати або надіслати. Ми не зберігаємо копії.
signup-certificate-get = Відкрити (PDF)

# Letters. Nothing personal stands in their subjects.
signup-letter-confirm-subject = Будь ласка, підтвердьте: { $what }
signup-letter-confirm =
    Добрий день!

    Хтось записався з вашою адресою електронної пошти на порталі { $city }:

    { $about }

    Відкрийте це посилання й натисніть кнопку там протягом трьох днів. Лише тоді у вас є місце:
    { $link }

    Якщо це були не ви, нічого не робіть. Ми самі видалимо вашу адресу.
signup-letter-held-subject = У вас є місце: { $what }
signup-letter-held =
    Добрий день!

    У вас є місце:

    { $about }

    Ті, хто це пропонує, дадуть вам відповідь. Якщо ви не можете прийти, скажіть про це, будь ласка, на своїй особистій сторінці:
    { $link }
signup-letter-waiting-subject = Ви в списку очікування: { $what }
signup-letter-waiting =
    Добрий день!

    Зараз усі місця зайняті. Ви в списку очікування:

    { $about }

    Ми напишемо вам, коли звільниться місце. Це ваша особиста сторінка:
    { $link }
signup-letter-promoted-subject = Для вас звільнилося місце: { $what }
signup-letter-promoted =
    Добрий день!

    Хтось інший не може прийти. Тепер це місце ваше:

    { $about }

    Якщо воно вам більше не потрібне, скажіть про це, будь ласка, на своїй особистій сторінці, щоб його отримала наступна людина:
    { $link }
signup-letter-accepted-subject = На вас чекають: { $what }
signup-letter-accepted =
    Добрий день!

    Вам будуть раді:

    { $about }

    Якщо ви не можете прийти, скажіть про це, будь ласка, на своїй особистій сторінці:
    { $link }
signup-letter-declined-subject = Про ваше бажання взяти участь: { $what }
signup-letter-declined =
    Добрий день!

    Дякуємо, що хочете допомогти. Цього разу вас не можуть узяти:

    { $about }

    Можна робити й щось інше. Ви знайдете це тут:
    { $more }
signup-letter-reminder-subject = Незабаром: { $what }
signup-letter-reminder =
    Добрий день!

    Це вже незабаром:

    { $about }

    Якщо ви не можете прийти, скажіть про це, будь ласка, на своїй особистій сторінці, щоб ваше місце отримав хтось інший:
    { $link }
signup-letter-withdrawn-subject = Ви не прийдете: { $what }
signup-letter-withdrawn =
    Добрий день!

    Тепер там знають, що ви не прийдете:

    { $about }

    Ви можете записатися ще раз будь-коли. Усе, що ми про вас знаємо, { $date } буде видалено.
signup-letter-cancelled-subject = Не відбудеться: { $what }
signup-letter-cancelled =
    Добрий день!

    Це не відбудеться:

    { $about }

    Нам шкода. Можна робити й щось інше. Ви знайдете це тут:
    { $more }
signup-letter-again-subject = Ваша особиста сторінка: { $what }
signup-letter-again =
    Добрий день!

    Ви вже записалися сюди. Ось нове посилання на вашу особисту сторінку. Старе більше не працює:
    { $link }

    { $about }

# The certificate, a document to print
signup-paper-title = Сертифікат про волонтерство
signup-paper-statement = { $organization } підтверджує, що ця людина працювала волонтером: { $name }.
signup-paper-thanks = Дякуємо за ваш час і вашу допомогу.
signup-paper-what = Робота
signup-paper-when = Коли
signup-paper-days = { $n ->
    [one] { $n } день
    [few] { $n } дні
    [many] { $n } днів
   *[other] { $n } дня
}
signup-paper-from-to = з { $from } до { $to }
signup-paper-hours = Години
signup-paper-where = Де
signup-paper-made = { $place }, { $date }
signup-paper-signature = Підпис і печатка організації
signup-paper-note = Складено з годин, які підтвердила організація. Портал не зберігає копії. Хто хоче впевнитися, запитує організацію.

# What the form asks beside who somebody is
signup-question-topic = Про що мова?
signup-question-channel = Як ви хочете поговорити?
signup-question-when = Коли вам зручно?
signup-question-none = Ще не знаю
signup-question-empty = Можна нічого не вибирати.
signup-later = Наступні дні
signup-sooner = Попередні дні
signup-no-times = У ці дні вільного часу немає.
signup-wrong-answer = Виберіть одну з відповідей у списку.
signup-wrong-question = Напишіть, що ви хочете запитати.

# Having a time with somebody, in other words than taking part in something
signup-meet-title = Записатися на час
signup-meet-about = З ким ви поговорите:
signup-meet-part = Який час вам підходить?
signup-meet-none = Жоден: я хочу лише поставити запитання
signup-meet-languages = Мови, якими ви можете поговорити
signup-meet-message = Про що ви хочете поговорити? (Можна нічого не писати.)
signup-meet-closed = Зараз записатися не можна
signup-meet-closed-text = Вільного часу немає або зараз не записують. Приходьте в години, які вказано на сторінці, або запитайте іншу людину.
signup-meet-wrong-part = Виберіть час, який ще вільний.
signup-meet-told-mail-text = Ми надіслали вам лист з особистим посиланням. Відкрийте його протягом трьох днів і натисніть кнопку там. Лише тоді цей час буде ваш.
signup-meet-is-asked-text = Натисніть кнопку. Лише тоді цей час буде ваш.
signup-meet-is-held = Вас записано
signup-meet-is-held-text = У цей час на вас чекатимуть. Документи для цього не потрібні.
signup-meet-is-accepted = Вас записано
signup-meet-is-accepted-text = Про ваш запис знають, і на вас чекатимуть. Якщо ви не можете прийти, скажіть про це тут: цей час зможе отримати хтось інший.
signup-meet-is-withdrawn-text = Дякуємо, що сказали нам. Ви можете записатися на інший час, коли захочете.
signup-meet-is-declined = У цей час не вийде
signup-meet-is-declined-text = Нам шкода. Ви можете записатися на інший час або поговорити з іншою людиною.
signup-meet-is-over-text = Цей час минув. Ви можете записатися ще раз, коли захочете.
signup-meet-no-room = Цей час щойно зайняв хтось інший. Виберіть інший час.
signup-meet-confirm = Так, хочу записатися на цей час
signup-meet-erase-help = Ваш час отримає хтось інший. Ця сторінка більше нікуди не вестиме.
signup-meet-letter-confirm =
    Добрий день!

    Хтось записався на час з вашою адресою електронної пошти на порталі { $city }:

    { $about }

    Відкрийте це посилання й натисніть кнопку там протягом трьох днів. Лише тоді цей час буде ваш:
    { $link }

    Якщо це були не ви, нічого не робіть. Ми самі видалимо вашу адресу.
signup-meet-letter-held-subject = Вас записано: { $what }
signup-meet-letter-held =
    Добрий день!

    Вас записано:

    { $about }

    Якщо ви не можете прийти або хочете інший час, скажіть про це, будь ласка, на своїй особистій сторінці:
    { $link }
signup-meet-letter-accepted-subject = Вас записано: { $what }
signup-meet-letter-accepted =
    Добрий день!

    Про ваш запис знають, і на вас чекатимуть:

    { $about }

    Якщо ви не можете прийти або хочете інший час, скажіть про це, будь ласка, на своїй особистій сторінці:
    { $link }
signup-meet-letter-declined-subject = У цей час не вийде: { $what }
signup-meet-letter-declined =
    Добрий день!

    Нам шкода. У цей час не вийде:

    { $about }

    Ви можете записатися на інший час або поговорити з іншою людиною:
    { $page }
signup-meet-letter-reminder =
    Добрий день!

    Це вже незабаром:

    { $about }

    Якщо ви не можете прийти або хочете інший час, скажіть про це, будь ласка, на своїй особистій сторінці:
    { $link }
signup-meet-letter-withdrawn =
    Добрий день!

    Вас більше не записано на цей час:

    { $about }

    Ви можете записатися ще раз, коли захочете. Усе, що ми про вас знаємо, { $date } буде видалено.
signup-meet-letter-cancelled-subject = Ваш запис скасовано: { $what }
signup-meet-letter-cancelled =
    Добрий день!

    У цей час нікого не буде на місці:

    { $about }

    Нам шкода. Ви можете записатися на інший час або поговорити з іншою людиною:
    { $page }
signup-meet-letter-again =
    Добрий день!

    Ви вже записалися сюди. Ось нове посилання на вашу особисту сторінку. Старе більше не працює. На цій сторінці ви можете вибрати інший час:
    { $link }

    { $about }

# Asking a question, in other words than taking part in something
signup-ask-title = Поставити запитання людині
signup-ask-about = Кого ви запитуєте:
signup-ask-languages = Мови, якими ми можемо вам відповісти
signup-ask-message = Ваше запитання
signup-ask-message-help = Не більше ніж { $n } символів. Будь ласка, не пишіть нічого про своє здоров’я, релігію чи документи.
signup-ask-closed = Зараз тут не можна поставити запитання
signup-ask-closed-text = Зараз тут ніхто не відповідає на запитання. Приходьте до когось зі списку або зателефонуйте.
signup-ask-told-mail-text = Ми надіслали вам лист з особистим посиланням. Відкрийте його протягом трьох днів і натисніть кнопку там. Лише тоді ваше запитання прочитають.
signup-ask-is-asked-text = Натисніть кнопку. Лише тоді ваше запитання прочитають.
signup-ask-is-held = Ми отримали ваше запитання
signup-ask-is-held-text = Його прочитають і дадуть вам відповідь. Вона з’явиться на цій сторінці.
signup-ask-is-accepted = Вашим запитанням уже займаються
signup-ask-is-accepted-text = Відповідь з’явиться на цій сторінці, або з вами зв’яжуться так, як ви хотіли.
signup-ask-is-withdrawn = Ви скасували своє запитання
signup-ask-is-withdrawn-text = Ви можете запитати ще раз, коли захочете.
signup-ask-is-declined = Ми не можемо вам із цим допомогти
signup-ask-is-declined-text = Нам шкода. Можливо, вам допоможе хтось зі списку:
signup-ask-confirm = Так, надіслати моє запитання
signup-ask-withdraw = Скасувати моє запитання
signup-ask-erase-help = Тоді ніхто не зможе вам відповісти. Ця сторінка більше нікуди не вестиме.
signup-ask-done-withdrawn = Ваше запитання скасовано.
signup-ask-letter-confirm =
    Добрий день!

    Хтось поставив запитання з вашою адресою електронної пошти на порталі { $city }:

    { $about }

    Відкрийте це посилання й натисніть кнопку там протягом трьох днів. Лише тоді запитання прочитають:
    { $link }

    Якщо це були не ви, нічого не робіть. Ми самі видалимо вашу адресу.
signup-ask-letter-held-subject = Ми отримали ваше запитання: { $what }
signup-ask-letter-held =
    Добрий день!

    Ми отримали ваше запитання:

    { $about }

    Ми напишемо вам, коли буде відповідь. Ви знайдете її на своїй особистій сторінці:
    { $link }
signup-ask-letter-declined-subject = Про ваше запитання: { $what }
signup-ask-letter-declined =
    Добрий день!

    Нам шкода. Ми не можемо допомогти вам із вашим запитанням:

    { $about }

    Можливо, вам допоможе хтось із цих людей:
    { $page }
signup-ask-letter-withdrawn-subject = Ви скасували своє запитання: { $what }
signup-ask-letter-withdrawn =
    Добрий день!

    Ви скасували своє запитання:

    { $about }

    Ви можете запитати ще раз, коли захочете. Усе, що ми про вас знаємо, { $date } буде видалено.
signup-ask-letter-again =
    Добрий день!

    Ви вже поставили тут запитання. Ось нове посилання на вашу особисту сторінку. Старе більше не працює:
    { $link }

    { $about }

# It is done
signup-is-done = Усе зроблено
signup-is-done-text = Ті, хто вам допомагав, вважають, що більше вам нічого не потрібно. Ви можете запитати ще раз, коли захочете.

# Another time
signup-move = Вибрати інший час
signup-move-help = Ваш час залишиться за вами, доки ви не отримаєте інший.
signup-move-send = Вибрати цей час
signup-done-moved = Тепер у вас інший час.
signup-wrong-taken = Цей час щойно зайняв хтось інший. Ваш запис не змінився. Виберіть інший час.
signup-letter-moved-subject = Інший час: { $what }
signup-letter-moved =
    Добрий день!

    Це ваш новий час:

    { $about }

    Якщо ви не можете прийти, скажіть про це, будь ласка, на своїй особистій сторінці:
    { $link }

# Answers
signup-replies = Що ми відповіли
signup-reply-more = Докладніше про це
signup-letter-reply-subject = Вам відповіли: { $what }
signup-letter-reply =
    Добрий день!

    Для вас є відповідь. Вона на вашій особистій сторінці:
    { $link }

    Про що мова:

    { $about }

# Being sent on to another organization
signup-send-on = Скерувати вас до іншої організації?
signup-send-on-text = Вам зможуть краще допомогти в іншому місці: { $name }. Якщо ви відповісте «так», там прочитають те, що написано на цій сторінці, а ті, хто бачив це раніше, більше не зможуть цього читати.
signup-send-on-yes = Так, скеруйте мене туди
signup-send-on-no = Ні, я залишаюся тут
signup-done-sent-on = Вас скеровано до іншої організації. До якої, написано на цій сторінці.
signup-done-stayed = Ви залишаєтеся тут.
signup-wrong-full = Там більше немає місця. Ви залишаєтеся тут.
signup-letter-send-on-subject = Запитання до вас: { $what }
signup-letter-send-on =
    Добрий день!

    Вам можуть краще допомогти в іншому місці:

    { $about }

    Скерувати вас туди? Дайте відповідь «так» або «ні» на своїй особистій сторінці. До вашої відповіді нічого не зміниться:
    { $link }
