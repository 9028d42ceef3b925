### Vì sao một từ sai trong văn bản có thể gây hại, như người làm việc ở bàn biên tập nhìn thấy.

vocabulary-careful-urgent = Nội dung nói về nguy hiểm
vocabulary-careful-rights = Nội dung nói về quyền
vocabulary-careful-deadline = Nội dung nói về thời hạn
