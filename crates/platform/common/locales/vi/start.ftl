# Năm câu hỏi về việc một người muốn làm, không bao giờ hỏi người đó là ai
start-home = Chưa biết làm gì? Hãy trả lời năm câu hỏi
start-lede = Năm câu hỏi ngắn. Sau đó quý vị thấy cần làm gì trước và ai có thể giúp. Quý vị có thể bỏ qua bất cứ câu nào.
start-progress = Câu hỏi { $n } trên { $total }
# Tiêu đề trong thẻ của trình duyệt.
start-title-at = { $question } (câu hỏi { $n } trên { $total })
start-many = Quý vị có thể chọn nhiều câu trả lời.
start-next = Câu hỏi tiếp theo
start-finish = Xem kết quả
start-back = Quay lại
start-skip = Quý vị không bắt buộc phải trả lời. Có thể tiếp tục mà không chọn.
start-not-kept = Chúng tôi không giữ câu trả lời nào. Câu trả lời của quý vị chỉ nằm trong địa chỉ của trang này.

start-want = Quý vị muốn làm gì?
start-for = Cho ai?
start-for-me = Cho tôi
start-for-child = Cho cả trẻ em
start-when = Gấp đến mức nào?
start-when-danger = Có người đang gặp nguy hiểm
start-when-today = Hôm nay
start-when-week = Tuần này
start-when-later = Có thể chờ
start-talk = Quý vị muốn liên hệ bằng cách nào?
start-talk-go = Đến tận nơi
start-talk-phone = Qua điện thoại
start-talk-write = Bằng văn bản
start-speaks = Bằng ngôn ngữ nào?

start-end = Những gì quý vị có thể làm bây giờ
start-end-lede = Trước hết là cần làm gì, từng bước một. Sau đó là những người có thể giúp quý vị.
start-nothing = Chúng tôi không biết gì phù hợp với câu trả lời của quý vị.
start-save = Lưu những mục này vào danh sách
start-print = In
start-answers = Câu trả lời của quý vị
start-no-answer = không trả lời
start-change = Thay đổi
start-again = Bắt đầu lại
start-as-of = Tính đến { $date }.
