### Các phần của trang về quyền riêng tư: ai không thấy được gì, rời trang nhanh, và thiết bị dùng chung.

common-privacy-nobody = Ai không bao giờ thấy được việc quý vị vào đây
common-privacy-nobody-text = Không có danh sách các lượt truy cập. Vì vậy không ai có thể lấy danh sách đó từ chúng tôi: cảnh sát không, cơ quan thị thực không, chủ nhà không, nơi làm việc không, gia đình cũng không. Chúng tôi không thể nói quý vị đọc gì, vì chúng tôi không biết.
common-privacy-clear = Khi người khác dùng thiết bị của quý vị
common-privacy-clear-text = Quý vị có thể xóa những gì trang web này để lại trên điện thoại hay máy tính: các dấu tích trong hướng dẫn và các trang đã giữ.
common-privacy-exit = Nút “Rời trang web này ngay”
common-privacy-exit-text = Các trang về nguy hiểm có một nút để rời đi nhanh. Nút này làm trống trang và mở một trang web khác thay vào đó. Nút cũng xóa các dấu tích quý vị đã đặt trên trang đó. Sau đó nút “quay lại” của trình duyệt không dẫn về trang quý vị vừa rời; nếu không có JavaScript thì vẫn dẫn về. Nhưng nút này không che giấu được mọi thứ. Danh sách các trang đã xem của trình duyệt vẫn có thể cho thấy quý vị đã ở đây. Những trang quý vị mở trước đó có thể vẫn còn sau nút “quay lại”. Người kiểm soát thiết bị hoặc mạng của quý vị có thể thấy quý vị đã vào trang web này. Nếu điều đó nguy hiểm cho quý vị, hãy dùng một thiết bị mà họ không thấy được.

common-privacy-offline = Các trang trên thiết bị của quý vị
common-privacy-offline-text = Thiết bị của quý vị lưu một số trang của cổng thông tin này để quý vị đọc khi không có mạng: những trang quý vị đã mở, và “Những điều cần thiết” nếu quý vị yêu cầu. Các trang về nguy hiểm và bạo lực chỉ được lưu cùng với phần này. Chúng tôi không biết những gì được lưu. Ở trang “Khi không có mạng”, quý vị có thể xem, xóa hoặc tắt việc này.

common-privacy-sign-up = Khi quý vị đăng ký một việc
common-privacy-sign-up-text = Chỉ khi đó chúng tôi mới hỏi quý vị là ai: tên và một cách liên lạc. Thông tin được mã hóa. Bên tổ chức và những người điều hành cổng thông tin này cho thành phố có thể đọc, và mỗi lần xem đều được ghi lại. Mẫu đơn cho biết ngày nào mọi thứ bị xóa. Qua liên kết riêng, quý vị có thể xem, tải về và xóa bất cứ lúc nào.

common-privacy-search = Khi tìm mà không thấy gì
common-privacy-search-text = Khi đó chúng tôi đếm các từ, để thành phố biết ở đây còn thiếu gì. Chúng tôi không biết ai đã gõ, gõ khi nào và ở đâu. Từ có chữ số hoặc dấu @ và đoạn dài không được đếm. Người làm việc với cổng thông tin này chỉ đọc được những từ đã được tìm ít nhất 5 lần trong ít nhất 3 ngày; trước đó các từ không được lưu ở đâu cả. Tất cả bị xóa sau 90 ngày.
