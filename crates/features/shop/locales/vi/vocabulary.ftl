### Các mục từ của bộ từ vựng, như người đọc cổng thông tin và người làm việc ở bàn biên tập nhìn thấy.

vocabulary-counter-role-intercultural-worker = Nhân viên liên văn hóa
vocabulary-counter-role-interpreter = Phiên dịch
vocabulary-counter-role-adviser = Người tư vấn
vocabulary-counter-role-social-worker = Nhân viên xã hội
vocabulary-counter-role-legal-adviser = Người tư vấn pháp lý
vocabulary-counter-role-psychologist = Nhà tâm lý
vocabulary-counter-role-registration-clerk = Nhân viên đăng ký
vocabulary-counter-role-volunteer-guide = Tình nguyện viên chỉ đường

vocabulary-counter-status-held = Có người ở đó
vocabulary-counter-status-paused = Trong một thời gian không có ai ở đó
vocabulary-counter-status-ended = Đã kết thúc

vocabulary-counter-channel-in-person = Gặp trực tiếp
vocabulary-counter-channel-phone = Qua điện thoại
vocabulary-counter-channel-video = Qua cuộc gọi video
vocabulary-counter-channel-email = Qua e-mail
vocabulary-counter-channel-accompany = Đi cùng quý vị đến cơ quan
