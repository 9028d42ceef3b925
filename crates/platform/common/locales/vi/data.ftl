### Trang về dữ liệu mở.

data-title = Dữ liệu mở
data-lede = Những gì các chương trình khác có thể đọc ở đây, và thông tin lấy từ đâu.
data-what = Những gì được mở
data-what-text = Mọi thứ quý vị thấy trên cổng thông tin này đều công khai. Chương trình có thể đọc cùng những thông tin như con người. Không ai cần tài khoản hay khóa. Ghi chú riêng của nhân viên và báo cáo của người đọc không công khai.
data-formats = Những gì chương trình có thể đọc hiện nay
data-pages = Thông tin bên trong các trang (JSON-LD, schema.org)
data-pages-text = Các trang về dịch vụ, tổ chức, hướng dẫn và bài viết mang thông tin ở dạng mà chương trình hiểu được: tên, địa chỉ, ngôn ngữ, giờ mở cửa, số điện thoại.
data-sitemap = Danh sách tất cả các trang (sơ đồ trang web, XML)
data-sitemap-text = Mỗi trang kèm địa chỉ của nó bằng từng ngôn ngữ.
data-addresses = Địa chỉ không mất đi
data-addresses-text = Mỗi trang giữ địa chỉ của mình. Khi trang chuyển đi, địa chỉ cũ dẫn đến địa chỉ mới. Khi trang kết thúc, địa chỉ sẽ nói như vậy.
data-bundle = Toàn bộ nội dung dưới dạng tệp (gói)
data-bundle-text = Những người quản lý cổng thông tin này có thể xuất mọi thứ thành các tệp văn bản dễ đọc. Hãy hỏi họ. Ở đây không có địa chỉ cho việc đó.
data-licence = Giấy phép sử dụng
data-licence-text = Phần mềm là tự do theo giấy phép EUPL-1.2. Giấy phép của hình ảnh được ghi bên dưới hình, nếu chúng tôi biết. Các tài liệu và trang mà chúng tôi dẫn đến là của người khác. Các văn bản của cổng thông tin này chưa có giấy phép nào. Hãy hỏi những người quản lý trước khi sao chép cả trang.
data-sources = Nguồn và ngày
data-sources-text = Mỗi trang nêu các nguồn, thời gian mà nguồn nói đến, và ngày có người kiểm tra thông tin lần cuối. Khi các nguồn nói khác nhau, trang đưa ra tất cả. Điều không ai biết được ghi là chưa rõ.
data-wrong = Có gì sai?
data-wrong-text = Hãy báo cho những người quản lý cổng thông tin này. Thông tin của họ ở cuối mỗi trang. Ở trang nào có câu hỏi “Trang này có hữu ích không?”, quý vị cũng có thể báo lỗi ở đó mà không cần nói mình là ai.
