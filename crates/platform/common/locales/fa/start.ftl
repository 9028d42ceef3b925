# پنج پرسش دربارهٔ آنچه کسی می‌خواهد انجام دهد، هرگز نه دربارهٔ اینکه کیست
start-home = مطمئن نیستید؟ به پنج پرسش پاسخ دهید
start-lede = پنج پرسش کوتاه. سپس می‌بینید اول چه باید بکنید و چه کسی می‌تواند به شما کمک کند. می‌توانید از هر پرسشی بگذرید.
start-progress = پرسش { $n } از { $total }
start-title-at = { $question } (پرسش { $n } از { $total })
start-many = می‌توانید چند مورد را انتخاب کنید.
start-next = پرسش بعد
start-finish = نتیجه را نشان بده
start-back = بازگشت
start-skip = لازم نیست پاسخ دهید. بدون انتخاب ادامه دهید.
start-not-kept = ما هیچ پاسخی را نگه نمی‌داریم. پاسخ‌های شما فقط در نشانی همین صفحه است.

start-want = می‌خواهید چه کار کنید؟
start-for = برای چه کسی؟
start-for-me = برای خودم
start-for-child = برای یک کودک هم
start-when = چقدر زود؟
start-when-danger = کسی همین حالا در خطر است
start-when-today = امروز
start-when-week = این هفته
start-when-later = عجله‌ای نیست
start-talk = چگونه می‌خواهید با کسی صحبت کنید؟
start-talk-go = حضوری
start-talk-phone = تلفنی
start-talk-write = نوشتاری
start-speaks = به چه زبانی؟

start-end = اکنون چه کاری می‌توانید بکنید
start-end-lede = اول اینکه چه باید کرد، گام به گام. سپس کسانی که می‌توانند به شما کمک کنند.
start-nothing = چیزی نمی‌شناسیم که با پاسخ‌های شما جور باشد.
start-save = ذخیرهٔ این‌ها در یک فهرست
start-print = چاپ
start-answers = پاسخ‌های شما
start-no-answer = بدون پاسخ
start-change = تغییر
start-again = شروع دوباره
start-as-of = وضعیت در { $date }.
