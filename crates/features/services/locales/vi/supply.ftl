# Bảng tổng quan: có sự giúp đỡ nào bằng ngôn ngữ nào, và ở đâu chưa có
services-supply = Có sự giúp đỡ nào, và ở đâu còn thiếu
services-supply-lede = Chúng tôi đếm sự giúp đỡ mà mình biết. Chỗ trống cho thấy nơi thành phố còn việc phải làm.
services-supply-link = Ở đâu còn thiếu sự giúp đỡ
services-supply-definition = Một dịch vụ được tính cho một ngôn ngữ nếu ở đó có người nói ngôn ngữ đó, kể cả qua phiên dịch. Nếu dịch vụ không nói rõ, chúng tôi lấy các ngôn ngữ của tổ chức cung cấp. Một dịch vụ được tính cho một quận nếu ở quận đó hoặc phục vụ người ở quận đó. Các dịch vụ hiện đang đóng cửa không được tính. Ngôn ngữ của thành phố không có trong bảng, vì các cơ quan nói ngôn ngữ đó.
services-supply-nobody-means = “Chúng tôi không biết ai” không có nghĩa là không có ai. Hãy cho chúng tôi biết nếu quý vị biết người nào.
services-supply-total = { $n ->
    [0] Không có dịch vụ nào được tính
   *[other] { $n } dịch vụ được tính
}
services-supply-whole = Cả thành phố
services-supply-languages = Ngôn ngữ và chủ đề
services-supply-districts = Quận và chủ đề
services-supply-language = Ngôn ngữ
# Đánh dấu chỗ trong bảng mà chúng tôi không biết ai. Đứng sau dấu gạch chéo.
services-supply-nobody = chúng tôi không biết ai
services-supply-holes = { $n ->
    [0] Ngôn ngữ nào trong bảng cũng có trợ giúp cho mọi chủ đề.
   *[other] Có { $n } cặp ngôn ngữ và chủ đề mà chúng tôi không biết có trợ giúp nào.
}
services-supply-holes-districts = { $n ->
    [0] Quận nào và chủ đề nào cũng có trợ giúp.
   *[other] Có { $n } cặp quận và chủ đề mà chúng tôi không biết có trợ giúp nào.
}
# Được đọc to sau một con số trong bảng. $what là một ngôn ngữ hoặc một quận, $topic là một chủ đề như “Việc làm”.
services-supply-for = { $n ->
   *[other] dịch vụ: { $what }, { $topic }
}
