# فهرست
shop-title = کسانی که می‌توانید با آن‌ها صحبت کنید
shop-lede = چه کسی کجاست، کی و به چه زبان‌هایی. به حساب کاربری نیاز ندارید.
shop-find = یک نفر را پیدا کنید
shop-speaks = زبانی که بلدم
shop-topic = موضوع پرسش
shop-channel = چطور می‌خواهم صحبت کنم
shop-day = روز
shop-district = محله
shop-all = دیدن همه

# کسی پیدا نشد
shop-empty = هنوز کسی به ما نگفته است چه کسی کجاست.
shop-nobody = هیچ‌کس با همهٔ انتخاب‌های شما جور نیست.
shop-nobody-so = این‌جا کسی { $language } بلد است، اما نه آن‌طور که انتخاب کردید.
shop-otherwise = کسانی که { $language } بلدند، در زمان دیگر، به شکل دیگر یا دربارهٔ موضوع دیگر:
shop-nobody-speaks = تا جایی که می‌دانیم، این‌جا هنوز کسی { $language } بلد نیست.
shop-spoken = این‌جا به این زبان‌ها صحبت می‌شود:
shop-between = این افراد بین زبان‌ها کمک می‌کنند. از آن‌ها دربارهٔ مترجم بپرسید:
shop-ask = از دفتری بپرسید که به هر پرسشی جواب می‌دهد

# کی و کجا
shop-when = ساعت‌ها
shop-today = امروز
shop-tomorrow = فردا
shop-next = بار بعد: { $day }، { $time }
shop-next-untimed = بار بعد: { $day }، ساعت معلوم نیست
shop-over = زمان‌های دیگر معلوم نیست
shop-time-unknown = ساعت معلوم نیست
shop-not-held = کسی آن‌جا نیست
shop-languages = زبان‌ها
shop-languages-unknown = زبان‌ها معلوم نیست. اول بپرسید.
shop-place-unknown = جا معلوم نیست
shop-phone-unknown = شمارهٔ تلفن معلوم نیست

# یک نفر یا یک گروه
shop-in-short = کوتاه
shop-channels = چطور می‌توانید صحبت کنید
shop-how = چطور با آن‌ها تماس بگیرید
shop-how-to = چه کار کنید
shop-by = برای چه کسی کار می‌کنند
shop-service = بیشتر دربارهٔ این کمک
shop-times = وقتی فقط برای شما
shop-minutes = { $n ->
    [one] هر دیدار { $n } دقیقه طول می‌کشد.
   *[other] هر دیدار { $n } دقیقه طول می‌کشد.
}
shop-notice = { $n ->
    [one] دست‌کم { $n } ساعت پیش‌تر بپرسید.
   *[other] دست‌کم { $n } ساعت پیش‌تر بپرسید.
}
shop-full = در حال حاضر همهٔ وقت‌ها گرفته شده‌اند.

# When people have time
shop-wish-morning = صبح
shop-wish-afternoon = بعدازظهر
shop-wish-evening = عصر و شب
shop-wish-weekend = آخر هفته
