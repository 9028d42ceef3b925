# فهرست
services-title = خدمات
services-lede = چه کسی، کجا، کی و به چه زبانی کمک می‌کند.
services-find = یافتن خدمات
services-topic = موضوع
services-speaks = زبان‌هایی که صحبت می‌کنند
services-district = منطقه
services-flag-open = اکنون باز
services-flag-free = رایگان
services-flag-step-free = ورودی بدون پله
services-flag-no-appointment = بدون نیاز به وقت قبلی
services-order = نخست جاهایی که اکنون باز است، سپس جاهایی که بیشتر از آن‌ها می‌دانیم.
services-hours-note = هر جا ساعت‌های کار را نمی‌دانیم، پیش از رفتن بپرسید.
services-filter-these = فیلتر کردن این خدمات

# یک خدمت
services-in-short = خلاصه
services-unknown = هنوز معلوم نیست
services-who = چه کسی می‌تواند بیاید
services-bring = چه چیزی بیاورید
services-cost = هزینه
services-duration = چقدر طول می‌کشد
services-appointment = وقت قبلی
services-area = برای مردمِ
services-ask = از یک انسان بپرسید
services-book = وقت گرفتن
services-how-to = چگونه از آن استفاده کنید
services-hours = ساعت‌ها و زبان‌ها
services-day = روز
services-shut = بسته
services-languages-unknown = زبان‌ها معلوم نیست. پیش از رفتن بپرسید.
services-phone-unknown = شمارهٔ تلفن معلوم نیست
services-interpreter = با مترجم شفاهی
services-ages-between = از { $from } تا { $to } سالگی
services-ages-from = از { $from } سالگی
services-ages-to = تا { $to } سالگی
services-minutes = حدود { $n } دقیقه
services-closed = این خدمت اکنون ارائه نمی‌شود.
services-where = کجا
services-by = ارائه‌دهنده
services-full-screen = تمام‌صفحه
services-close = بستن
services-similar = خدمات مشابه

# کمک فوری
services-urgent = کمک فوری
services-urgent-lede = آیا در خطر هستید؟ همین حالا زنگ بزنید.
services-urgent-help = چه کسی همین حالا کمک می‌کند
services-all-day = شبانه‌روزی

# در صفحه‌های دیگر
services-of-topic = خدمات
services-of-organization = کارهای این سازمان
services-of-language = خدمات به این زبان
services-person-more = ببینید در چه کارهایی کمک می‌کنند
services-person-all = چه کسی زبان مرا بلد است؟
