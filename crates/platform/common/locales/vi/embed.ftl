# Danh sách của chúng tôi trên trang của người khác
embed-title = Đưa danh sách lên trang web của quý vị
embed-lede = Trang web của thành phố, trường học hoặc hội đoàn có thể hiện các danh sách này với dữ liệu hôm nay: không tập lệnh, không cookie, và không đếm ai cả.
embed-sites = Các trang web này được phép hiện:
embed-no-site = Hiện chưa có trang web nào khác được hiện các trang này. Những người điều hành cổng này có thể cho phép trang của quý vị.
embed-copy = Sao chép các dòng này vào trang của quý vị
embed-looks = Xem danh sách trông ra sao
embed-size = Danh sách rộng bằng chỗ quý vị dành cho nó; 320 điểm ảnh là đủ. Nếu cần cao hơn, hãy đổi số sau chữ “height”.
embed-filters = Quý vị chỉ muốn một phần danh sách? Trước hết hãy chọn bộ lọc trong danh sách. Ở cuối có “Đưa danh sách này lên trang web của quý vị”.
embed-all = Mọi danh sách có thể hiện
embed-link = Đưa danh sách này lên trang web của quý vị
