### Trang chủ của mạng lưới: tất cả các thành phố và ngôn ngữ của chúng.

# Ba câu ngắn nói đây là gì cho người chưa biết gì về nó.
network-what = Quý vị mới đến một thành phố? Ở đây quý vị biết ai giúp, ở đâu, khi nào và bằng ngôn ngữ nào. Đọc miễn phí, và không ai hỏi quý vị là ai.
network-choose = Chọn thành phố
network-cities = Chọn thành phố
# Tên của danh sách ngôn ngữ trên thẻ của một thành phố, cho trình đọc màn hình. $city là tên thành phố.
network-languages = Đọc trang { $city } bằng
# Bên dưới “Không có ngôn ngữ của tôi ở đây”.
network-missing = Xem ai nói ngôn ngữ đó, theo từng thành phố.
network-danger = Quý vị đang gặp nguy hiểm?
network-danger-text = Hãy gọi 112. Đây là số khẩn cấp của cảnh sát, cấp cứu và cứu hỏa ở mọi nước EU. Cuộc gọi miễn phí, cả ngày lẫn đêm.
network-work = Quý vị làm việc cho một thành phố? Cổng thông tin này là phần mềm tự do mà thành phố nào cũng được dùng.
network-work-more = Về cổng thông tin này

## Ngôn ngữ của tất cả các thành phố

network-languages-lede = Với mỗi ngôn ngữ: quý vị đọc được trang của thành phố nào, và ở đâu có người hoặc nhóm nói ngôn ngữ đó.
# Sau đó là tên các thành phố.
network-languages-read = Trang của:
network-languages-spoken = Được nói ở:
