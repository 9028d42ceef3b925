### Dátumy, dni, peniaze a zoznamy. Názvy mesiacov a dní prichádzajú z CLDR; tu sú slová medzi nimi.

## Dátumy. Správy s koncovkou -bound stoja po slovách „od“ a „do“, preto v genitíve.

web-date-from = od { $date }
web-date-until = do { $date }
web-date-range = od { $from } do { $until }
# „Približne“ nemení pád, preto stojí aj po „od“ a „do“.
web-date-about = približne { $date }
web-date-unknown = dátum nie je známy
web-date-year-bound = roku { $year }
web-date-month-bound = { $month } { $year }
web-date-mid = polovica { $month } { $year }
web-date-mid-bound = polovice { $month } { $year }
web-date-season = { $season } { $year }
web-season = { $season ->
    [spring] jar
    [summer] leto
    [autumn] jeseň
   *[winter] zima
}
web-season-bound = { $season ->
    [spring] jari
    [summer] leta
    [autumn] jesene
   *[winter] zimy
}

## Dni

web-every-day = každý deň
web-weekday-range = { $from } až { $until }
web-on-weekday = { $day ->
    [mo] v pondelok
    [tu] v utorok
    [we] v stredu
    [th] vo štvrtok
    [fr] v piatok
    [sa] v sobotu
   *[su] v nedeľu
}

## Hodiny

web-time-range = od { $opens } do { $closes }
web-time-from = od { $opens }
web-time-until = do { $closes }

## Peniaze

web-money-sign = { $amount }{ "\u00A0" }{ $currency }
web-money-letters = { $amount }{ "\u00A0" }{ $currency }

## Zoznamy

web-comma = { ", " }
