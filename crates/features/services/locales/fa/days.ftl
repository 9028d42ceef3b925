# روزهای هفته و زبان‌ها با هم، در فهرست خدمات
services-open-on = روز
services-open-on-help = اگر زبانی را هم انتخاب کنید، می‌بینید چه کسی در آن روز به آن صحبت می‌کند.
services-spoken-on = { $language }: { $days }
services-spoken-days-unknown = { $language }: نمی‌دانیم در چه روزهایی. پیش از رفتن بپرسید.
