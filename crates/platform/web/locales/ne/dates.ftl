### मिति, बार, रकम र सूची। महिना र बारका नाम CLDR बाट आउँछन्; यहाँ तिनका बीचका शब्द छन्।

## मिति। -bound मा टुङ्गिने सन्देश “देखि” र “सम्म” भन्दा अगाडि आउँछन्।

web-date-from = { $date } देखि
web-date-until = { $date } सम्म
web-date-range = { $from } देखि { $until } सम्म
web-date-about = लगभग { $date }
web-date-unknown = मिति थाहा छैन
web-date-year-bound = { $year }
web-date-month-bound = { $year } { $month }
web-date-mid = { $year } { $month }को मध्य
web-date-mid-bound = { $year } { $month }को मध्य
web-date-season = { $year } को { $season }
web-season = { $season ->
    [spring] वसन्त ऋतु
    [summer] गर्मी याम
    [autumn] शरद ऋतु
   *[winter] हिउँद
}
web-season-bound = { $season ->
    [spring] वसन्त ऋतु
    [summer] गर्मी याम
    [autumn] शरद ऋतु
   *[winter] हिउँद
}

## बार

web-every-day = हरेक दिन
web-weekday-range = { $from } देखि { $until } सम्म
web-on-weekday = { $day ->
    [mo] सोमबार
    [tu] मङ्गलबार
    [we] बुधबार
    [th] बिहिबार
    [fr] शुक्रबार
    [sa] शनिबार
   *[su] आइतबार
}

## समय

web-time-range = { $opens } देखि { $closes } सम्म
web-time-from = { $opens } देखि
web-time-until = { $closes } सम्म

## रकम

web-money-sign = { $currency }{ "\u00A0" }{ $amount }
web-money-letters = { $amount }{ "\u00A0" }{ $currency }

## सूची

web-comma = { ", " }
