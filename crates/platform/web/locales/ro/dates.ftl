### Date, zile, bani și liste. Numele lunilor și ale zilelor vin din CLDR; aici sunt cuvintele dintre ele.

## Date. Mesajele care se termină în -bound stau după „din” și „până în”. În română data nu își schimbă forma.

web-date-from = din { $date }
web-date-until = până în { $date }
web-date-range = din { $from } până în { $until }
web-date-about = aproximativ { $date }
web-date-unknown = data nu este cunoscută
web-date-year-bound = { $year }
web-date-month-bound = { $month } { $year }
web-date-mid = mijlocul lunii { $month } { $year }
web-date-mid-bound = mijlocul lunii { $month } { $year }
# Anotimpurile sunt articulate: „toamna 2019”, „toamna și iarna 2019”.
web-date-season = { $season } { $year }
web-season = { $season ->
    [spring] primăvara
    [summer] vara
    [autumn] toamna
   *[winter] iarna
}
web-season-bound = { $season ->
    [spring] primăvara
    [summer] vara
    [autumn] toamna
   *[winter] iarna
}

## Zile

web-every-day = în fiecare zi
web-weekday-range = de { $from } până { $until }
web-on-weekday = { $day ->
    [mo] luni
    [tu] marți
    [we] miercuri
    [th] joi
    [fr] vineri
    [sa] sâmbătă
   *[su] duminică
}

## Ore

web-time-range = de la { $opens } la { $closes }
web-time-from = de la { $opens }
web-time-until = până la { $closes }

## Bani

web-money-sign = { $amount }{ "\u00A0" }{ $currency }
web-money-letters = { $amount }{ "\u00A0" }{ $currency }

## Liste

web-comma = { ", " }
