# Signing up without an account: the form, the private page, and what both tell people.

# How free it is, on public pages
signup-free-open = Còn chỗ.
signup-free-few = Chỉ còn vài chỗ.
signup-free-full = Đã hết chỗ. Quý vị có thể chờ một chỗ.
signup-button = Tôi muốn tham gia

# The form
signup-title = Tôi muốn tham gia
signup-about = Quý vị đăng ký:
signup-part = Khi nào quý vị có thể đến?
signup-left = { $n ->
   *[other] còn { $n } chỗ
}
signup-left-many = còn chỗ
signup-left-none = hết chỗ: quý vị vào danh sách chờ
signup-name = Tên của quý vị
signup-name-help = Tên mà mọi người nên gọi quý vị. Quý vị không cần giấy tờ.
signup-reach = Chúng tôi liên hệ với quý vị bằng cách nào?
signup-reach-help = Một cách là đủ.
signup-email = Địa chỉ e-mail
signup-phone = Số điện thoại
signup-phone-help = Kèm mã quốc gia, ví dụ +421 900 123 456. Chúng tôi không gửi gì đến số này: quý vị hãy tự giữ trang riêng của mình.
signup-languages = Ngôn ngữ quý vị nói
signup-level = Quý vị nói { $language } tốt đến đâu?
signup-level-none = Tôi không muốn nói
signup-message = Họ nên biết điều gì? (Có thể để trống.)
signup-message-help = Nhiều nhất { $n } ký tự. Xin đừng ghi gì về sức khỏe, tôn giáo hay giấy tờ của quý vị.
signup-empty = Hãy để trống ô này
signup-send = Gửi
signup-back = Quay lại trang
signup-kept = Bên tổ chức có thể đọc thông tin này: { $name }. Những người điều hành cổng thông tin này cho thành phố cũng đọc được. Ngoài ra không ai khác. Thông tin bị xóa ngày { $date }.
signup-kept-nobody = Những người điều hành cổng thông tin này cho thành phố có thể đọc thông tin này. Ngoài ra không ai khác. Thông tin bị xóa ngày { $date }.
signup-closed = Hiện giờ quý vị không thể đăng ký
signup-closed-text = Hiện giờ không nhận thêm người mới. Hãy hỏi lại sau, hoặc tìm việc khác.
signup-shut-text = Hiện giờ không thể giữ dữ liệu của quý vị an toàn, nên chúng tôi không hỏi dữ liệu nào. Hãy thử lại sau, hoặc hỏi tổ chức.

# What is wrong
signup-wrong = { $n ->
   *[other] Chưa có gì được gửi. Có { $n } điều còn thiếu hoặc sai:
}
signup-wrong-part = Hãy chọn khi nào quý vị có thể đến.
signup-wrong-name = Hãy ghi tên của quý vị.
signup-wrong-name-long = Tên của quý vị quá dài: hãy ghi nhiều nhất 120 ký tự.
signup-wrong-reach = Hãy ghi địa chỉ e-mail hoặc số điện thoại.
signup-wrong-email = Đây không phải là địa chỉ e-mail. Địa chỉ có dạng name@example.org.
signup-wrong-phone = Đây không phải là số điện thoại. Hãy chỉ ghi chữ số, đứng trước là dấu + và mã quốc gia.
signup-wrong-language = Hãy chọn một ngôn ngữ trong danh sách.
signup-wrong-level = Hãy chọn một trong các trình độ.
signup-wrong-message = { $n ->
   *[other] Văn bản của quý vị dài quá { $n } ký tự.
}
signup-wrong-often = { $n ->
   *[other] Chưa có gì được gửi. Có nhiều biểu mẫu đến từ mạng của quý vị. Hãy nhấn “Gửi” lần nữa sau { $n } phút.
}
signup-wrong-many = Không có gì được gửi. Số điện thoại này đã đăng ký nhiều lần. Thay vào đó, hãy mở trang riêng của quý vị.

