### 日期、星期、金额和列表。月份和星期的名称来自 CLDR；这里是它们之间的词。

## 日期。以 -bound 结尾的消息用在“起”和“至”所连的日期中。

web-date-from = { $date }起
web-date-until = 至{ $date }
web-date-range = { $from }至{ $until }
web-date-about = 约{ $date }
web-date-unknown = 日期不详
web-date-year-bound = { $year }年
web-date-month-bound = { $year }年{ $month }
web-date-mid = { $year }年{ $month }中旬
web-date-mid-bound = { $year }年{ $month }中旬
web-date-season = { $year }年{ $season }
web-season = { $season ->
    [spring] 春季
    [summer] 夏季
    [autumn] 秋季
   *[winter] 冬季
}
web-season-bound = { $season ->
    [spring] 春季
    [summer] 夏季
    [autumn] 秋季
   *[winter] 冬季
}

## 星期

web-every-day = 每天
web-weekday-range = { $from }至{ $until }
web-on-weekday = { $day ->
    [mo] 星期一
    [tu] 星期二
    [we] 星期三
    [th] 星期四
    [fr] 星期五
    [sa] 星期六
   *[su] 星期日
}

## 钟点

web-time-range = { $opens }至{ $closes }
web-time-from = { $opens }起
web-time-until = 至{ $closes }

## 金额

web-money-sign = { $currency }{ $amount }
web-money-letters = { $amount }{ "\u00A0" }{ $currency }

## 列表

web-comma = { "，" }
