### Hướng dẫn, bài viết, thư viện, nhóm và kênh thông tin. Lời lẽ đơn giản: câu ngắn, từ thông dụng, gọi người đọc là “quý vị”.

## Điều hướng

guides-nav = Hướng dẫn
guides-nav-library = Thư viện

## Hướng dẫn

guides-list = Hướng dẫn
guides-list-lede = Cần làm gì, từng bước một, và ai giúp quý vị.
guides-list-empty = Chúng tôi chưa có hướng dẫn nào.
guides-all = Tất cả hướng dẫn
guides-step-by-step = Từng bước một
guides-read-more = Điều nên biết
guides-steps-count = { $n ->
   *[other] { $n } bước
}
# Ý nghĩa của các từ giữa các bước. Đó là vocabulary-joins-and và vocabulary-joins-or.
guides-legend-and = “Và”: quý vị có thể làm cùng lúc.
guides-legend-or = “Hoặc”: quý vị có thể chọn. Một trong số đó có thể là đủ.
# Đứng trước số dấu tích: “Đã xong: 2 trên 5”.
guides-done = Đã xong:
guides-done-of = trên { $total }
guides-ticks = Các dấu tích chỉ nằm trên thiết bị này.
guides-clear = Xóa các dấu tích của tôi
guides-tick = Đã xong
guides-print = In

## Một bước. Ba dòng đầu được đọc to trước tiêu đề của bước.

guides-step-then = Bước { $n }:
guides-step-and = Cùng lúc đó:
guides-step-or = Hoặc thay vào đó:
guides-time = Thời gian
guides-cost = Chi phí
guides-bring = Mang theo
# $what là danh sách gồm ba mục dưới đây.
guides-unknown = Chưa rõ: { $what }.
guides-unknown-time = mất bao lâu
guides-unknown-cost = tốn bao nhiêu tiền
guides-unknown-bring = cần mang theo gì
# Đứng trước tên của một cơ quan.
guides-ask-person = Hỏi một người
# $site là tên của một trang web: kosice.sk.
guides-open = Mở trên { $site }

## Bài viết

guides-articles = Bài viết
guides-articles-lede = Những điều nên biết về thành phố, các cơ quan và quyền của quý vị.
guides-articles-all = Tất cả bài viết
guides-articles-empty = Chúng tôi chưa có bài viết nào.
guides-article-empty = Bài viết này chưa có nội dung.
guides-sections = Các phần

## Thư viện

guides-library = Thư viện
guides-library-lede = Báo cáo, kế hoạch và sổ tay về người mới đến và các thành phố. Các liên kết dẫn đến trang web khác.
guides-library-articles = Bài viết về thư viện
guides-library-empty = Chúng tôi chưa có tài liệu nào.
guides-documents-count = { $n ->
   *[other] { $n } tài liệu
}
guides-document-year = Năm: { $year }
guides-document-pages = { $n ->
   *[other] { $n } trang
}
# Đứng trước tên giấy phép.
guides-document-licence = Giấy phép sử dụng:

## Nhóm và kênh thông tin

guides-channels = Nhóm và kênh thông tin
guides-channels-lede = Trang, nhóm và bản tin: bằng ngôn ngữ nào, và ai quản lý.
guides-channels-in = Bằng { $language }
guides-channels-all = Tất cả nhóm và kênh thông tin
guides-channels-empty = Chúng tôi chưa biết nhóm hay kênh thông tin nào.
guides-channel-address-unknown = Không rõ địa chỉ.
# Đứng trước tên của một tổ chức.
guides-channel-owner = Người quản lý:
guides-channel-owner-unknown = Không rõ ai quản lý
guides-channel-official = Chính thức
guides-channel-not-official = Không chính thức
guides-channel-official-unknown = Không rõ có chính thức hay không
guides-channel-seen = Hoạt động lần cuối: { $date }
guides-channel-seen-unknown = Không rõ còn hoạt động hay không