# What is told after a form
signup-told-mail = Hãy xem e-mail của quý vị
signup-told-mail-text = Chúng tôi đã gửi cho quý vị một thư có liên kết riêng. Hãy mở liên kết trong vòng ba ngày và nhấn nút ở đó. Chỉ khi đó quý vị mới có chỗ.
signup-told-forged = Không có gì được gửi
signup-told-forged-text = Biểu mẫu không đến từ cổng thông tin này. Hãy quay lại trang và nhấn nút ở đó.
signup-told-large = Không có gì được gửi
signup-told-large-text = Văn bản của quý vị quá dài. Hãy quay lại, viết ngắn hơn và gửi lại.
signup-told-unknown = Liên kết này không dẫn đến đâu
signup-told-unknown-text = Liên kết đã không được dùng đúng hạn, đã được thay bằng liên kết mới hơn, hoặc mọi thứ đã bị xóa. Quý vị có thể đăng ký lại.
signup-told-guessed = Hãy đợi một chút
signup-told-guessed-text = Có nhiều liên kết sai được mở từ mạng của quý vị. Hãy thử lại sau một giờ.
signup-told-erased = Mọi thứ đã được xóa
signup-told-erased-text = Chúng tôi không còn giữ gì về quý vị. Nếu quý vị từng có chỗ, người khác có thể nhận chỗ đó.
signup-told-start = Về trang chủ

# The private page
signup-page = Trang riêng của quý vị
signup-page-help = Hãy giữ địa chỉ của trang này và đừng cho ai xem. Ai có địa chỉ này đều có thể thay đổi những gì ghi ở đây.
signup-is-asked = Chưa được gửi
signup-is-asked-text = Hãy nhấn nút. Chỉ khi đó quý vị mới có chỗ, hoặc có chỗ trong danh sách chờ.
signup-is-held = Quý vị có chỗ
signup-is-held-text = Bên tổ chức sẽ xem và trả lời quý vị.
signup-is-accepted = Họ đang đợi quý vị
signup-is-accepted-text = Họ mong gặp quý vị. Nếu quý vị không đến được, hãy cho biết ở đây: người khác có thể nhận chỗ của quý vị.
signup-is-waiting = Quý vị đang chờ một chỗ
signup-is-waiting-text = { $n ->
    [1] Quý vị là người đầu tiên trong danh sách chờ.
   *[other] Quý vị là người thứ { $n } trong danh sách chờ.
}
signup-is-withdrawn = Quý vị không đến
signup-is-withdrawn-text = Cảm ơn quý vị đã cho biết. Quý vị có thể đăng ký lại bất cứ lúc nào.
signup-is-declined = Lần này họ không thể nhận quý vị
signup-is-declined-text = Điều này không liên quan gì đến giá trị của quý vị. Còn nhiều việc khác để làm:
signup-is-over = Đã kết thúc
signup-is-over-text = Cảm ơn quý vị đã có mặt.
signup-is-gone = Việc này không còn nữa
signup-is-gone-text = Bên tổ chức đã rút lại. Chúng tôi rất tiếc.
signup-no-room = Đã hết chỗ, và danh sách chờ cũng đã đầy. Hãy thử lại sau.
signup-confirm = Vâng, tôi muốn tham gia
signup-withdraw = Tôi không đến được
signup-what = Việc gì
signup-when = Khi nào
signup-where = Ở đâu
signup-who = Do ai tổ chức
signup-time = { $day }, { $from } đến { $to }
signup-calendar = Thêm vào lịch của tôi
signup-data = Những gì chúng tôi giữ về quý vị
signup-data-help = Dữ liệu này được mã hóa. Dữ liệu bị xóa ngày { $date }, quý vị không cần làm gì.
signup-data-shut = Hiện giờ không thể mở dữ liệu này trên máy chủ. Dù vậy, dữ liệu vẫn bị xóa ngày { $date }.
signup-data-name = Tên
signup-data-email = E-mail
signup-data-phone = Điện thoại
signup-data-languages = Ngôn ngữ
signup-data-message = Những gì quý vị đã viết
signup-export = Tải xuống
signup-erase = Xóa mọi thứ ngay
signup-erase-help = Chỗ của quý vị sẽ dành cho người khác. Trang này sẽ không dẫn đến đâu nữa.
signup-done-confirmed = Đã gửi.
signup-done-withdrawn = Họ biết rằng quý vị không đến.
signup-done-hours = Đã ghi lại.
signup-done-dropped = Đã bỏ đi.

