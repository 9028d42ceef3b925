# Following the list with other programs
volunteering-follow = Theo dõi danh sách này:
volunteering-follow-calendar = lịch
volunteering-follow-feed = tin mới (feed)
volunteering-calendar-note = Lịch này chỉ có những việc đã biết ngày. Các việc khác có trong danh sách.
