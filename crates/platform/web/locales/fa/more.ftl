### مقصدهای دیگر در پایین هر صفحه، و بلندخوانی.

web-nav-start = پنج پرسش
web-nav-saved = فهرست من
web-nav-glossary = واژه‌های اداری
web-nav-take-part = شرکت کنید
web-nav-volunteering = کار داوطلبانه
web-nav-myths = درست است یا نه؟

## بلندخوانی

web-read = با صدای بلند بخوان
web-read-stop = توقف خواندن
