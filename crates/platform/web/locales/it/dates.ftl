### Date, giorni, denaro ed elenchi. I nomi di mesi e giorni vengono da CLDR; qui ci sono le parole in mezzo.

## Date. Senza “dal” e “al”: l’articolo cambierebbe con la parola che segue.

web-date-from = inizio: { $date }
web-date-until = fine: { $date }
web-date-range = { $from } – { $until }
web-date-about = circa { $date }
web-date-unknown = data non nota
web-date-year-bound = { $year }
web-date-month-bound = { $month } { $year }
web-date-mid = metà { $month } { $year }
web-date-mid-bound = metà { $month } { $year }
web-date-season = { $season } { $year }
web-season = { $season ->
    [spring] primavera
    [summer] estate
    [autumn] autunno
   *[winter] inverno
}
web-season-bound = { $season ->
    [spring] primavera
    [summer] estate
    [autumn] autunno
   *[winter] inverno
}

## Giorni

web-every-day = ogni giorno
web-weekday-range = da { $from } a { $until }
web-on-weekday = { $day ->
    [mo] lunedì
    [tu] martedì
    [we] mercoledì
    [th] giovedì
    [fr] venerdì
    [sa] sabato
   *[su] domenica
}

## Ore

web-time-range = dalle { $opens } alle { $closes }
web-time-from = dalle { $opens }
web-time-until = fino alle { $closes }

## Denaro

web-money-sign = { $amount }{ "\u00A0" }{ $currency }
web-money-letters = { $amount }{ "\u00A0" }{ $currency }

## Elenchi

web-comma = { ", " }
