### Những cách tham gia, và những gì người ta nói.

# Tiêu đề chung trên trang chủ.
sections-home = Cùng là một phần của thành phố
sections-take-part-lede = Gặp gỡ mọi người, nói điều mình nghĩ, giúp người khác.
sections-take-part-empty = Chúng tôi chưa biết cách nào để tham gia.
# Tiêu đề trên những gì không thuộc chủ đề nào.
sections-more = Xem thêm
sections-myths-lede = Những gì người ta nói về người mới đến, và những gì đã biết.
sections-myths-empty = Ở đây chưa có gì.
# Đứng trước một câu trong ngoặc kép.
sections-people-say = Người ta nói:
sections-we-know = Những gì chúng tôi biết
