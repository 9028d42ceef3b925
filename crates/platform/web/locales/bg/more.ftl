### Още страници, посочени най-долу на всяка страница, и четене на глас.

web-nav-start = Пет въпроса
web-nav-saved = Моят списък
web-nav-glossary = Думи от службите
web-nav-take-part = Включете се
web-nav-volunteering = Доброволчество
web-nav-myths = Вярно ли е?

## Четене на глас

web-read = Прочети на глас
web-read-stop = Спри четенето