# Hours
signup-hours = Số giờ của quý vị
signup-hours-help = Hãy ghi lại khi nào quý vị đã có mặt. Bên tổ chức sẽ xác nhận. Với những giờ đã xác nhận, quý vị có thể nhận giấy chứng nhận.
signup-hours-day = Ngày
signup-hours-long = Trong bao lâu
signup-hours-hours = Giờ
signup-hours-minutes = Phút
signup-hours-add = Ghi lại
signup-hours-drop = Bỏ đi
signup-hours-confirmed = đã xác nhận
signup-hours-open = chưa xác nhận
signup-hours-sum = Tổng cộng đã xác nhận: { $hours } giờ { $minutes } phút
signup-hours-line = { $hours } giờ { $minutes } phút
signup-wrong-day = Hãy chọn một ngày không ở trong tương lai.
signup-wrong-hours = Không thể như vậy: hãy ghi ít nhất một phút, và nhiều nhất 24 giờ mỗi ngày.
signup-certificate = Giấy chứng nhận của quý vị
signup-certificate-help = Một văn bản có tên và những giờ đã xác nhận của quý vị, để in hoặc để gửi. Chúng tôi không giữ bản sao.
signup-certificate-get = Mở giấy chứng nhận (PDF)
signup-certificate-name = Tên của quý vị bằng chữ Latinh
signup-certificate-name-help = Chúng tôi không in được một số chữ trong tên của quý vị. Hãy ghi tên như quý vị vẫn ghi ở nước này. Chúng tôi không giữ lại.
signup-wrong-spelling = Chúng tôi không in được một số chữ quý vị đã ghi. Hãy ghi tên của quý vị bằng chữ Latinh.

# Letters. Nothing personal stands in their subjects.
signup-letter-confirm-subject = Xin xác nhận: { $what }
signup-letter-confirm =
    Xin chào,

    Có người đã đăng ký bằng địa chỉ của quý vị trên cổng thông tin { $city }:

    { $about }

    Hãy mở liên kết này và nhấn nút ở đó trong vòng ba ngày. Chỉ khi đó quý vị mới có chỗ:
    { $link }

    Nếu đó không phải là quý vị, quý vị không cần làm gì. Chúng tôi sẽ tự xóa địa chỉ của quý vị.
signup-letter-held-subject = Quý vị có chỗ: { $what }
signup-letter-held =
    Xin chào,

    Quý vị có chỗ:

    { $about }

    Bên tổ chức sẽ trả lời quý vị. Nếu quý vị không đến được, xin hãy cho biết trên trang riêng của quý vị:
    { $link }
signup-letter-waiting-subject = Quý vị ở trong danh sách chờ: { $what }
signup-letter-waiting =
    Xin chào,

    Hiện giờ đã hết chỗ. Quý vị ở trong danh sách chờ:

    { $about }

    Chúng tôi viết thư cho quý vị khi có chỗ trống. Đây là trang riêng của quý vị:
    { $link }
signup-letter-promoted-subject = Đã có chỗ trống cho quý vị: { $what }
signup-letter-promoted =
    Xin chào,

    Có người không đến được. Bây giờ chỗ đó là của quý vị:

    { $about }

    Nếu quý vị không muốn nhận nữa, xin hãy cho biết trên trang riêng của quý vị, để người tiếp theo có thể nhận chỗ:
    { $link }
signup-letter-accepted-subject = Họ đang đợi quý vị: { $what }
signup-letter-accepted =
    Xin chào,

    Họ mong gặp quý vị:

    { $about }

    Nếu quý vị không đến được, xin hãy cho biết trên trang riêng của quý vị:
    { $link }
signup-letter-declined-subject = Về mong muốn tham gia của quý vị: { $what }
signup-letter-declined =
    Xin chào,

    Cảm ơn quý vị đã muốn giúp. Lần này họ không thể nhận quý vị:

    { $about }

    Còn nhiều việc khác để làm. Quý vị tìm thấy ở đây:
    { $more }
