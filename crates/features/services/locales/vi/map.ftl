# The map of services
map-lede = Nơi có các dịch vụ. Số trên hình là số trong danh sách.
map-near-denied = Trình duyệt không cho phép. Quý vị có thể cho phép trong phần cài đặt của trình duyệt, hoặc chọn một quận.
map-near-failed = Thiết bị hiện không biết nó đang ở đâu. Hãy chọn một quận.
map-elsewhere-note = Chưa ai cho chúng tôi biết chính xác các nơi này ở đâu. Hãy hỏi trước khi đi.
