# Following the list with other programs
volunteering-follow = 关注此列表：
volunteering-follow-calendar = 日历
volunteering-follow-feed = 更新订阅（feed）
volunteering-calendar-note = 此日历只包含已知日期的活动。其余的在列表中。