signup-letter-reminder-subject = Sắp đến: { $what }
signup-letter-reminder =
    Xin chào,

    Việc này sắp diễn ra:

    { $about }

    Nếu quý vị không đến được, xin hãy cho biết trên trang riêng của quý vị, để người khác có thể nhận chỗ của quý vị:
    { $link }
signup-letter-withdrawn-subject = Quý vị không đến: { $what }
signup-letter-withdrawn =
    Xin chào,

    Họ biết rằng quý vị không đến:

    { $about }

    Quý vị có thể đăng ký lại bất cứ lúc nào. Những gì chúng tôi biết về quý vị bị xóa ngày { $date }.
signup-letter-cancelled-subject = Không diễn ra: { $what }
signup-letter-cancelled =
    Xin chào,

    Việc này không diễn ra:

    { $about }

    Chúng tôi rất tiếc. Còn nhiều việc khác để làm. Quý vị tìm thấy ở đây:
    { $more }
signup-letter-retimed-subject = Thời gian bắt đầu đã thay đổi: { $what }
signup-letter-retimed =
    Xin chào,

    Quý vị đã đăng ký việc này. Thời gian đã thay đổi:

    { $about }

    Nếu quý vị không đến được vào lúc đó, xin hãy cho biết trên trang riêng của quý vị:
    { $link }
signup-letter-taken-down-subject = Hiện giờ tạm ngừng: { $what }
signup-letter-taken-down =
    Xin chào,

    Thành phố { $city } đang kiểm tra một điều liên quan đến việc quý vị đã đăng ký:

    { $about }

    Xin quý vị đừng đến đó cho đến khi chúng tôi viết thư cho quý vị. Chỗ vẫn là của quý vị, và quý vị không cần làm gì. Nếu quý vị không muốn nhận nữa, hãy cho biết trên trang riêng của quý vị:
    { $link }
signup-letter-put-back-subject = Đã có trở lại: { $what }
signup-letter-put-back =
    Xin chào,

    Chúng tôi đã xin quý vị chờ. Bây giờ quý vị lại có thể đến đó, và chỗ vẫn là của quý vị:

    { $about }

    Nếu quý vị không muốn nhận nữa, xin hãy cho biết trên trang riêng của quý vị:
    { $link }
signup-letter-again-subject = Trang riêng của quý vị: { $what }
signup-letter-again =
    Xin chào,

    Quý vị đã đăng ký việc này rồi. Đây là liên kết mới đến trang riêng của quý vị. Liên kết cũ không dùng được nữa:
    { $link }

    { $about }

# The certificate, a document to print
signup-paper-title = Giấy chứng nhận làm tình nguyện
signup-paper-statement = { $organization } xác nhận rằng { $name } đã làm tình nguyện viên.
signup-paper-thanks = Cảm ơn quý vị đã dành thời gian và giúp đỡ.
signup-paper-what = Công việc
signup-paper-when = Khi nào
signup-paper-days = { $n ->
   *[other] { $n } ngày
}
signup-paper-from-to = { $from } đến { $to }
signup-paper-hours = Số giờ
signup-paper-where = Ở đâu
signup-paper-made = { $place }, { $date }
signup-paper-signature = Chữ ký và con dấu của tổ chức
signup-paper-note = Lập từ những giờ mà tổ chức đã xác nhận. Cổng thông tin không giữ bản sao. Ai muốn biết chắc, xin hỏi tổ chức.

# What the form asks beside who somebody is
signup-question-topic = Về việc gì?
signup-question-channel = Quý vị muốn nói chuyện bằng cách nào?
signup-question-when = Khi nào tiện cho quý vị?
signup-question-none = Tôi chưa biết
signup-question-empty = Có thể để trống.
signup-later = Những ngày sau
signup-sooner = Những ngày sớm hơn
signup-no-times = Những ngày này không còn giờ trống.
signup-wrong-answer = Hãy chọn một câu trả lời trong danh sách.
signup-wrong-question = Hãy ghi điều quý vị muốn hỏi.

