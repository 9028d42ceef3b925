# Ai nói một ngôn ngữ, kể cả ngôn ngữ mà cổng thông tin không có
speakers-mine = Không có ngôn ngữ của tôi ở đây
speakers-mine-text = Hãy tìm tên ngôn ngữ của quý vị trong danh sách dưới đây. Sau đó quý vị thấy ai nói ngôn ngữ đó, vào những ngày nào, và cách liên lạc với họ.
speakers-none = Ngôn ngữ của quý vị cũng không có trong danh sách này? Hãy hỏi một người. Họ có thể tìm được phiên dịch.
speakers-not-here = Quý vị chưa đọc được cổng thông tin này bằng { $language }. Nhưng những người này có thể nói chuyện với quý vị.
speakers-interpreter = qua phiên dịch
speakers-days-unknown = Không rõ ngày nào. Hãy gọi điện trước khi đi.
speakers-days-ask = Không rõ ngày nào. Hãy viết cho họ hoặc đến hỏi tận nơi.
