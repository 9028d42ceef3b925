# The map of opportunities
volunteering-map = Làm tình nguyện trên bản đồ
volunteering-map-lede = Nơi quý vị có thể giúp. Số trên hình là số trong danh sách.
volunteering-map-near-denied = Trình duyệt không cho phép. Quý vị có thể cho phép trong phần cài đặt của trình duyệt, hoặc xem danh sách.
volunteering-map-near-failed = Thiết bị hiện không biết nó đang ở đâu. Hãy xem danh sách.
volunteering-map-elsewhere-note = Một số việc này có thể làm tại nhà. Các việc khác ở đâu thì chưa ai cho chúng tôi biết chính xác: hãy hỏi trước khi đi.
volunteering-map-office = Đây là văn phòng của tổ chức. Hãy hỏi ở đó xem quý vị sẽ giúp ở đâu.
