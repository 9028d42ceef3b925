# Following the list with other programs
volunteering-follow = این فهرست را دنبال کنید:
volunteering-follow-calendar = تقویم
volunteering-follow-feed = تازه‌ها (feed)
volunteering-calendar-note = در این تقویم فقط کارهایی هست که روز آن‌ها معلوم است. بقیه در فهرست است.
