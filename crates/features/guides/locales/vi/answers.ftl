# Những gì hướng dẫn thêm vào trang năm câu hỏi và trang của một quận
guides-start = Đọc cách làm, từng bước một
guides-start-note = Hãy bắt đầu với hướng dẫn đầu tiên.
guides-channels-district = Nhóm và kênh thông tin cho quận này
guides-channels-by-district = Cho một quận
