# Danh sách mà một người tự giữ. Nó nằm trong địa chỉ của trang và, nếu muốn, trên thiết bị của họ
saved-title = Danh sách của quý vị
saved-lede = Những trang quý vị muốn tìm lại: để in, để gửi cho ai đó, hoặc để giữ trong điện thoại.
# Trên trang của dịch vụ, hướng dẫn, tổ chức hoặc bài viết.
saved-save = Lưu vào danh sách của tôi
saved-take-off = Đã lưu. Bỏ khỏi danh sách của tôi
saved-empty = Danh sách này chưa có gì. Hãy mở một trang và chọn “Lưu vào danh sách của tôi” ở cuối trang.
saved-people = Người và địa điểm
saved-read = Để đọc
saved-gone = Không còn ở đây
saved-gone-text = { $n ->
   *[other] { $n } mục trong danh sách của quý vị không còn ở đây. Mục đó đã kết thúc hoặc chuyển đi.
}
saved-off = Bỏ khỏi danh sách này
saved-as-of = Tính đến { $date }. Giờ và địa điểm có thể thay đổi. Hãy gọi điện trước khi đi.
saved-share = Chia sẻ hoặc giữ danh sách này
saved-share-text = Địa chỉ này chính là danh sách của quý vị. Hãy lưu vào dấu trang, hoặc gửi cho ai đó. Chúng tôi không giữ danh sách.
saved-qr = Quét mã này bằng camera của điện thoại. Mã sẽ mở danh sách này.
saved-qr-long = Danh sách quá dài cho một mã mà điện thoại quét được. Hãy gửi địa chỉ.
saved-print = In
saved-add = Quý vị có danh sách khác? Hãy dán địa chỉ của nó vào đây.
saved-add-help = Chúng tôi gộp hai danh sách lại.
saved-put-together = Gộp lại
saved-keep = Giữ danh sách này trên thiết bị này
saved-kept = Danh sách này được giữ trên thiết bị này.
saved-clear = Xóa danh sách này
# Trên trang về quyền riêng tư
common-privacy-list = Câu trả lời và danh sách của quý vị
common-privacy-list-text = Năm câu hỏi không bao giờ hỏi quý vị là ai. Câu trả lời và danh sách của quý vị chỉ nằm trong địa chỉ của trang. Chúng tôi không giữ cả hai. Nếu quý vị nhấn “Lưu vào danh sách của tôi”, danh sách cũng nằm trên thiết bị của quý vị, cho đến khi quý vị xóa. Ai dùng thiết bị của quý vị đều có thể thấy.
