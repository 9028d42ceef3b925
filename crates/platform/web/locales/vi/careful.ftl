### Những điều người đọc cần biết trước khi tin một trang.

# Văn bản mà thành phố chỉ đưa ra theo bản đã có người đọc. $language là tên của một ngôn ngữ.
web-careful = Văn bản này quan trọng. Chúng tôi hiện bản bằng { $language } cho đến khi có người kiểm tra bản dịch.
web-careful-people = Những người nói { $language }

## Luật làm cơ sở cho trang. $date là một ngày hoặc thời gian như “tháng 1 năm 2022”.

# Đứng trước tên của một luật.
web-law-based = Dựa trên
web-law-as-of = tính đến { $date }
web-law-ended = Các quy định này có hiệu lực đến { $date }. Có thể chúng đã thay đổi. Hãy hỏi trước khi quyết định.
