### Các mục từ của bộ từ vựng, như người đọc cổng thông tin và người làm việc ở bàn biên tập nhìn thấy.

vocabulary-cost-free = Miễn phí
vocabulary-cost-paid = Có thu phí

vocabulary-appointment-not-needed = Không cần. Cứ đến.
vocabulary-appointment-needed = Cần. Hãy đặt hẹn trước khi đến.
vocabulary-appointment-possible = Có thể hẹn, nhưng cũng có thể cứ đến.

vocabulary-service-status-active = Đang cung cấp
vocabulary-service-status-inactive = Không còn cung cấp
vocabulary-service-status-temporarily-closed = Tạm đóng cửa
