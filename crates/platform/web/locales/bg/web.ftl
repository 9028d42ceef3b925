### Сайт

web-skip = Към съдържанието

## Навигация

web-nav-main = Основна навигация
web-nav-home = Начало
web-nav-services = Услуги
web-nav-articles = Статии
web-nav-map = Карта
web-nav-urgent = Спешни случаи
web-nav-languages = Езици
web-nav-organizations = Организации
web-nav-channels = Групи и канали
web-nav-about = За този сайт
web-nav-privacy = Поверителност
web-nav-accessibility = Достъпност
web-crumbs = Вие сте тук

## Езици

web-language = Език:
web-choose-title = Изберете език
web-choose-welcome = Добре дошли

## Търсене

web-search = Търсене
web-search-label = Какво търсите?
web-search-placeholder = Курсове, разрешения, съвети…

## Превод. $language е името на езика на оригинала.

web-strip-label = За този превод
web-strip-machine = Тази страница е преведена машинно от { $language } и още не е проверена от човек.
web-strip-partly = Части от тази страница са преведени машинно от { $language } и още не са проверени от човек. Други части още не са преведени.
web-strip-stale = Страницата на { $language } се е променила след превода. Части от тази страница може да са остарели.
web-strip-fallback = Части от тази страница още не са на вашия език. Виждате ги на { $language }.
web-only-in = Тази част още не е на вашия език. Ето я на { $language }.

## Доверие

web-trust = Мога ли да вярвам на това?
web-checked = Последна проверка
web-sources = { $n ->
    [one] Източник
   *[other] Източници
}
web-current = Още ли е вярно?
web-not-known = Не е известно
web-differ = Източниците се разминават: { $about }
web-differ-note = Нашите източници казват различни неща. Показваме всички. Попитайте, преди да решите.

## Отворено и затворено. $time завършва на „ч.“, затова след него няма точка.

web-hours = Работно време
web-hours-weekly = Работно време по дни
web-hours-today = Днес
web-state-later = Тук не можем да кажем дали е отворено. Вижте работното време по дни.
web-state-open-until = Отворено сега, до { $time }
web-state-open-long = Отворено сега, денонощно
web-state-end-unknown = Отворено от { $time }
web-state-end-unknown-more = Часът на затваряне не е известен.
web-state-closed-now = Затворено сега
web-state-closed-today = Днес е затворено
web-state-appointment = С уговорен час
web-state-appointment-more = Запазете час, преди да дойдете.
web-state-not-known = Работното време не е известно
web-state-not-known-more = Попитайте, преди да отидете.
web-opens-today = Отваря днес в { $time }
web-opens-tomorrow = Отваря утре в { $time }
web-opens-weekday = Отваря { $day } в { $time }
web-opens-date = Отваря на { $date } в { $time }
web-opens-today-untimed = Отваря днес, часът не е известен.
web-opens-tomorrow-untimed = Отваря утре, часът не е известен.
web-opens-weekday-untimed = Отваря { $day }, часът не е известен.
web-opens-date-untimed = Отваря на { $date }, часът не е известен.
web-opening-unknown = часът на отваряне не е известен
web-closing-unknown = часът на затваряне не е известен

## Контакт и място

web-talk = Говорете с човек
web-website = Уебсайт
web-picture-by = Изображение: { $name }
web-address-unknown = Адресът не е известен
web-place-approximate = Знаем това място само приблизително. Попитайте за точния адрес.
web-step-free-yes = На входа няма стъпала
web-step-free-no = На входа има стъпала
web-step-free-unknown = Не е известно дали на входа има стъпала

## Цена

web-free = Безплатно

## За показване на гишето

web-counter = Покажете това на гишето
web-counter-machine = Изречението на { $language } е преведено машинно. Още никой не го е проверил.

## Бърз изход

web-exit = Веднага напуснете този сайт
web-exit-key = Или натиснете три пъти клавиша Esc.

## Най-долу на страницата

web-foot-who = Кой поддържа този сайт
web-foot-more = Още
web-foot-site = Този сайт

## Списъци на няколко страници

web-pages = Страници на този списък
web-page = Страница
web-page-previous = Предишна страница
web-page-next = Следваща страница

## Филтри

web-filters = Филтри
web-filters-apply = Покажи резултатите
web-filters-clear = Изчисти всички филтри
web-filters-any = Без значение
web-filters-only = Покажи само
web-filters-chosen = избрани: { $n }
web-filters-without = Премахни филтъра:
web-results = { $n ->
    [0] Няма резултати
    [one] { $n } резултат
   *[other] { $n } резултата
}
web-results-none-help = Махнете някой филтър или използвайте други думи.
web-as-of = към { $date }

## Какво не е наред

web-error-not-found-title = Тук няма страница
web-error-not-found-text = Може адресът да е написан грешно или страницата да е преместена. Проверете адреса или потърсете по-долу.
web-error-gone-title = Тази страница вече не важи
web-error-gone-text = Това, което беше тук, вече не се предлага. Потърсете по-долу нещо подобно.
web-error-bad-request-title = Не можем да прочетем този адрес
web-error-bad-request-text = В него има знаци, които не са текст. Проверете адреса или започнете от началната страница.
web-error-parameter-title = Не разбираме част от този адрес
web-error-parameter-text = „{ $value }“ не е възможен избор за „{ $name }“. Изберете отново на страницата или потърсете по-долу.
web-error-too-long-title = Адресът е твърде дълъг
web-error-too-long-text = Може би търсите твърде много думи. Използвайте по-малко думи и опитайте отново.
web-error-too-large-title = Това е твърде голямо за изпращане
web-error-too-large-text = Нищо не беше запазено. Съкратете текста или намалете файла и изпратете отново.
web-error-form-title = Нещо във формуляра не е наред
web-error-form-text = Нищо не беше запазено. Поправете отбелязаното по-долу и изпратете отново.
web-error-too-many-title = Твърде много заявки
web-error-too-many-text = Изчакайте една минута и опитайте отново.
web-error-internal-title = Нещо се обърка при нас
web-error-internal-text = Грешката е наша, не ваша. Опитайте отново след няколко минути.
web-error-city-title = Не познаваме този град
web-error-city-text = Проверете адреса или изберете град от началната страница.
web-error-language-title = Този град не е на този език
web-error-language-text = Изберете един от езиците по-долу.
