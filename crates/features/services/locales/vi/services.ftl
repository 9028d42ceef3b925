# Danh sách
services-title = Dịch vụ
services-lede = Ai giúp, ở đâu, khi nào và bằng ngôn ngữ nào.
services-find = Tìm dịch vụ
services-topic = Chủ đề
services-speaks = Ngôn ngữ được nói
services-district = Quận
services-flag-open = Đang mở cửa
services-flag-free = Miễn phí
services-flag-step-free = Lối vào không có bậc thềm
services-flag-no-appointment = Không cần hẹn
services-order = Trước hết là những nơi đang mở cửa, sau đó là những nơi chúng tôi biết rõ nhất.
services-hours-note = Nơi nào chúng tôi không rõ giờ mở cửa, hãy hỏi trước khi đi.
services-filter-these = Lọc các dịch vụ này

# Một dịch vụ
services-in-short = Tóm tắt
# Đứng trên tên những điều chưa ai cho chúng tôi biết.
services-unknown = Chưa rõ
services-who = Ai có thể đến
services-bring = Cần mang theo
services-cost = Chi phí
services-duration = Mất bao lâu
services-appointment = Lịch hẹn
services-area = Dành cho người ở
services-ask = Hỏi một người
services-book = Đặt hẹn
services-how-to = Cách sử dụng
services-hours = Giờ và ngôn ngữ
services-day = Ngày
services-shut = Đóng cửa
services-languages-unknown = Không rõ ngôn ngữ. Hãy hỏi trước khi đi.
services-phone-unknown = Không rõ số điện thoại
services-interpreter = qua phiên dịch
services-ages-between = Từ { $from } đến { $to } tuổi
services-ages-from = Từ { $from } tuổi
services-ages-to = Đến { $to } tuổi
services-minutes = Khoảng { $n } phút
services-closed = Hiện nay không có dịch vụ này.
services-where = Ở đâu
services-by = Do ai cung cấp
services-full-screen = Toàn màn hình
services-close = Đóng
services-similar = Dịch vụ tương tự

# Trợ giúp khẩn cấp
services-urgent = Trợ giúp khẩn cấp
services-urgent-lede = Quý vị đang gặp nguy hiểm? Hãy gọi ngay.
services-urgent-help = Ai giúp ngay bây giờ
services-all-day = Cả ngày lẫn đêm

# Trên các trang khác
services-of-topic = Dịch vụ
services-of-organization = Họ làm gì
services-of-language = Dịch vụ bằng ngôn ngữ này
services-person-more = Xem họ giúp những gì
services-person-all = Ai nói ngôn ngữ của tôi?
