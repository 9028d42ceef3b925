### Các mục từ của bộ từ vựng, như người đọc cổng thông tin và người làm việc ở bàn biên tập nhìn thấy.

vocabulary-section-facts = Mới đến, thông tin và số liệu
vocabulary-section-government = Chính quyền địa phương cho người nhập cư
vocabulary-section-protection = Cho người được bảo hộ quốc tế
vocabulary-section-arrange = Tôi cần làm thủ tục
vocabulary-section-advice = Tôi cần tư vấn
vocabulary-section-culture = Hội nhập văn hóa
vocabulary-section-library = Thư viện hữu ích

vocabulary-joins-then = sau đó
vocabulary-joins-and = và
vocabulary-joins-or = hoặc

vocabulary-platform-website = Trang web
vocabulary-platform-facebook = Facebook
vocabulary-platform-vkontakte = VKontakte
vocabulary-platform-telegram = Telegram
vocabulary-platform-instagram = Instagram
vocabulary-platform-newsletter = Bản tin
vocabulary-platform-other = Khác
