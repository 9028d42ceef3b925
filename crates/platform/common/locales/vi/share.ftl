# Lời văn và hình để ai đó đăng
share-title = Chia sẻ
share-lede = Lời văn và hình quý vị có thể đăng: trên trang web, trong kênh, trong tin nhắn. Hãy đánh dấu và sao chép.
share-by = Bên tổ chức
share-when = Khi nào
share-where = Ở đâu
share-call = Điện thoại
share-languages = Ngôn ngữ
share-short = Ngắn, nhiều nhất 280 ký tự
share-long = Dài hơn
share-message = Cho tin nhắn
share-copy = Sao chép
share-copied = Đã sao chép
share-pictures = Hình
share-picture = Hình
share-link = Lời văn và hình để chia sẻ
