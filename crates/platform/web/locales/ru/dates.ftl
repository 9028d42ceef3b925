### Даты, дни недели, деньги и списки. Названия месяцев и дней приходят из CLDR; здесь слова между ними.

## Даты. Сообщения с окончанием -bound стоят после «с» и «до», поэтому в родительном падеже.

web-date-from = с { $date }
web-date-until = до { $date }
web-date-range = с { $from } до { $until }
# «Примерно» не меняет падеж, поэтому стоит и после «с» и «до».
web-date-about = примерно { $date }
web-date-unknown = дата неизвестна
web-date-year-bound = { $year } года
web-date-month-bound = { $month } { $year } года
web-date-mid = середина { $month } { $year } года
web-date-mid-bound = середины { $month } { $year } года
web-date-season = { $season } { $year } года
web-season = { $season ->
    [spring] весна
    [summer] лето
    [autumn] осень
   *[winter] зима
}
web-season-bound = { $season ->
    [spring] весны
    [summer] лета
    [autumn] осени
   *[winter] зимы
}

## Дни недели

web-every-day = каждый день
web-weekday-range = { $from } — { $until }
web-on-weekday = { $day ->
    [mo] в понедельник
    [tu] во вторник
    [we] в среду
    [th] в четверг
    [fr] в пятницу
    [sa] в субботу
   *[su] в воскресенье
}

## Часы

web-time-range = с { $opens } до { $closes }
web-time-from = с { $opens }
web-time-until = до { $closes }

## Деньги

web-money-sign = { $amount }{ "\u00A0" }{ $currency }
web-money-letters = { $amount }{ "\u00A0" }{ $currency }

## Списки

web-comma = { ", " }
