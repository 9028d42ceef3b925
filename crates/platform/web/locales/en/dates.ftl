### Dates, weekdays, money and lists. Names of months and weekdays come from CLDR; here are the words between them.

## Dates. $date, $month and $year arrive already written. A message that ends in -bound is used after "from" and "until".

web-date-from = from { $date }
web-date-until = until { $date }
web-date-range = { $from } to { $until }
web-date-about = about { $date }
web-date-unknown = date not known
web-date-year-bound = { $year }
web-date-month-bound = { $month } { $year }
# The middle of a month, when a source says "about the 15th".
web-date-mid = mid { $month } { $year }
web-date-mid-bound = mid { $month } { $year }
# $season is one season or two ("autumn and winter").
web-date-season = { $season } { $year }
web-season = { $season ->
    [spring] spring
    [summer] summer
    [autumn] autumn
   *[winter] winter
}
web-season-bound = { $season ->
    [spring] spring
    [summer] summer
    [autumn] autumn
   *[winter] winter
}

## Weekdays

web-every-day = every day
web-weekday-range = { $from } to { $until }
web-on-weekday = { $day ->
    [mo] on Monday
    [tu] on Tuesday
    [we] on Wednesday
    [th] on Thursday
    [fr] on Friday
    [sa] on Saturday
   *[su] on Sunday
}

## Hours

web-time-range = { $opens } to { $closes }
web-time-from = from { $opens }
web-time-until = until { $closes }

## Money. The first is for signs such as €, the second for letters such as Kč.

web-money-sign = { $currency }{ $amount }
web-money-letters = { $amount }{ "\u00A0" }{ $currency }

## Lists. Only the comma; "and" and "or" come from CLDR.

web-comma = { ", " }