# Having a time with somebody, in other words than taking part in something
signup-meet-title = Đặt hẹn
signup-meet-about = Quý vị nói chuyện với:
signup-meet-part = Giờ nào tiện cho quý vị?
signup-meet-none = Không chọn giờ nào: tôi chỉ muốn hỏi
signup-meet-languages = Ngôn ngữ quý vị có thể dùng để nói chuyện
signup-meet-message = Quý vị muốn nói về việc gì? (Có thể để trống.)
signup-meet-closed = Hiện giờ không thể đặt hẹn
signup-meet-closed-text = Mọi giờ hẹn đều đã có người đặt, hoặc hiện giờ không nhận đặt hẹn. Hãy đến vào những giờ ghi trên trang, hoặc hỏi người khác.
signup-meet-wrong-part = Hãy chọn một giờ còn trống.
signup-meet-told-mail-text = Chúng tôi đã gửi cho quý vị một thư có liên kết riêng. Hãy mở liên kết trong vòng ba ngày và nhấn nút ở đó. Chỉ khi đó quý vị mới có hẹn.
signup-meet-is-asked-text = Hãy nhấn nút. Chỉ khi đó quý vị mới có hẹn.
signup-meet-is-held = Quý vị đã có hẹn
signup-meet-is-held-text = Vào giờ này sẽ có người đợi quý vị. Quý vị không cần giấy tờ.
signup-meet-is-accepted = Quý vị đã có hẹn
signup-meet-is-accepted-text = Có người đã biết về giờ hẹn và sẽ có mặt. Nếu quý vị không đến được, hãy cho biết ở đây: người khác có thể nhận giờ này.
signup-meet-is-withdrawn-text = Cảm ơn quý vị đã cho biết. Quý vị có thể đặt hẹn khác bất cứ lúc nào.
signup-meet-is-declined = Không thể hẹn vào giờ này
signup-meet-is-declined-text = Chúng tôi rất tiếc. Quý vị có thể đặt hẹn khác, hoặc nói chuyện với người khác.
signup-meet-is-over-text = Giờ hẹn đã qua. Quý vị có thể đặt hẹn khác bất cứ lúc nào.
signup-meet-no-room = Đã có người đặt giờ này trước. Hãy chọn giờ khác.
signup-meet-confirm = Vâng, tôi đặt giờ này
signup-meet-erase-help = Giờ hẹn sẽ dành cho người khác. Trang này sẽ không dẫn đến đâu nữa.
signup-meet-letter-confirm =
    Xin chào,

    Có người đã đặt hẹn bằng địa chỉ của quý vị trên cổng thông tin { $city }:

    { $about }

    Hãy mở liên kết này và nhấn nút ở đó trong vòng ba ngày. Chỉ khi đó quý vị mới có hẹn:
    { $link }

    Nếu đó không phải là quý vị, quý vị không cần làm gì. Chúng tôi sẽ tự xóa địa chỉ của quý vị.
signup-meet-letter-held-subject = Quý vị đã có hẹn: { $what }
signup-meet-letter-held =
    Xin chào,

    Quý vị đã có hẹn:

    { $about }

    Nếu quý vị không đến được hoặc muốn đổi giờ, xin hãy cho biết trên trang riêng của quý vị:
    { $link }
signup-meet-letter-accepted-subject = Quý vị đã có hẹn: { $what }
signup-meet-letter-accepted =
    Xin chào,

    Có người đã biết về giờ hẹn của quý vị và sẽ có mặt:

    { $about }

    Nếu quý vị không đến được hoặc muốn đổi giờ, xin hãy cho biết trên trang riêng của quý vị:
    { $link }
signup-meet-letter-declined-subject = Không thể hẹn vào giờ này: { $what }
signup-meet-letter-declined =
    Xin chào,

    Chúng tôi rất tiếc. Không thể hẹn vào giờ này:

    { $about }

    Quý vị có thể đặt hẹn khác, hoặc nói chuyện với người khác:
    { $page }
signup-meet-letter-reminder =
    Xin chào,

    Sắp đến giờ hẹn của quý vị:

    { $about }

    Nếu quý vị không đến được hoặc muốn đổi giờ, xin hãy cho biết trên trang riêng của quý vị:
    { $link }
