### Сайт

web-skip = Перейти до вмісту

## Навігація

web-nav-main = Головна навігація
web-nav-home = Головна
web-nav-services = Послуги
web-nav-articles = Статті
web-nav-map = Мапа
web-nav-urgent = Термінова допомога
web-nav-languages = Мови
web-nav-organizations = Організації
web-nav-channels = Групи й канали
web-nav-about = Про цей сайт
web-nav-privacy = Приватність
web-nav-accessibility = Доступність
web-crumbs = Ви тут

## Мови

web-language = Мова:
web-choose-title = Оберіть мову
web-choose-welcome = Вітаємо

## Пошук

web-search = Шукати
web-search-label = Що ви шукаєте?
web-search-placeholder = Курси, дозволи, консультації…

## Переклад. Назва мови стоїть у називному відмінку, тому після двокрапки.

web-strip-label = Про цей переклад
web-strip-machine = Цю сторінку перекладено автоматично, людина її ще не перевіряла. Мова оригіналу: { $language }.
web-strip-partly = Частини цієї сторінки перекладено автоматично, людина їх ще не перевіряла. Інші частини ще не перекладено. Мова оригіналу: { $language }.
web-strip-stale = Оригінал сторінки змінився після перекладу. Частини цієї сторінки можуть бути застарілими. Мова оригіналу: { $language }.
web-strip-fallback = Частин цієї сторінки ще немає вашою мовою. Їхня мова: { $language }.
web-only-in = Цієї частини ще немає вашою мовою. Мова тексту: { $language }.

## Довіра

web-trust = Чи можна цьому довіряти?
web-checked = Востаннє перевірено
web-sources = { $n ->
    [one] Джерело
    [few] Джерела
    [many] Джерела
   *[other] Джерела
}
web-current = Чи це досі так?
web-not-known = Невідомо
web-differ = Джерела розходяться: { $about }
web-differ-note = Наші джерела кажуть різне. Ми показуємо все. Запитайте, перш ніж вирішувати.

## Відчинено й зачинено

web-hours = Години роботи
web-hours-weekly = Розклад на тиждень
web-hours-today = Сьогодні
web-state-later = Тут ми не можемо сказати, чи відчинено. Дивіться розклад на тиждень.
web-state-open-until = Зараз відчинено, до { $time }
web-state-open-long = Зараз відчинено, цілодобово
web-state-end-unknown = Відчинено з { $time }
web-state-end-unknown-more = Час закриття невідомий.
web-state-closed-now = Зараз зачинено
web-state-closed-today = Сьогодні зачинено
web-state-appointment = За попереднім записом
web-state-appointment-more = Запишіться, перш ніж прийти.
web-state-not-known = Години роботи невідомі
web-state-not-known-more = Запитайте, перш ніж іти.
web-opens-today = Буде відчинено сьогодні з { $time }.
web-opens-tomorrow = Буде відчинено завтра з { $time }.
web-opens-weekday = Буде відчинено { $day } з { $time }.
web-opens-date = Буде відчинено { $date } з { $time }.
web-opens-today-untimed = Буде відчинено сьогодні, час невідомий.
web-opens-tomorrow-untimed = Буде відчинено завтра, час невідомий.
web-opens-weekday-untimed = Буде відчинено { $day }, час невідомий.
web-opens-date-untimed = Буде відчинено { $date }, час невідомий.
web-opening-unknown = час відкриття невідомий
web-closing-unknown = час закриття невідомий

## Контакт і місце

web-talk = Поговоріть з людиною
web-website = Вебсайт
web-picture-by = Зображення: { $name }
web-address-unknown = Адреса невідома
web-place-approximate = Ми знаємо це місце лише приблизно. Запитайте точну адресу.
web-step-free-yes = Вхід без сходинок
web-step-free-no = На вході є сходинки
web-step-free-unknown = Невідомо, чи є на вході сходинки

## Ціна

web-free = Безкоштовно

## Щоб показати біля віконця

web-counter = Покажіть це біля віконця
web-counter-machine = Речення іншою мовою ({ $language }) перекладено автоматично. Людина його ще не перевіряла.

## Швидкий вихід

web-exit = Негайно залишити сайт
web-exit-key = Або тричі натисніть клавішу Esc.

## Унизу сторінки

web-foot-who = Хто веде цей сайт
web-foot-more = Більше
web-foot-site = Цей сайт

## Списки на кількох сторінках

web-pages = Сторінки списку
web-page = Сторінка
web-page-previous = Попередня сторінка
web-page-next = Наступна сторінка

## Фільтри

web-filters = Фільтри
web-filters-apply = Показати результати
web-filters-clear = Скинути всі фільтри
web-filters-any = Неважливо
web-filters-only = Показати лише
web-filters-chosen = вибрано: { $n }
web-filters-without = Прибрати фільтр:
web-results = { $n ->
    [0] Немає результатів
    [one] { $n } результат
    [few] { $n } результати
    [many] { $n } результатів
   *[other] { $n } результату
}
web-results-none-help = Приберіть якийсь фільтр або спробуйте інші слова.
web-as-of = станом на { $date }

## Що пішло не так

web-error-not-found-title = Тут немає сторінки
web-error-not-found-text = Можливо, в адресі помилка або сторінку перенесли. Перевірте адресу або шукайте нижче.
web-error-gone-title = Цієї сторінки більше немає
web-error-gone-text = Те, що тут було, більше не пропонують. Пошукайте нижче щось подібне.
web-error-bad-request-title = Ми не можемо прочитати цю адресу
web-error-bad-request-text = У ній є символи, які не є текстом. Перевірте адресу або почніть з головної сторінки.
web-error-parameter-title = Ми не розуміємо частину цієї адреси
web-error-parameter-text = «{ $value }» — неможливий вибір для «{ $name }». Виберіть ще раз на сторінці або шукайте нижче.
web-error-too-long-title = Адреса надто довга
web-error-too-long-text = Можливо, у вашому пошуку забагато слів. Напишіть менше слів і спробуйте ще раз.
web-error-too-large-title = Це завелике, щоб надіслати
web-error-too-large-text = Нічого не збережено. Скоротіть текст або зменште файл і надішліть ще раз.
web-error-form-title = У формі щось не так
web-error-form-text = Нічого не збережено. Виправте те, що позначено нижче, і надішліть ще раз.
web-error-too-many-title = Забагато запитів
web-error-too-many-text = Зачекайте хвилину й спробуйте ще раз.
web-error-internal-title = У нас щось пішло не так
web-error-internal-text = Це наша помилка, не ваша. Спробуйте ще раз за кілька хвилин.
web-error-city-title = Ми не знаємо цього міста
web-error-city-text = Перевірте адресу або оберіть місто на головній сторінці.
web-error-language-title = Цього міста немає цією мовою
web-error-language-text = Оберіть одну з мов нижче.
