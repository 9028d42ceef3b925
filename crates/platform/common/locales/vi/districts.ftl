# Quận: những phần của thành phố mà mọi người nêu khi nói mình sống ở đâu
districts-title = Các quận
districts-lede = Tìm sự giúp đỡ, cơ quan và nhóm ở khu vực quý vị sống.
districts-empty = Ở đây chúng tôi chưa có quận nào.
districts-home = Quận của quý vị có gì?
districts-all = Tất cả các quận
# Tiêu đề trang của một quận.
districts-one = Trợ giúp ở { $district }
districts-offices = Các cơ quan ở đây
districts-languages = Ngôn ngữ được nói ở đây
districts-languages-unknown = Chúng tôi chưa biết mọi người ở đây nói những ngôn ngữ nào. Hãy hỏi trước khi đi.
districts-nothing = Chúng tôi chưa biết sự giúp đỡ nào ở quận này. Phần lớn sự giúp đỡ dành cho cả thành phố.
districts-whole-city = Trợ giúp cho cả thành phố
districts-others = Các quận khác
# Trên trang giới thiệu cổng thông tin
districts-supply = Những gì còn thiếu
districts-supply-link = Có sự giúp đỡ nào bằng ngôn ngữ nào, và ở đâu chưa có