signup-meet-letter-withdrawn =
    Xin chào,

    Giờ hẹn này đã được hủy theo ý quý vị:

    { $about }

    Quý vị có thể đặt hẹn khác bất cứ lúc nào. Những gì chúng tôi biết về quý vị bị xóa ngày { $date }.
signup-meet-letter-cancelled-subject = Giờ hẹn của quý vị bị hủy: { $what }
signup-meet-letter-cancelled =
    Xin chào,

    Sẽ không có ai ở đó vào giờ này:

    { $about }

    Chúng tôi rất tiếc. Quý vị có thể đặt hẹn khác, hoặc nói chuyện với người khác:
    { $page }
signup-meet-letter-taken-down =
    Xin chào,

    Thành phố { $city } đang kiểm tra một điều liên quan đến giờ hẹn của quý vị:

    { $about }

    Xin quý vị đừng đến đó cho đến khi chúng tôi viết thư cho quý vị. Giờ hẹn vẫn là của quý vị, và quý vị không cần làm gì. Nếu quý vị không muốn giữ giờ hẹn nữa, hãy cho biết trên trang riêng của quý vị:
    { $link }
signup-meet-letter-put-back =
    Xin chào,

    Chúng tôi đã xin quý vị chờ. Bây giờ quý vị lại có thể đến đó, và giờ hẹn vẫn là của quý vị:

    { $about }

    Nếu quý vị không muốn giữ giờ hẹn nữa, xin hãy cho biết trên trang riêng của quý vị:
    { $link }
signup-meet-letter-again =
    Xin chào,

    Quý vị đã đặt hẹn ở đây rồi. Đây là liên kết mới đến trang riêng của quý vị. Liên kết cũ không dùng được nữa. Trên trang đó quý vị có thể chọn giờ khác:
    { $link }

    { $about }

# Asking a question, in other words than taking part in something
signup-ask-title = Hỏi một người
signup-ask-about = Quý vị hỏi:
signup-ask-languages = Ngôn ngữ chúng tôi có thể dùng để trả lời quý vị
signup-ask-message = Câu hỏi của quý vị
signup-ask-message-help = Nhiều nhất { $n } ký tự. Xin đừng ghi gì về sức khỏe, tôn giáo hay giấy tờ của quý vị.
signup-ask-closed = Hiện giờ quý vị không thể hỏi ở đây
signup-ask-closed-text = Hiện giờ không có ai trả lời câu hỏi ở đây. Hãy đến gặp một người trong danh sách, hoặc gọi điện cho họ.
signup-ask-told-mail-text = Chúng tôi đã gửi cho quý vị một thư có liên kết riêng. Hãy mở liên kết trong vòng ba ngày và nhấn nút ở đó. Chỉ khi đó mới có người đọc câu hỏi của quý vị.
signup-ask-is-asked-text = Hãy nhấn nút. Chỉ khi đó mới có người đọc câu hỏi của quý vị.
signup-ask-is-held = Đã nhận được câu hỏi của quý vị
signup-ask-is-held-text = Sẽ có người đọc và trả lời quý vị. Câu trả lời sẽ ở trên trang này.
signup-ask-is-accepted = Đã có người phụ trách câu hỏi của quý vị
signup-ask-is-accepted-text = Câu trả lời sẽ ở trên trang này, hoặc sẽ có người liên hệ với quý vị theo cách quý vị muốn.
signup-ask-is-withdrawn = Quý vị đã rút lại câu hỏi
signup-ask-is-withdrawn-text = Quý vị có thể hỏi lại bất cứ lúc nào.
signup-ask-is-declined = Chúng tôi không giúp được quý vị việc này
signup-ask-is-declined-text = Chúng tôi rất tiếc. Có thể một người trong danh sách sẽ giúp được:
signup-ask-confirm = Vâng, gửi câu hỏi của tôi
signup-ask-withdraw = Rút lại câu hỏi của tôi
signup-ask-erase-help = Khi đó không ai có thể trả lời quý vị. Trang này sẽ không dẫn đến đâu nữa.
signup-ask-done-withdrawn = Đã rút lại câu hỏi của quý vị.
signup-ask-letter-confirm =
    Xin chào,

    Có người đã gửi câu hỏi bằng địa chỉ của quý vị trên cổng thông tin { $city }:

    { $about }

    Hãy mở liên kết này và nhấn nút ở đó trong vòng ba ngày. Chỉ khi đó mới có người đọc câu hỏi:
    { $link }

    Nếu đó không phải là quý vị, quý vị không cần làm gì. Chúng tôi sẽ tự xóa địa chỉ của quý vị.
