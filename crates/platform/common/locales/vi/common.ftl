# Trang chủ
common-home-title = { $city } cho người mới đến
common-home-arrived = Tôi vừa mới đến
common-home-choose = Chọn thành phố
common-home-read-in = Đọc trang này bằng
common-home-doors = Chọn một cánh cửa
common-home-alone = Quý vị không đơn độc
common-home-figures = Tất cả các con số và cách tính

# Chủ đề
common-topics = Chủ đề
common-topics-lede = Mỗi chủ đề là một cánh cửa. Phía sau là các hướng dẫn, dịch vụ và bài viết.
common-topic-empty = Phía sau cánh cửa này chưa có gì. Hãy hỏi một người.
common-topic-others = Các cánh cửa khác

# Tổ chức
common-organizations = Tổ chức
common-organizations-lede = Các cơ quan và tổ chức giúp người mới đến, kèm địa chỉ nếu chúng tôi biết.
common-contact = Liên hệ
common-address-unknown = Không rõ địa chỉ. Hãy hỏi trước khi đi.
common-phone-unknown = Không rõ số điện thoại
common-approximate = Điểm trên bản đồ chỉ là gần đúng.
common-speaks = Ngôn ngữ được nói
common-speaks-unknown = Chưa rõ. Hãy hỏi trước khi đi.
common-in-short = Tóm tắt
common-old = { $years ->
   *[other] Nguồn mới nhất đã có từ { $years } năm trước. Hãy kiểm tra trước khi đi.
}
common-old-facts = { $years ->
   *[other] Nguồn mới nhất đã có từ { $years } năm trước. Thông tin và con số có thể đã thay đổi.
}
common-hurt = Nếu có người làm hại hoặc đe dọa quý vị

# Dự án
common-project-programme = Chương trình
common-project-grant = Thỏa thuận tài trợ
common-project-time = Thời gian
common-project-amount = Số tiền
common-project-partners = Đối tác
common-project-partner = Đối tác
common-project-role = Vai trò
common-project-country = Quốc gia

# Ngôn ngữ
common-languages = Ngôn ngữ
common-languages-lede = Những ngôn ngữ có trên cổng thông tin này, và những ngôn ngữ mà mọi người ở đây nói.
common-languages-interface = Đọc cổng thông tin này bằng
common-languages-coverage = { $done } trên { $total } văn bản
common-language-title = Ai nói { $language }
common-language-read = Đọc cổng thông tin này bằng { $language }
common-language-nobody = Chúng tôi chưa biết ai ở đây nói ngôn ngữ này. Hãy hỏi một người: họ có thể tìm được phiên dịch.

# Giới thiệu
common-about = Về cổng thông tin này
common-about-lede = Ai quản lý cổng thông tin này, thông tin lấy từ đâu và trang được làm như thế nào.
common-about-how = Thông tin lấy từ đâu
common-about-how-text = Mỗi trang đều ghi nguồn và ngày có người kiểm tra lần cuối. Nếu điều gì chưa rõ, trang sẽ nói như vậy. Nếu hai nguồn nói khác nhau, trang đưa ra cả hai.
common-about-translations = Bản dịch
common-about-translations-text = Ngôn ngữ gốc của các văn bản là tiếng Anh. Văn bản do máy dịch được đánh dấu cho đến khi có người đọc lại. Khi bản tiếng Anh thay đổi, trang sẽ báo rằng bản dịch đã cũ hơn.
common-about-software = Phần mềm
common-about-software-text = Cổng thông tin này chạy trên Integra, phần mềm tự do mà thành phố nào cũng được dùng. Phần mềm ra đời từ dự án châu Âu INTEGRA của các thành phố Sofia, Praha, Košice, Osijek và Rubano.
common-about-city = Về thành phố
common-about-figures = Số liệu
common-about-figures-note = Một con số chỉ có ý nghĩa khi biết nó đếm cái gì. Đừng so sánh những con số đếm những nhóm người khác nhau.
common-figure-what = Nội dung
common-figure-value = Con số
common-figure-definition = Đếm ai hoặc cái gì
common-figure-source = Nguồn và ngày

# Quyền riêng tư
common-privacy = Quyền riêng tư
common-privacy-lede = Quý vị có thể đọc mọi thứ ở đây mà không cần cho biết mình là ai.
common-privacy-not-police = Đây không phải là cảnh sát, cũng không phải cơ quan thị thực
common-privacy-not-police-text = Cổng thông tin này không quyết định về giấy phép. Trang không báo cáo về bất cứ ai. Trang không bao giờ hỏi về giấy phép, quốc tịch, tôn giáo hay sức khỏe của quý vị.
common-privacy-not-recorded = Những gì không được ghi lại
common-privacy-not-recorded-text = Chúng tôi không ghi lại quý vị là ai, đang ở đâu, ai tìm gì hay địa chỉ thiết bị của quý vị. Trang không dùng cookie. Không trang nào tải bất cứ thứ gì từ công ty khác.
common-privacy-recorded = Những gì được ghi lại
common-privacy-recorded-text = Không có gì về người đọc. Máy chủ chỉ ghi chú khi có lỗi. Ghi chú không nêu người xem và nội dung tìm kiếm. Khi quý vị trả lời câu “Trang này có hữu ích không?”, một con số tăng thêm một. Khi quý vị báo lỗi, lời của quý vị được giữ nhiều nhất 180 ngày, và không ai biết ai đã viết. Để không ai có thể gửi hàng loạt, một dạng đã mã hóa của địa chỉ thiết bị được giữ trong bộ nhớ nhiều nhất một giờ và không bao giờ được ghi xuống.
common-privacy-device = Những gì chỉ ở trên thiết bị của quý vị
common-privacy-device-text = Các dấu tích trong hướng dẫn chỉ nằm trên thiết bị của quý vị. Quý vị có thể xóa bằng một nút trong hướng dẫn. Trình duyệt giữ danh sách các trang quý vị đã xem; quý vị có thể xóa danh sách đó trong trình duyệt.
common-privacy-links = Liên kết đến trang khác
common-privacy-links-text = Liên kết đến trang khác dẫn đến những quy định không phải của chúng tôi. Chúng tôi không cho trang đó biết quý vị đến từ trang nào.

# Khả năng tiếp cận
common-accessibility = Khả năng tiếp cận
common-accessibility-lede = Ai cũng phải dùng được cổng thông tin này.
common-accessibility-goal = Mục tiêu của chúng tôi
common-accessibility-goal-text = Chúng tôi theo chuẩn WCAG 2.2, mức AA. Một chương trình kiểm tra mọi loại trang trước mỗi lần phát hành.
common-accessibility-how = Trang hoạt động thế nào cho quý vị
common-accessibility-how-text = Mọi trang đều dùng được với bàn phím, với trình đọc màn hình, không cần JavaScript, trên điện thoại nhỏ, ở chế độ tối, với chữ lớn và khi in ra giấy.
common-accessibility-limits = Những gì chưa tốt
common-accessibility-limits-text = Tài liệu trong thư viện là của người khác và có thể khó đọc bằng trình đọc màn hình. Bản dịch máy có thể sai hoặc khó hiểu.
common-accessibility-tell = Hãy cho chúng tôi biết
common-accessibility-tell-text = Có điều gì không hoạt động với quý vị? Hãy báo cho những người quản lý cổng thông tin này. Thông tin của họ ở cuối mỗi trang.
