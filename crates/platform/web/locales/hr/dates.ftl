### Datumi, dani, novac i popisi. Nazivi mjeseci i dana dolaze iz CLDR-a; ovdje su riječi među njima.

## Datumi. Poruke koje završavaju na -bound stoje iza riječi „od” i „do”, zato u genitivu.

web-date-from = od { $date }
web-date-until = do { $date }
web-date-range = od { $from } do { $until }
web-date-about = otprilike { $date }
web-date-unknown = datum nije poznat
web-date-year-bound = { $year }.
web-date-month-bound = { $month } { $year }.
web-date-mid = sredina { $month } { $year }.
web-date-mid-bound = sredine { $month } { $year }.
web-date-season = { $season } { $year }.
web-season = { $season ->
    [spring] proljeće
    [summer] ljeto
    [autumn] jesen
   *[winter] zima
}
web-season-bound = { $season ->
    [spring] proljeća
    [summer] ljeta
    [autumn] jeseni
   *[winter] zime
}

## Dani

web-every-day = svaki dan
web-weekday-range = { $from } – { $until }
web-on-weekday = { $day ->
    [mo] u ponedjeljak
    [tu] u utorak
    [we] u srijedu
    [th] u četvrtak
    [fr] u petak
    [sa] u subotu
   *[su] u nedjelju
}

## Sati

web-time-range = od { $opens } do { $closes }
web-time-from = od { $opens }
web-time-until = do { $closes }

## Novac

web-money-sign = { $amount }{ "\u00A0" }{ $currency }
web-money-letters = { $amount }{ "\u00A0" }{ $currency }

## Popisi

web-comma = { ", " }
