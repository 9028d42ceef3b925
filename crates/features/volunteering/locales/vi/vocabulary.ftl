### Các mục từ của bộ từ vựng, như người đọc cổng thông tin và người làm việc ở bàn biên tập nhìn thấy.

vocabulary-opportunity-status-open = Đang cần tình nguyện viên
vocabulary-opportunity-status-paused = Tạm thời không nhận người
vocabulary-opportunity-status-ended = Đã kết thúc

vocabulary-interest-company = Bầu bạn với người cao tuổi hoặc người bệnh
vocabulary-interest-children = Trẻ em và người trẻ
vocabulary-interest-language = Cùng nhau luyện nói một ngôn ngữ
vocabulary-interest-newcomers = Giúp người mới đến làm quen với thành phố
vocabulary-interest-food = Thức ăn và đồ dùng cho người gặp khó khăn
vocabulary-interest-hands = Làm việc bằng tay
vocabulary-interest-animals = Động vật và thiên nhiên
vocabulary-interest-culture = Văn hóa, thể thao và sự kiện
vocabulary-interest-first-aid = Sơ cứu và trường hợp khẩn cấp
vocabulary-interest-office = Văn phòng, máy tính, dịch thuật

vocabulary-effort-light = Việc nhẹ
vocabulary-effort-medium = Quý vị đi và đứng nhiều
vocabulary-effort-heavy = Việc nặng

vocabulary-work-place-on-site = Tại địa điểm
vocabulary-work-place-remote = Tại nhà
vocabulary-work-place-both = Tại địa điểm hoặc tại nhà

vocabulary-rhythm-once = Một lần
vocabulary-rhythm-regular = Đều đặn
vocabulary-rhythm-flexible = Khi quý vị thấy tiện

vocabulary-benefit-expenses = Hoàn lại chi phí
vocabulary-benefit-meals = Bữa ăn
vocabulary-benefit-certificate = Giấy chứng nhận
vocabulary-benefit-language-practice = Luyện nói ngôn ngữ
vocabulary-benefit-allowance = Tiền tiêu vặt
vocabulary-benefit-accommodation = Chỗ ở

vocabulary-insured-organization = Tổ chức mua bảo hiểm cho quý vị
vocabulary-insured-state = Quý vị được bảo hiểm theo luật
vocabulary-insured-nobody = Không ai mua bảo hiểm cho quý vị

vocabulary-stay-visa = Người có thị thực
vocabulary-stay-long-stay = Người có giấy phép cư trú dài hạn
vocabulary-stay-permanent = Người có giấy phép thường trú
vocabulary-stay-temporary-protection = Người được bảo hộ tạm thời
vocabulary-stay-asylum-applicant = Người đã xin tị nạn
vocabulary-stay-protected = Người được tị nạn hoặc bảo hộ bổ sung

vocabulary-shift-status-planned = Có diễn ra
vocabulary-shift-status-cancelled = Không diễn ra

vocabulary-repeats-weekly = Mỗi tuần
vocabulary-repeats-fortnightly = Hai tuần một lần
