# Organizations that ask to publish here: the form, the page behind the link of its letter, and the letters.

join-title = Đăng hoạt động của tổ chức bạn
join-lede = Người mới đến tìm thấy ở đây, bằng ngôn ngữ của họ, việc họ có thể làm cho người khác. Không mất tiền. Thành phố xem xét từng tổ chức trước.
join-name = Tên tổ chức
join-website = Trang web
join-empty = Bạn có thể để trống.
join-email = Địa chỉ e-mail của người liên hệ
join-email-help = Chúng tôi gửi đến đó một lá thư có liên kết. Địa chỉ không hiện ở đâu trên cổng thông tin.
join-about = Tổ chức của bạn làm gì?
join-about-help = Tối đa { $n } ký tự, bằng ngôn ngữ mà người của thành phố hiểu.
join-languages = Những ngôn ngữ các bạn nói
join-kept = Những người phụ trách cổng thông tin này cho thành phố có thể đọc, ngoài ra không ai khác. Nếu họ từ chối hoặc không trả lời, tất cả sẽ bị xóa vào ngày { $date }.
join-wrong-name = Hãy viết tên tổ chức.
join-wrong-name-long = Tên quá dài: hãy viết tối đa 120 ký tự.
join-wrong-website = Đây không phải là địa chỉ trang web. Ví dụ: www.example.org.
join-wrong-about = Hãy viết vài lời về việc tổ chức của bạn làm.
join-told-mail-text = Chúng tôi đã gửi một lá thư có liên kết. Hãy mở trong vòng ba ngày và bấm nút ở đó. Chỉ khi đó thành phố mới thấy yêu cầu của bạn.
join-is-asked = Chưa gửi
join-is-asked-text = Hãy bấm nút. Chỉ khi đó thành phố mới thấy những gì bạn đã viết.
join-is-waiting = Thành phố đã nhận
join-is-waiting-text = Sẽ có người xem xét. Bạn sẽ nhận được thư trả lời.
join-is-refused = Thành phố đã từ chối
join-is-refused-text = Nếu không hiểu vì sao, bạn có thể viết cho thành phố.
join-confirm = Gửi cho thành phố
join-data = Những gì chúng tôi lưu về bạn
join-refused-known = Tổ chức của bạn đã có tài khoản.
join-refused-unclear = Không xác định được các bạn là ai. Hãy viết lại kèm trang web, hoặc đến văn phòng thành phố.
join-refused-elsewhere = Tổ chức của bạn không hoạt động ở thành phố này.
join-refused-purpose = Việc các bạn làm không phù hợp với cổng thông tin này.
join-told-unknown-text = Nó không được dùng kịp thời, hoặc mọi thứ đã bị xóa. Bạn có thể gửi lại mẫu.
join-told-erased-text = Chúng tôi không còn lưu gì từ những điều bạn đã viết.
join-letter-confirm-subject = Xin hãy xác nhận: tổ chức của bạn
join-letter-confirm =
    Xin chào,

    ai đó đã cho địa chỉ của bạn để đăng hoạt động của một tổ chức trên cổng thông tin: { $city }.

    Hãy mở liên kết này trong vòng ba ngày và bấm nút ở đó:
    { $link }

    Nếu không phải bạn, bạn không cần làm gì. Chúng tôi sẽ tự xóa địa chỉ của bạn.
join-letter-refused-subject = Trả lời cho tổ chức của bạn
join-letter-refused =
    Xin chào,

    thành phố đã xem yêu cầu đăng trên cổng thông tin và đã từ chối.

    { $reason }

    Những gì bạn đã viết sẽ tự động bị xóa.
