# Danh sách
shop-title = Những người quý vị có thể nói chuyện
shop-lede = Ai ở đâu, khi nào và nói ngôn ngữ nào. Quý vị không cần tài khoản.
shop-find = Tìm một người
shop-speaks = Ngôn ngữ tôi nói
shop-topic = Về việc gì
shop-channel = Tôi muốn nói chuyện bằng cách nào
shop-day = Ngày
shop-district = Quận
shop-all = Xem tất cả

# Không tìm thấy ai
shop-empty = Chưa ai cho chúng tôi biết ai ở đâu.
shop-nobody = Không có ai phù hợp với mọi lựa chọn của quý vị.
shop-nobody-so = Ở đây có người nói { $language }, nhưng không đúng như quý vị chọn.
shop-otherwise = Người nói { $language } vào lúc khác, bằng cách khác hoặc về việc khác:
shop-nobody-speaks = Theo chúng tôi biết, ở đây chưa có ai nói { $language }.
shop-spoken = Ở đây có người nói những ngôn ngữ này:
shop-between = Những người này giúp giữa các ngôn ngữ. Hãy hỏi họ về người phiên dịch:
shop-ask = Hãy hỏi văn phòng trả lời mọi câu hỏi

# Khi nào và ở đâu
shop-when = Giờ
shop-today = hôm nay
shop-tomorrow = ngày mai
shop-next = Lần tới: { $day }, { $time }
shop-next-untimed = Lần tới: { $day }, chưa rõ giờ
shop-over = Chưa rõ những lần khác
shop-time-unknown = chưa rõ giờ
shop-not-held = không có ai ở đó
shop-languages = Ngôn ngữ
shop-languages-unknown = Chưa rõ ngôn ngữ. Hãy hỏi trước.
shop-place-unknown = Chưa rõ địa điểm
shop-phone-unknown = Chưa rõ số điện thoại

# Một người hoặc một nhóm
shop-in-short = Tóm tắt
shop-channels = Quý vị có thể nói chuyện bằng cách nào
shop-how = Cách liên hệ với họ
shop-how-to = Cần làm gì
shop-by = Họ làm việc cho ai
shop-service = Thêm về sự giúp đỡ này
shop-times = Giờ dành riêng cho quý vị
shop-minutes = { $n ->
   *[other] Mỗi cuộc gặp kéo dài { $n } phút.
}
shop-notice = { $n ->
   *[other] Hãy hỏi trước ít nhất { $n } giờ.
}
shop-full = Hiện tại mọi khung giờ đều đã có người đặt.

# When people have time
shop-wish-morning = Buổi sáng
shop-wish-afternoon = Buổi chiều
shop-wish-evening = Buổi tối
shop-wish-weekend = Cuối tuần
