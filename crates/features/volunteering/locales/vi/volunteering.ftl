# Danh sách
volunteering-title = Làm tình nguyện
volunteering-lede = Làm điều gì đó cho người khác, gặp gỡ mọi người, luyện nói ngôn ngữ.
volunteering-find = Tìm việc tình nguyện
volunteering-speaks = Ngôn ngữ tôi nói
volunteering-level = Tôi nói ngôn ngữ đó tốt đến đâu
volunteering-speaks-help = Quý vị thấy những gì có thể làm chỉ với ngôn ngữ này.
volunteering-interests = Điều tôi thích
volunteering-rhythm = Bao lâu một lần
volunteering-day = Ngày tôi có thời gian
volunteering-age = Tuổi của tôi
volunteering-flag-first = Phù hợp cho lần đầu
volunteering-flag-remote = Tại nhà
volunteering-flag-step-free = Lối vào không có bậc thềm
volunteering-flag-public = Ở cơ quan nhà nước, trường học hoặc bệnh viện
volunteering-first = Phù hợp cho lần đầu
volunteering-useful = có thì tốt
volunteering-all = Xem tất cả
volunteering-ask = Hỏi một người

# Khi nào
volunteering-when = Khi nào
volunteering-when-unknown = Hãy hỏi khi nào
volunteering-weekly-hours = { $n ->
   *[other] { $n } giờ mỗi tuần
}
volunteering-months = { $n ->
   *[other] trong ít nhất { $n } tháng
}
volunteering-hours = { $from } đến { $to }
volunteering-hours-from = từ { $from }
volunteering-hours-title = Ngày và giờ
volunteering-apply-by = Ngày cuối để đăng ký: { $date }.
volunteering-too-late = Ngày cuối để đăng ký đã qua.

# Một việc tình nguyện
volunteering-in-short = Tóm tắt
volunteering-languages = Ngôn ngữ
volunteering-interpreter = Có người phiên dịch.
volunteering-who = Ai có thể đến
volunteering-place = Ở đâu
volunteering-people = { $n ->
   *[other] Cần { $n } người.
}
volunteering-ages = Tuổi
volunteering-ages-between = Từ { $from } đến { $to } tuổi.
volunteering-ages-from = Từ { $from } tuổi.
volunteering-ages-to = Đến { $to } tuổi.
volunteering-ages-consent = Từ { $n } tuổi nếu cha hoặc mẹ đồng ý.
volunteering-gets = Quý vị được nhận gì
volunteering-asked = Yêu cầu với quý vị
volunteering-training-yes = Quý vị được đào tạo trước khi bắt đầu.
volunteering-training-no = Quý vị không cần được đào tạo.
volunteering-driving-yes = Quý vị cần bằng lái xe.
volunteering-at-risk-yes = Quý vị gặp trẻ em hoặc những người cần được bảo vệ.
volunteering-record-check-yes = Quý vị mang theo phiếu lý lịch tư pháp.
volunteering-record-check-no = Quý vị không cần phiếu lý lịch tư pháp.
volunteering-contract-yes = Quý vị ký một bản thỏa thuận.
volunteering-contract-no = Quý vị không ký bản thỏa thuận nào.
volunteering-supervisor-yes = Có một người hỗ trợ quý vị.
volunteering-team = Ngôn ngữ mà nhóm nói
volunteering-begin = Cách bắt đầu
volunteering-how = Cách liên hệ với họ
volunteering-apply = Đăng ký trên trang của họ
volunteering-by = Do ai tổ chức
volunteering-unknown = Chưa rõ
volunteering-unknown-insurance = Bảo hiểm
volunteering-unknown-record = Phiếu lý lịch tư pháp
volunteering-unknown-contract = Bản thỏa thuận

# Trước khi bắt đầu
volunteering-rules = Trước khi bắt đầu
volunteering-rules-lede = Luật ở đây nói gì, và cần hỏi gì. Đây chỉ là thông tin. Không ai hỏi quý vị có giấy phép nào.
volunteering-ask-title = Tám câu nên hỏi
volunteering-ask-1 = Tôi làm gì, ở đâu, khi nào và trong bao lâu?
volunteering-ask-2 = Tôi cần ngôn ngữ nào?
volunteering-ask-3 = Hai bên có viết bản thỏa thuận không?
volunteering-ask-4 = Tôi có được bảo hiểm về tai nạn và thiệt hại không? Ai trả tiền?
volunteering-ask-5 = Tôi được hoàn lại những chi phí nào?
volunteering-ask-6 = Tôi có cần phiếu lý lịch tư pháp không? Của nước nào?
volunteering-ask-7 = Việc này có thay đổi gì cho giấy phép hoặc trợ cấp của tôi không?
volunteering-ask-8 = Tôi có nhận được giấy ghi những gì tôi đã làm không?

# Fairness, and organizations
volunteering-fee-yes = Bạn phải tự trả một khoản. Hãy hỏi bao nhiêu và để làm gì.
volunteering-fee-no = Bạn không phải trả gì.
volunteering-instead-yes = Nếu không, sẽ có người được trả lương cho việc này.
volunteering-report = Báo cáo về hoạt động này
volunteering-publish = Tổ chức của bạn tìm tình nguyện viên?
volunteering-publish-how = Đăng hoạt động của bạn tại đây