signup-ask-letter-held-subject = Đã nhận được câu hỏi của quý vị: { $what }
signup-ask-letter-held =
    Xin chào,

    Chúng tôi đã nhận được câu hỏi của quý vị:

    { $about }

    Chúng tôi viết thư cho quý vị khi có câu trả lời. Câu trả lời sẽ ở trên trang riêng của quý vị:
    { $link }
signup-ask-letter-declined-subject = Về câu hỏi của quý vị: { $what }
signup-ask-letter-declined =
    Xin chào,

    Chúng tôi rất tiếc. Chúng tôi không giúp được quý vị về câu hỏi này:

    { $about }

    Có thể một trong những người này sẽ giúp được:
    { $page }
signup-ask-letter-withdrawn-subject = Quý vị đã rút lại câu hỏi: { $what }
signup-ask-letter-withdrawn =
    Xin chào,

    Quý vị đã rút lại câu hỏi:

    { $about }

    Quý vị có thể hỏi lại bất cứ lúc nào. Những gì chúng tôi biết về quý vị bị xóa ngày { $date }.
signup-ask-letter-again =
    Xin chào,

    Quý vị đã hỏi ở đây rồi. Đây là liên kết mới đến trang riêng của quý vị. Liên kết cũ không dùng được nữa:
    { $link }

    { $about }

# It is done
signup-is-done = Đã xong
signup-is-done-text = Người đã giúp quý vị nghĩ rằng quý vị không cần gì thêm. Quý vị có thể hỏi lại bất cứ lúc nào.

# Another time
signup-move = Chọn giờ khác
signup-move-help = Giờ hẹn hiện tại vẫn là của quý vị cho đến khi quý vị có giờ khác.
signup-move-send = Tôi chọn giờ này
signup-done-moved = Bây giờ quý vị đã có giờ hẹn mới.
signup-wrong-taken = Đã có người đặt giờ đó trước. Giờ hẹn của quý vị vẫn như cũ. Hãy chọn giờ khác.
signup-letter-moved-subject = Giờ hẹn mới: { $what }
signup-letter-moved =
    Xin chào,

    Đây là giờ hẹn mới của quý vị:

    { $about }

    Nếu quý vị không đến được, xin hãy cho biết trên trang riêng của quý vị:
    { $link }

# Answers
signup-replies = Câu trả lời của chúng tôi
signup-reply-more = Đọc thêm
signup-letter-reply-subject = Đã có câu trả lời: { $what }
signup-letter-reply =
    Xin chào,

    Đã có câu trả lời cho quý vị. Câu trả lời ở trên trang riêng của quý vị:
    { $link }

    Câu trả lời này liên quan đến:

    { $about }

# Being sent on to another organization
signup-send-on = Quý vị có muốn được giới thiệu sang nơi khác không?
signup-send-on-text = { $name } có thể giúp quý vị tốt hơn. Nếu quý vị đồng ý, họ sẽ đọc được những gì ghi trên trang này, còn những người phụ trách trước đây thì không đọc được nữa.
signup-send-on-yes = Có, hãy giới thiệu tôi
signup-send-on-no = Không, cứ để ở đây
signup-done-sent-on = Quý vị đã được giới thiệu. Nơi mới được ghi trên trang này.
signup-done-stayed = Việc của quý vị vẫn ở nơi cũ.
signup-wrong-full = Nơi đó không còn chỗ. Việc của quý vị vẫn ở nơi cũ.
signup-letter-send-on-subject = Xin hỏi ý quý vị: { $what }
signup-letter-send-on =
    Xin chào,

    Một nơi khác có thể giúp quý vị tốt hơn:

    { $about }

    Quý vị có muốn được giới thiệu sang đó không? Hãy trả lời có hoặc không trên trang riêng của quý vị. Trước đó sẽ không có gì thay đổi:
    { $link }
