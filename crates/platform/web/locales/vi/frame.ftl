### Những gì ở quanh các trang: liên kết đến trang của thành phố, cuối danh sách ngôn ngữ, trang nằm trong trang khác, và trang xóa dữ liệu trên thiết bị.

web-nav-cities = Thành phố
web-nav-data = Dữ liệu mở
web-nav-offline = Khi không có mạng
# Trang pháp lý cho biết ai phát hành trang web (tiếng Đức: Impressum).
web-nav-imprint = Thông tin pháp lý
# Tên của hàng liên kết đến các phần khác của trang web thành phố, cho trình đọc màn hình.
web-nav-official = Trang web của thành phố

# Dòng cuối của danh sách ngôn ngữ. Dẫn đến những người nói ngôn ngữ khác.
web-language-missing = Không có ngôn ngữ của tôi ở đây

## Một trang hiện bên trong trang web khác. $city là tên cổng thông tin của thành phố.

web-embed-whole = Xem tất cả trên cổng thông tin { $city }

## Xóa dữ liệu trên thiết bị này

web-clear-title = Xóa dữ liệu trên thiết bị này
web-clear-lede = Quý vị dùng chung điện thoại hay máy tính này? Hãy xóa những gì trang web này để lại trên đó.
web-clear-button = Xóa dữ liệu trên thiết bị này ngay
web-clear-done = Trình duyệt của quý vị đã được yêu cầu xóa mọi thứ từ trang web này.
web-clear-done-text = Phần lớn trình duyệt làm việc này ngay lập tức.
# Do một đoạn mã thêm vào khi đã xóa những gì nó xóa được.
web-clear-script = Các trang đã lưu và dấu tích từ trang web này đã được xóa.
web-clear-forged = Chưa xóa gì. Vui lòng nhấn nút trên trang này.
web-clear-many = Chưa xóa gì: quá nhiều lần thử trong một giờ. Vui lòng thử lại sau.
web-clear-goes = Những gì mất đi
web-clear-goes-text = Các dấu tích trong hướng dẫn, các trang của trang web này mà trình duyệt đã giữ, và mọi thứ khác mà trang web này đã lưu trong trình duyệt. Những người quản lý trang web này không biết gì về việc đó.
web-clear-stays = Những gì còn lại
web-clear-stays-text = Danh sách các trang đã xem của trình duyệt vẫn còn. Quý vị có thể xóa danh sách đó trong phần cài đặt của trình duyệt. Một số trình duyệt cũ không làm theo yêu cầu này: hãy xóa dữ liệu của chúng trong phần cài đặt. Những gì công ty điện thoại, nơi làm việc hay trường học thấy về kết nối của quý vị vẫn ở chỗ họ.
