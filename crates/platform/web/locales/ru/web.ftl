### Сайт

web-skip = Перейти к содержанию

## Навигация

web-nav-main = Основная навигация
web-nav-home = Главная
web-nav-services = Услуги
web-nav-articles = Статьи
web-nav-map = Карта
web-nav-urgent = Срочная помощь
web-nav-languages = Языки
web-nav-organizations = Организации
web-nav-channels = Группы и каналы
web-nav-about = О сайте
web-nav-privacy = Конфиденциальность
web-nav-accessibility = Доступность
web-crumbs = Вы находитесь здесь

## Языки

web-language = Язык:
web-choose-title = Выберите язык
web-choose-welcome = Добро пожаловать

## Поиск

web-search = Найти
web-search-label = Что вы ищете?
web-search-placeholder = Курсы, разрешения, советы…

## Перевод. Название языка стоит в именительном падеже, поэтому после двоеточия.

web-strip-label = Об этом переводе
web-strip-machine = Эту страницу перевела машина, и человек её ещё не проверил. Язык оригинала: { $language }.
web-strip-partly = Часть этой страницы перевела машина, и человек её ещё не проверил. Другая часть ещё не переведена. Язык оригинала: { $language }.
web-strip-stale = Исходная страница изменилась после перевода. Часть этой страницы может быть устаревшей. Язык оригинала: { $language }.
web-strip-fallback = Часть этой страницы ещё не переведена на ваш язык. Её язык: { $language }.
web-only-in = Эта часть ещё не переведена на ваш язык. Её язык: { $language }.

## Доверие

web-trust = Можно ли этому верить?
web-checked = Последняя проверка
web-sources = { $n ->
    [one] Источник
    [few] Источники
    [many] Источники
   *[other] Источники
}
web-current = Это ещё верно?
web-not-known = Неизвестно
web-differ = Источники расходятся: { $about }
web-differ-note = Наши источники говорят разное. Мы показываем всё. Спросите, прежде чем решать.

## Открыто и закрыто

web-hours = Часы работы
web-hours-weekly = Часы работы по дням недели
web-hours-today = Сегодня
web-state-later = Здесь мы не можем сказать, открыто ли. Смотрите часы работы по дням недели.
web-state-open-until = Сейчас открыто, до { $time }
web-state-open-long = Сейчас открыто, круглосуточно
web-state-end-unknown = Открылось в { $time }
web-state-end-unknown-more = Время закрытия неизвестно.
web-state-closed-now = Сейчас закрыто
web-state-closed-today = Сегодня закрыто
web-state-appointment = По записи
web-state-appointment-more = Запишитесь, прежде чем прийти.
web-state-not-known = Часы работы неизвестны
web-state-not-known-more = Спросите, прежде чем идти.
web-opens-today = Откроется сегодня в { $time }.
web-opens-tomorrow = Откроется завтра в { $time }.
web-opens-weekday = Откроется { $day } в { $time }.
web-opens-date = Откроется { $date } в { $time }.
web-opens-today-untimed = Откроется сегодня, время неизвестно.
web-opens-tomorrow-untimed = Откроется завтра, время неизвестно.
web-opens-weekday-untimed = Откроется { $day }, время неизвестно.
web-opens-date-untimed = Откроется { $date }, время неизвестно.
web-opening-unknown = время открытия неизвестно
web-closing-unknown = время закрытия неизвестно

## Контакты и место

web-talk = Поговорите с человеком
web-website = Сайт
web-picture-by = Изображение: { $name }
web-address-unknown = Адрес неизвестен
web-place-approximate = Мы знаем это место только приблизительно. Спросите точный адрес.
web-step-free-yes = Вход без ступенек
web-step-free-no = У входа есть ступеньки
web-step-free-unknown = Неизвестно, есть ли у входа ступеньки

## Стоимость

web-free = Бесплатно

## Показать в окошке учреждения

web-counter = Покажите это сотруднику
web-counter-machine = Фразу на другом языке ({ $language }) перевела машина. Человек её ещё не проверил.

## Быстрый выход

web-exit = Сразу покинуть сайт
web-exit-key = Или нажмите клавишу Esc три раза.

## Низ страницы

web-foot-who = Кто ведёт этот сайт
web-foot-more = Ещё
web-foot-site = Об этом сайте

## Списки на нескольких страницах

web-pages = Страницы этого списка
web-page = Страница
web-page-previous = Предыдущая страница
web-page-next = Следующая страница

## Фильтры

web-filters = Фильтры
web-filters-apply = Показать результаты
web-filters-clear = Сбросить все фильтры
web-filters-any = Любой вариант
web-filters-only = Показать только
web-filters-chosen = выбрано: { $n }
web-filters-without = Убрать фильтр:
web-results = { $n ->
    [0] Ничего не найдено
    [one] { $n } результат
    [few] { $n } результата
    [many] { $n } результатов
   *[other] { $n } результата
}
web-results-none-help = Уберите какой-нибудь фильтр или напишите другие слова.
web-as-of = по состоянию на { $date }

## Что пошло не так. У каждой ошибки есть заголовок и текст, который говорит, что делать.

web-error-not-found-title = Здесь нет страницы
web-error-not-found-text = Возможно, в адресе опечатка или страница переехала. Проверьте адрес или воспользуйтесь поиском ниже.
web-error-gone-title = Этой страницы больше нет
web-error-gone-text = То, что здесь было, больше не предлагают. Поищите ниже что-нибудь похожее.
web-error-bad-request-title = Мы не можем прочитать этот адрес
web-error-bad-request-text = В нём есть знаки, которые не являются текстом. Проверьте адрес или начните с главной страницы.
web-error-parameter-title = Мы не понимаем часть этого адреса
web-error-parameter-text = Для «{ $name }» нельзя выбрать «{ $value }». Выберите ещё раз на странице или воспользуйтесь поиском ниже.
web-error-too-long-title = Адрес слишком длинный
web-error-too-long-text = Возможно, в вашем запросе слишком много слов. Напишите меньше слов и попробуйте ещё раз.
web-error-too-large-title = Это слишком много для отправки
web-error-too-large-text = Ничего не сохранено. Сократите текст или уменьшите файл и отправьте ещё раз.
web-error-form-title = В форме что-то не так
web-error-form-text = Ничего не сохранено. Исправьте то, что отмечено ниже, и отправьте ещё раз.
web-error-too-many-title = Слишком много запросов
web-error-too-many-text = Подождите минуту и попробуйте ещё раз.
web-error-internal-title = На нашей стороне что-то сломалось
web-error-internal-text = Это наша ошибка, а не ваша. Попробуйте ещё раз через несколько минут.
web-error-city-title = Мы не знаем этого города
web-error-city-text = Проверьте адрес или выберите город на главной странице.
web-error-language-title = Этого города нет на этом языке
web-error-language-text = Выберите один из языков ниже.
