### Các phần của bài viết, như người đọc cổng thông tin và người làm việc ở bàn biên tập nhìn thấy.

vocabulary-section-take-part = Tham gia
vocabulary-section-myths = Đúng hay sai?
