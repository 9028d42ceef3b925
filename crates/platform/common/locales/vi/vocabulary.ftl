### Các mục từ của bộ từ vựng, như người đọc cổng thông tin và người làm việc ở bàn biên tập nhìn thấy.

vocabulary-organization-type-public = Cơ quan nhà nước
vocabulary-organization-type-police = Cảnh sát
vocabulary-organization-type-ngo = Tổ chức phi lợi nhuận
vocabulary-organization-type-church = Tổ chức của giáo hội
vocabulary-organization-type-international = Tổ chức quốc tế
vocabulary-organization-type-school = Trường học
vocabulary-organization-type-culture = Văn hóa

vocabulary-partner-role-lead = Đối tác điều phối
vocabulary-partner-role-partner = Đối tác
vocabulary-partner-role-funder = Nhà tài trợ
vocabulary-partner-role-associated = Đối tác liên kết

vocabulary-phone-type-voice = Gọi điện
vocabulary-phone-type-text = Nhắn tin
vocabulary-phone-type-fax = Fax

vocabulary-location-type-physical = Đến tận nơi
vocabulary-location-type-postal = Chỉ để gửi thư
vocabulary-location-type-virtual = Chỉ trực tuyến

vocabulary-yes-no-yes = Có
vocabulary-yes-no-no = Không

vocabulary-media-type-image = Hình ảnh
vocabulary-media-type-audio = Âm thanh
vocabulary-media-type-document = Tài liệu

vocabulary-file-format-jpg = JPEG
vocabulary-file-format-webp = WebP
vocabulary-file-format-mp3 = MP3
vocabulary-file-format-ogg = Ogg
vocabulary-file-format-m4a = M4A
vocabulary-file-format-pdf = PDF

vocabulary-licence-own = Giữ mọi bản quyền
vocabulary-licence-permission = Được phép sử dụng
vocabulary-licence-cc0 = CC0
vocabulary-licence-cc-by = CC BY
vocabulary-licence-cc-by-sa = CC BY-SA
vocabulary-licence-cc-by-nc = CC BY-NC
vocabulary-licence-cc-by-nc-sa = CC BY-NC-SA
vocabulary-licence-cc-by-nd = CC BY-ND

vocabulary-cefr-a1 = A1: vài từ
vocabulary-cefr-a2 = A2: nói chuyện đơn giản
vocabulary-cefr-b1 = B1: nói chuyện hằng ngày
vocabulary-cefr-b2 = B2: gần như mọi thứ
vocabulary-cefr-c1 = C1: rất tốt
vocabulary-cefr-c2 = C2: như tiếng mẹ đẻ

vocabulary-shop-level-signpost = Chỉ đường: cho biết ai ở đâu
vocabulary-shop-level-ask = Cũng có thể hỏi
vocabulary-shop-level-book = Cũng có thể hẹn giờ
vocabulary-shop-level-shared = Các tổ chức dùng chung một quầy
