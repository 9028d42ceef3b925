### Các đường dẫn khác ở cuối mỗi trang, và đọc to.

web-nav-start = Năm câu hỏi
web-nav-saved = Danh sách của tôi
web-nav-glossary = Từ ngữ hành chính
web-nav-take-part = Tham gia
web-nav-volunteering = Làm tình nguyện
web-nav-myths = Đúng hay sai?

## Đọc to

web-read = Đọc to
web-read-stop = Dừng đọc
