# Những gì người đọc cổng thông tin thấy về việc báo lỗi: câu hỏi cuối mỗi trang, biểu mẫu và lời trả lời.

reports-useful = Trang này có hữu ích không?
reports-yes = Có
reports-no = Không
reports-link = Báo lỗi

reports-title = Báo lỗi
reports-about = Trang:
reports-part = Điều gì sai?
reports-part-hours = Giờ mở cửa
reports-part-address = Địa chỉ hoặc địa điểm
reports-part-phone = Điện thoại, e-mail hoặc trang web
reports-part-price = Giá
reports-part-text = Điều gì đó trong văn bản
reports-part-translation = Bản dịch
reports-part-other = Điều khác
reports-which = Lỗi này nói về phần nào?
reports-which-all = Cả trang
reports-words = Chúng tôi nên biết điều gì? (Có thể để trống.)
reports-words-help = Nhiều nhất { $n } ký tự. Xin đừng ghi tên, số điện thoại hay thông tin riêng tư khác. Chúng tôi không biết quý vị là ai và không thể trả lời.
reports-empty = Hãy để trống ô này
reports-send = Gửi
reports-back = Quay lại trang

reports-wrong-part = Chưa có gì được gửi. Hãy chọn điều gì sai, rồi nhấn “Gửi” lần nữa.
reports-wrong-long = { $n ->
   *[other] Chưa có gì được gửi. Văn bản của quý vị dài quá { $n } ký tự. Hãy viết ngắn hơn, rồi nhấn “Gửi” lần nữa.
}
reports-wrong-full = Không có gì được gửi. Chúng tôi đã nhận nhiều thông báo về trang này và sẽ sớm xem. Xin cảm ơn quý vị.
reports-wrong-often = { $n ->
   *[other] Chưa có gì được gửi. Có nhiều thông báo đến từ mạng của quý vị. Hãy nhấn “Gửi” lần nữa sau { $n } phút.
}

reports-told-thanks = Xin cảm ơn quý vị
reports-told-thanks-text = Quý vị giúp giữ cho cổng thông tin này chính xác. Sẽ có người xem lại.
reports-told-no = Cảm ơn quý vị đã cho biết
reports-told-no-text = Điều gì còn thiếu hoặc sai? Nếu quý vị cho biết, chúng tôi có thể làm trang tốt hơn.
reports-told-forged = Không có gì được gửi
reports-told-forged-text = Biểu mẫu không đến từ cổng thông tin này. Hãy quay lại trang và nhấn nút ở đó.
reports-told-large = Không có gì được gửi
reports-told-large-text = Văn bản của quý vị quá dài. Hãy quay lại, viết ngắn hơn và gửi lại.
reports-told-many = Quá nhiều lần
reports-told-many-text = Trong một giờ qua có nhiều câu trả lời đến từ mạng của quý vị. Câu trả lời này không được tính.

# About something an organization offers
reports-part-unsafe = Không an toàn
reports-part-job = Làm không công thay cho một việc làm có lương
reports-part-money = Họ đòi tiền
reports-part-over = Đã kết thúc
reports-title-offer = Báo cáo về hoạt động này
