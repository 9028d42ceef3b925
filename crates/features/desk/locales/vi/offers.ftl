# The page behind the link of a letter: is this offer still true?

offer-is-asked = Điều này còn đúng không?
offer-is-asked-text = Nếu còn đúng, hãy bấm nút. Nếu không có trả lời, nó sẽ rời khỏi danh sách vào ngày { $date }.
offer-is-ended = Không còn trong danh sách
offer-is-ended-text = Không ai nói rằng nó còn đúng. Nếu còn đúng, hãy bấm nút: người đọc sẽ thấy lại ngay.
offer-is-renewed = Cảm ơn. Nó vẫn ở trong danh sách
offer-is-renewed-text = Đã ghi là đã kiểm tra. Vài tháng nữa chúng tôi sẽ hỏi lại.
offer-is-closed = Liên kết này không làm được gì
offer-is-closed-text = Thành phố đã gỡ hoạt động này, hoặc nó đã kết thúc. Bạn có thể sửa nó ở trang biên tập.
offer-renew = Vẫn còn đúng
offer-otherwise = Nếu không còn đúng, bạn không cần làm gì, hoặc hãy sửa nó ở trang biên tập.
offer-look = Xem trang của nó
offer-told-unknown = Liên kết này không dẫn đến đâu
offer-told-unknown-text = Một lá thư mới hơn có liên kết mới hơn, hoặc hoạt động đã bị xóa.
