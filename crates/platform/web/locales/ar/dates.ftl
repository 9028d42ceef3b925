### التواريخ وأيام الأسبوع والمبالغ والقوائم. أسماء الشهور والأيام تأتي من CLDR، وهنا الكلمات التي بينها.

## التواريخ. الرسائل المنتهية بـ -bound تأتي بعد «من» و«حتى».

web-date-from = ابتداءً من { $date }
web-date-until = حتى { $date }
web-date-range = من { $from } إلى { $until }
web-date-about = { $date } تقريبًا
web-date-unknown = التاريخ غير معروف
web-date-year-bound = عام { $year }
web-date-month-bound = { $month } { $year }
web-date-mid = منتصف { $month } { $year }
web-date-mid-bound = منتصف { $month } { $year }
web-date-season = { $season } { $year }
web-season = { $season ->
    [spring] ربيع
    [summer] صيف
    [autumn] خريف
   *[winter] شتاء
}
web-season-bound = { $season ->
    [spring] ربيع
    [summer] صيف
    [autumn] خريف
   *[winter] شتاء
}

## أيام الأسبوع

web-every-day = كل يوم
web-weekday-range = من { $from } إلى { $until }
web-on-weekday = { $day ->
    [mo] يوم الاثنين
    [tu] يوم الثلاثاء
    [we] يوم الأربعاء
    [th] يوم الخميس
    [fr] يوم الجمعة
    [sa] يوم السبت
   *[su] يوم الأحد
}

## الساعات

web-time-range = من { $opens } إلى { $closes }
web-time-from = من { $opens }
web-time-until = حتى { $closes }

## المبالغ

web-money-sign = { $amount }{ "\u00A0" }{ $currency }
web-money-letters = { $amount }{ "\u00A0" }{ $currency }

## القوائم

web-comma = { "، " }
