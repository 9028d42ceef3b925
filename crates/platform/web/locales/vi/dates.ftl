### Ngày tháng, thứ trong tuần, tiền và danh sách. Tên tháng và thứ lấy từ CLDR; ở đây là những từ nối.

## Ngày tháng. Thông điệp có đuôi -bound đứng sau “từ” và “đến”.

web-date-from = từ { $date }
web-date-until = đến { $date }
web-date-range = từ { $from } đến { $until }
web-date-about = khoảng { $date }
web-date-unknown = không rõ ngày
web-date-year-bound = năm { $year }
web-date-month-bound = { $month } năm { $year }
web-date-mid = giữa { $month } năm { $year }
web-date-mid-bound = giữa { $month } năm { $year }
web-date-season = { $season } năm { $year }
web-season = { $season ->
    [spring] mùa xuân
    [summer] mùa hè
    [autumn] mùa thu
   *[winter] mùa đông
}
web-season-bound = { $season ->
    [spring] mùa xuân
    [summer] mùa hè
    [autumn] mùa thu
   *[winter] mùa đông
}

## Thứ trong tuần

web-every-day = mỗi ngày
web-weekday-range = { $from } đến { $until }
web-on-weekday = { $day ->
    [mo] vào thứ Hai
    [tu] vào thứ Ba
    [we] vào thứ Tư
    [th] vào thứ Năm
    [fr] vào thứ Sáu
    [sa] vào thứ Bảy
   *[su] vào Chủ Nhật
}

## Giờ

web-time-range = { $opens } đến { $closes }
web-time-from = từ { $opens }
web-time-until = đến { $closes }

## Tiền

web-money-sign = { $amount }{ "\u00A0" }{ $currency }
web-money-letters = { $amount }{ "\u00A0" }{ $currency }

## Danh sách

web-comma = { ", " }
