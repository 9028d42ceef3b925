# Looking for something in everything this portal has
search-title = Tìm kiếm
search-lede = Hãy gõ điều quý vị cần, bằng bất kỳ ngôn ngữ nào của chúng tôi. Chỉ cần một phần của từ.
search-found = { $n ->
   *[other] Tìm thấy { $n } trang.
}
search-meant = Chúng tôi không tìm thấy điều quý vị gõ. Đây là kết quả cho “{ $words }”.
search-partly = Không trang nào có đủ các từ của quý vị. Những trang này có một phần.
search-none = Không tìm thấy gì.
search-none-help = Hãy thử một từ, hoặc từ đơn giản hơn. Hoặc vào một cánh cửa bên dưới, hoặc hỏi một người.
search-cut = Chúng tôi chỉ tìm { $n } ký tự đầu.
search-more = Còn nữa. Hãy thêm một từ để tìm ít hơn.
search-hints = { $n ->
    [0] Không có gợi ý.
   *[other] { $n } gợi ý. Nhấn phím mũi tên xuống để đến đó.
}
