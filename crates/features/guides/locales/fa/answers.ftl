# آنچه راهنماها به صفحهٔ پنج پرسش و به صفحهٔ یک منطقه اضافه می‌کنند
guides-start = بخوانید چگونه است، گام به گام
guides-start-note = با اولی شروع کنید.
guides-channels-district = گروه‌ها و کانال‌های این منطقه
guides-channels-by-district = برای یک منطقه
