### Câu hỏi trước các bước của hướng dẫn, và hướng dẫn chung của mọi thành phố.

## Câu hỏi

sharing-check = Xem quý vị cần gì
# Ba câu trả lời cho mọi câu hỏi.
sharing-answer-yes = Có
sharing-answer-no = Không
sharing-answer-unsure = Tôi không chắc
sharing-show = Xem các bước của tôi
sharing-all = Xem tất cả các bước
sharing-private = Chúng tôi không giữ câu trả lời của quý vị. Chúng chỉ nằm trong địa chỉ của trang này.
sharing-left = { $n ->
   *[other] { $n } bước quý vị không cần
}

## Hướng dẫn chung

sharing-shared = Hướng dẫn này là chung cho mọi thành phố trong mạng lưới.
