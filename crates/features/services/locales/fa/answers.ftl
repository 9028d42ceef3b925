# آنچه خدمات به صفحهٔ پنج پرسش و به صفحهٔ یک منطقه اضافه می‌کند
services-start-now = کسی در خطر است؟ همین حالا زنگ بزنید
services-start-urgent = همهٔ کمک‌های فوری
services-start-people = با این افراد صحبت کنید
services-start-nobody-speaks = کسی را نمی‌شناسیم که اینجا به زبان { $language } صحبت کند. شاید این افراد مترجم شفاهی پیدا کنند. از آن‌ها بپرسید.
services-start-call-first = پیش از رفتن زنگ بزنید. ساعت‌ها ممکن است تغییر کند.
# در صفحهٔ یک منطقه
services-of-district = کمک در اینجا
services-of-district-served = کمک برای کسانی که اینجا زندگی می‌کنند
