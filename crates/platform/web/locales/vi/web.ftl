### Trang web

web-skip = Chuyển đến nội dung chính

## Điều hướng

web-nav-main = Menu chính
web-nav-home = Trang chủ
web-nav-services = Dịch vụ
web-nav-articles = Bài viết
web-nav-map = Bản đồ
web-nav-urgent = Trợ giúp khẩn cấp
web-nav-languages = Ngôn ngữ
web-nav-organizations = Tổ chức
web-nav-channels = Nhóm và kênh thông tin
web-nav-about = Về trang web này
web-nav-privacy = Quyền riêng tư
web-nav-accessibility = Khả năng tiếp cận
web-crumbs = Quý vị đang ở đây

## Ngôn ngữ

# Đứng trước tên của ngôn ngữ hiện tại.
web-language = Ngôn ngữ:
web-choose-title = Chọn ngôn ngữ
web-choose-welcome = Xin chào

## Tìm kiếm

web-search = Tìm kiếm
web-search-label = Bạn đang tìm gì?
web-search-placeholder = Khóa học, giấy phép, tư vấn…

## Bản dịch. $language là tên ngôn ngữ của bản gốc.

web-strip-label = Về bản dịch này
web-strip-machine = Trang này do máy dịch từ { $language } và chưa có người kiểm tra.
web-strip-partly = Một số phần của trang này do máy dịch từ { $language } và chưa có người kiểm tra. Các phần khác chưa được dịch.
web-strip-stale = Trang bằng { $language } đã thay đổi sau khi được dịch. Một số phần của trang này có thể đã cũ.
web-strip-fallback = Một số phần của trang này chưa có bằng ngôn ngữ của quý vị. Quý vị đang xem các phần đó bằng { $language }.
web-only-in = Phần này chưa có bằng ngôn ngữ của quý vị. Đây là bản bằng { $language }.

## Độ tin cậy

web-trust = Có thể tin thông tin này không?
web-checked = Kiểm tra lần cuối
web-sources = { $n ->
   *[other] Nguồn
}
web-current = Thông tin còn đúng không?
web-not-known = Chưa rõ
web-differ = Các nguồn nói khác nhau: { $about }
web-differ-note = Các nguồn của chúng tôi nói khác nhau. Chúng tôi đưa ra tất cả. Hãy hỏi trước khi quyết định.

## Mở cửa và đóng cửa. $time là giờ, $day là các từ như “vào thứ Hai”, $date là một ngày.

web-hours = Giờ mở cửa
web-hours-weekly = Giờ trong tuần
web-hours-today = Hôm nay
web-state-later = Ở đây chúng tôi không thể nói nơi này có mở cửa hay không. Hãy xem giờ mở cửa trong tuần.
web-state-open-until = Đang mở cửa, đến { $time }
web-state-open-long = Đang mở cửa, cả ngày lẫn đêm
web-state-end-unknown = Đã mở cửa lúc { $time }
web-state-end-unknown-more = Không rõ giờ đóng cửa.
web-state-closed-now = Hiện đang đóng cửa
web-state-closed-today = Hôm nay đóng cửa
web-state-appointment = Theo lịch hẹn
web-state-appointment-more = Hãy đặt hẹn trước khi đến.
web-state-not-known = Không rõ giờ mở cửa
web-state-not-known-more = Hãy hỏi trước khi đi.
web-opens-today = Mở cửa hôm nay lúc { $time }.
web-opens-tomorrow = Mở cửa ngày mai lúc { $time }.
web-opens-weekday = Mở cửa { $day } lúc { $time }.
web-opens-date = Mở cửa ngày { $date } lúc { $time }.
web-opens-today-untimed = Mở cửa hôm nay, không rõ giờ.
web-opens-tomorrow-untimed = Mở cửa ngày mai, không rõ giờ.
web-opens-weekday-untimed = Mở cửa { $day }, không rõ giờ.
web-opens-date-untimed = Mở cửa ngày { $date }, không rõ giờ.
web-opening-unknown = không rõ giờ mở cửa
web-closing-unknown = không rõ giờ đóng cửa

