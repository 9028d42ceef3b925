# Những gì dịch vụ thêm vào trang năm câu hỏi
services-start-now = Có người gặp nguy hiểm? Hãy gọi ngay
services-start-urgent = Tất cả trợ giúp khẩn cấp
services-start-people = Hãy nói chuyện với những người này
services-start-nobody-speaks = Trong những người chúng tôi biết, ở đây không ai nói { $language }. Những người này có thể tìm được phiên dịch. Hãy hỏi họ.
services-start-call-first = Hãy gọi điện trước khi đi. Giờ có thể thay đổi.
services-start-ask-first = Chúng tôi không biết số điện thoại của những người này. Hãy viết cho họ hoặc đến tận nơi. Giờ có thể thay đổi.
# Trên trang của một quận
services-of-district = Trợ giúp ở đây
services-of-district-served = Trợ giúp cho người sống ở đây
