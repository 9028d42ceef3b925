### Data, dny, peníze a seznamy. Názvy měsíců a dnů přicházejí z CLDR; zde jsou slova mezi nimi.

## Data. Zprávy s koncovkou -bound stojí po slovech „od“ a „do“, proto v genitivu.

web-date-from = od { $date }
web-date-until = do { $date }
web-date-range = od { $from } do { $until }
web-date-about = přibližně { $date }
web-date-unknown = datum není známo
web-date-year-bound = roku { $year }
web-date-month-bound = { $month } { $year }
web-date-mid = polovina { $month } { $year }
web-date-mid-bound = poloviny { $month } { $year }
web-date-season = { $season } { $year }
web-season = { $season ->
    [spring] jaro
    [summer] léto
    [autumn] podzim
   *[winter] zima
}
web-season-bound = { $season ->
    [spring] jara
    [summer] léta
    [autumn] podzimu
   *[winter] zimy
}

## Dny

web-every-day = každý den
web-weekday-range = { $from } až { $until }
web-on-weekday = { $day ->
    [mo] v pondělí
    [tu] v úterý
    [we] ve středu
    [th] ve čtvrtek
    [fr] v pátek
    [sa] v sobotu
   *[su] v neděli
}

## Hodiny

web-time-range = od { $opens } do { $closes }
web-time-from = od { $opens }
web-time-until = do { $closes }

## Peníze

web-money-sign = { $amount }{ "\u00A0" }{ $currency }
web-money-letters = { $amount }{ "\u00A0" }{ $currency }

## Seznamy

web-comma = { ", " }