## Liên hệ và địa điểm

web-talk = Nói chuyện với một người
web-website = Trang web
web-picture-by = Ảnh: { $name }
web-address-unknown = Không rõ địa chỉ
web-place-approximate = Chúng tôi chỉ biết nơi này một cách gần đúng. Hãy hỏi địa chỉ chính xác.
web-step-free-yes = Lối vào không có bậc thềm
web-step-free-no = Lối vào có bậc thềm
web-step-free-unknown = Không rõ lối vào có bậc thềm hay không

## Chi phí

web-free = Miễn phí

## Để đưa ra ở quầy

web-counter = Hãy đưa câu này ở quầy
web-counter-machine = Câu bằng { $language } do máy dịch. Chưa có người nào kiểm tra.

## Rời trang nhanh

web-exit = Rời trang web này ngay
web-exit-key = Hoặc nhấn phím Esc ba lần.

## Cuối trang

web-foot-who = Ai quản lý trang web này
web-foot-more = Xem thêm
web-foot-site = Trang web này

## Danh sách nhiều trang

web-pages = Các trang của danh sách này
web-page = Trang
web-page-previous = Trang trước
web-page-next = Trang sau

## Bộ lọc

web-filters = Bộ lọc
web-filters-apply = Xem kết quả
web-filters-clear = Xóa mọi bộ lọc
web-filters-any = Tất cả
web-filters-only = Chỉ hiện
web-filters-chosen = Đã chọn { $n }
web-filters-without = Bỏ lựa chọn này:
web-results = { $n ->
    [0] Không có kết quả
   *[other] { $n } kết quả
}
web-results-none-help = Hãy bỏ bớt một bộ lọc hoặc dùng từ khác.
web-as-of = tính đến { $date }

## Khi có lỗi. Mỗi lỗi có tiêu đề và một câu chỉ dẫn cần làm gì.

web-error-not-found-title = Không có trang nào ở đây
web-error-not-found-text = Có thể địa chỉ bị gõ sai, hoặc trang đã chuyển đi. Hãy kiểm tra địa chỉ, hoặc tìm ở bên dưới.
web-error-gone-title = Trang này không còn nữa
web-error-gone-text = Những gì từng có ở đây không còn được cung cấp. Hãy tìm ở bên dưới một thứ tương tự.
web-error-bad-request-title = Chúng tôi không đọc được địa chỉ này
web-error-bad-request-text = Địa chỉ có ký tự không phải chữ. Hãy kiểm tra địa chỉ, hoặc bắt đầu từ trang chủ.
web-error-parameter-title = Chúng tôi không hiểu một phần của địa chỉ này
web-error-parameter-text = Không thể chọn “{ $value }” cho “{ $name }”. Hãy chọn lại trên trang, hoặc tìm ở bên dưới.
web-error-too-long-title = Địa chỉ quá dài
web-error-too-long-text = Có thể nội dung tìm kiếm có quá nhiều từ. Hãy dùng ít từ hơn và thử lại.
web-error-too-large-title = Nội dung này quá lớn nên không gửi được
web-error-too-large-text = Chưa có gì được lưu. Hãy rút ngắn văn bản hoặc thu nhỏ tệp rồi gửi lại.
web-error-form-title = Có chỗ chưa đúng trong biểu mẫu
web-error-form-text = Chưa có gì được lưu. Hãy sửa những chỗ được đánh dấu bên dưới rồi gửi lại.
web-error-too-many-title = Quá nhiều yêu cầu
web-error-too-many-text = Hãy đợi một phút rồi thử lại.
web-error-internal-title = Có lỗi ở phía chúng tôi
web-error-internal-text = Đây là lỗi của chúng tôi, không phải của quý vị. Hãy thử lại sau vài phút.
web-error-city-title = Chúng tôi không biết thành phố này
web-error-city-text = Hãy kiểm tra địa chỉ, hoặc chọn một thành phố từ trang chủ.
web-error-language-title = Thành phố này không có bằng ngôn ngữ đó
web-error-language-text = Hãy chọn một trong các ngôn ngữ dưới đây.
