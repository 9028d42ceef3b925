# Following the list with other programs
volunteering-follow = تابع هذه القائمة:
volunteering-follow-calendar = تقويم
volunteering-follow-feed = جديد القائمة (feed)
volunteering-calendar-note = في هذا التقويم فقط ما هو معروف اليوم. والباقي في القائمة.
