### Формуляри на редакцията: какво казва всеки формуляр, независимо за какво е.

## Sections

section-about = За какво става дума
section-who = За кого е
section-steps = Стъпки
section-where = Къде
section-when = Кога
section-contact = Контакт
section-languages = Езици
section-cost = Цена
section-bring = Преди да дойдете
section-figures = Числа
section-partners = Партньори
section-funding = Финансиране
section-notice = Съобщение за читателите
section-portal = В портала
section-trust = Източници и проверки

## Choices

form-yes = Да
form-no = Не
form-not-known = Не е известно
form-none = Няма избрано
form-choose = Изберете
form-unknown = Не е в списъка: { $value }

## Rows. $what is one of them ("Telephone number"), $n its place.

form-row = { $what } { $n }
form-add = Добави още
form-remove = Премахни
form-up = Премести нагоре
form-down = Премести надолу

## What is wrong with what was entered, and how to mend it. $most is a number.

form-wrong-required = Попълнете това поле.
form-wrong-empty-list = Добавете поне един елемент.
form-wrong-long = Текстът е твърде дълъг. Позволен брой знаци: { $most }.
form-wrong-many = Елементите са твърде много. Позволен брой: { $most }.
form-wrong-choice = Изберете една от възможностите.
form-wrong-twice = Два реда имат едно и също означение „{ $id }“. Премахнете единия.
form-wrong-unknown = Този формуляр няма такова поле.
form-wrong-other = Не можем да прочетем това. Проверете го.
form-wrong-line = Напишете един ред текст.
form-wrong-number = Напишете цяло число, например 90.
form-wrong-decimal = Напишете число, например 3,50.
form-wrong-fuzzy-date = Напишете датата толкова точно, колкото я знаете: 2026, 2026-11, 2026-11-22, или 2026~ за „около 2026 г.“.
form-wrong-day = Напишете съществуващ ден, например 22.11.2026.
form-wrong-time = Напишете час, например 08:30. Полунощ е 00:00.
form-wrong-language = Изберете език от списъка.
form-wrong-url = Напишете целия уеб адрес, например https://example.org.
form-wrong-email = Напишете имейл адрес, например office@example.org.
form-wrong-colour = Напишете цвят, например #ffc93c.
form-wrong-link = Изберете запис от списъка. Написаното не отговаря на никой запис или отговаря на повече от един.
