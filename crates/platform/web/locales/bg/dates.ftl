### Дати, дни, пари и списъци. Имената на месеците и дните идват от CLDR; тук са думите между тях.

## Дати. Съобщенията, които завършват на -bound, стоят след „от“ и „до“.

web-date-from = от { $date }
web-date-until = до { $date }
web-date-range = от { $from } до { $until }
web-date-about = около { $date }
web-date-unknown = датата не е известна
web-date-year-bound = { $year } г.
web-date-month-bound = { $month } { $year } г.
web-date-mid = средата на { $month } { $year } г.
web-date-mid-bound = средата на { $month } { $year } г.
web-date-season = { $season } { $year } г.
web-season = { $season ->
    [spring] пролет
    [summer] лято
    [autumn] есен
   *[winter] зима
}
web-season-bound = { $season ->
    [spring] пролет
    [summer] лято
    [autumn] есен
   *[winter] зима
}

## Дни

web-every-day = всеки ден
web-weekday-range = от { $from } до { $until }
web-on-weekday = { $day ->
    [mo] в понеделник
    [tu] във вторник
    [we] в сряда
    [th] в четвъртък
    [fr] в петък
    [sa] в събота
   *[su] в неделя
}

## Часове

web-time-range = от { $opens } до { $closes }
web-time-from = от { $opens }
web-time-until = до { $closes }

## Пари

web-money-sign = { $amount }{ "\u00A0" }{ $currency }
web-money-letters = { $amount }{ "\u00A0" }{ $currency }

## Списъци

web-comma = { ", " }
