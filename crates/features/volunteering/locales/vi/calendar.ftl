# Lịch các việc tình nguyện. $n là số lượng.
volunteering-calendar-title = Làm tình nguyện theo ngày
volunteering-calendar-lede = Ngày nào quý vị có thể làm gì.
volunteering-calendar-show = Xem dạng lịch
volunteering-calendar-months = Các tháng
volunteering-calendar-none = Chúng tôi chưa biết gì về những ngày này. Hãy xem tháng khác hoặc bỏ bớt một bộ lọc.
volunteering-calendar-more = và { $n } việc nữa
volunteering-calendar-undated = { $n ->
   *[other] Còn { $n } việc chưa có ngày. Những việc đó nằm trong danh sách.
}
