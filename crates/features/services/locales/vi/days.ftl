# Thứ trong tuần và ngôn ngữ cùng nhau, trong danh sách dịch vụ
services-open-on = Ngày
services-open-on-help = Nếu chọn thêm một ngôn ngữ, quý vị thấy ai nói ngôn ngữ đó vào ngày ấy.
# Một ngôn ngữ được nói ở dịch vụ vào những ngày nào. $days: “Thứ Hai, Thứ Tư”, có thể kèm “qua phiên dịch”.
services-spoken-on = { $language }: { $days }
services-spoken-days-unknown = { $language }: chúng tôi không biết vào những ngày nào. Hãy hỏi trước khi đi.
