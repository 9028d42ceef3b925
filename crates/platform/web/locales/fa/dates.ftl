### تاریخ‌ها، روزهای هفته، مبلغ‌ها و فهرست‌ها. نام ماه‌ها و روزها از CLDR می‌آید؛ اینجا واژه‌های میان آن‌هاست.

## تاریخ‌ها. پیام‌هایی که به -bound ختم می‌شوند، پس از «از» و «تا» می‌آیند.

web-date-from = از { $date }
web-date-until = تا { $date }
web-date-range = از { $from } تا { $until }
web-date-about = حدود { $date }
web-date-unknown = تاریخ معلوم نیست
web-date-year-bound = سال { $year }
web-date-month-bound = { $month } { $year }
web-date-mid = اواسط { $month } { $year }
web-date-mid-bound = اواسط { $month } { $year }
web-date-season = { $season } { $year }
web-season = { $season ->
    [spring] بهار
    [summer] تابستان
    [autumn] پاییز
   *[winter] زمستان
}
web-season-bound = { $season ->
    [spring] بهار
    [summer] تابستان
    [autumn] پاییز
   *[winter] زمستان
}

## روزهای هفته

web-every-day = هر روز
web-weekday-range = { $from } تا { $until }
web-on-weekday = { $day ->
    [mo] دوشنبه
    [tu] سه‌شنبه
    [we] چهارشنبه
    [th] پنجشنبه
    [fr] جمعه
    [sa] شنبه
   *[su] یکشنبه
}

## ساعت‌ها

web-time-range = { $opens } تا { $closes }
web-time-from = از { $opens }
web-time-until = تا { $closes }

## مبلغ‌ها

web-money-sign = { $amount }{ "\u00A0" }{ $currency }
web-money-letters = { $amount }{ "\u00A0" }{ $currency }

## فهرست‌ها

web-comma = { "، " }
