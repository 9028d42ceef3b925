### Дати, дні тижня, гроші та переліки. Назви місяців і днів беруться з CLDR; тут слова між ними.

## Дати. Повідомлення з -bound стоять після «з» і «до», тому в родовому відмінку.

web-date-from = з { $date }
web-date-until = до { $date }
web-date-range = з { $from } до { $until }
# «Приблизно» не змінює відмінка, тому стоїть і після «з» та «до».
web-date-about = приблизно { $date }
web-date-unknown = дата невідома
web-date-year-bound = { $year } року
web-date-month-bound = { $month } { $year } р.
web-date-mid = середина { $month } { $year } р.
web-date-mid-bound = середини { $month } { $year } р.
web-date-season = { $season } { $year } р.
web-season = { $season ->
    [spring] весна
    [summer] літо
    [autumn] осінь
   *[winter] зима
}
web-season-bound = { $season ->
    [spring] весни
    [summer] літа
    [autumn] осені
   *[winter] зими
}

## Дні тижня. Назви стоять у називному відмінку, тому між ними тире.

web-every-day = щодня
web-weekday-range = { $from } – { $until }
web-on-weekday = { $day ->
    [mo] у понеділок
    [tu] у вівторок
    [we] у середу
    [th] у четвер
    [fr] у п’ятницю
    [sa] у суботу
   *[su] у неділю
}

## Години

web-time-range = з { $opens } до { $closes }
web-time-from = з { $opens }
web-time-until = до { $closes }

## Гроші

web-money-sign = { $amount }{ "\u00A0" }{ $currency }
web-money-letters = { $amount }{ "\u00A0" }{ $currency }

## Переліки

web-comma = { ", " }
