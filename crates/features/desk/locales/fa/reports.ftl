# آنچه خوانندگان از گزارش‌ها می‌بینند: پرسش پایین هر صفحه، فرم، و آنچه به آن‌ها گفته می‌شود.

reports-useful = آیا این صفحه مفید بود؟
reports-yes = بله
reports-no = نه
reports-link = گزارش یک اشتباه

reports-title = گزارش یک اشتباه
reports-about = صفحه:
reports-part = چه چیزی اشتباه است؟
reports-part-hours = ساعت‌های کار
reports-part-address = نشانی یا مکان
reports-part-phone = تلفن، ایمیل یا وب‌سایت
reports-part-price = هزینه
reports-part-text = چیزی در متن
reports-part-translation = ترجمه
reports-part-other = چیزی دیگر
reports-which = دربارهٔ چیست؟
reports-which-all = کل صفحه
reports-words = چه چیزی باید بدانیم؟ (می‌توانید این را خالی بگذارید.)
reports-words-help = حداکثر { $n } نویسه. لطفاً نام، شمارهٔ تلفن یا چیزهای شخصی دیگر ننویسید. ما نمی‌دانیم شما کیستید و نمی‌توانیم پاسخ دهیم.
reports-empty = این را خالی بگذارید
reports-send = فرستادن
reports-back = بازگشت به صفحه

reports-wrong-part = هنوز چیزی فرستاده نشده است. انتخاب کنید چه چیزی اشتباه است، سپس دوباره «فرستادن» را بزنید.
reports-wrong-long = { $n ->
    [one] هنوز چیزی فرستاده نشده است. متن شما یک نویسه بیش از حد است. آن را کوتاه‌تر کنید، سپس دوباره «فرستادن» را بزنید.
   *[other] هنوز چیزی فرستاده نشده است. متن شما { $n } نویسه بیش از حد است. آن را کوتاه‌تر کنید، سپس دوباره «فرستادن» را بزنید.
}
reports-wrong-full = چیزی فرستاده نشد. گزارش‌های زیادی دربارهٔ این صفحه داریم و به‌زودی آن‌ها را می‌بینیم. سپاسگزاریم.
reports-wrong-often = { $n ->
    [one] هنوز چیزی فرستاده نشده است. گزارش‌های زیادی از شبکهٔ شما آمده است. یک دقیقهٔ دیگر دوباره «فرستادن» را بزنید.
   *[other] هنوز چیزی فرستاده نشده است. گزارش‌های زیادی از شبکهٔ شما آمده است. { $n } دقیقهٔ دیگر دوباره «فرستادن» را بزنید.
}

reports-told-thanks = سپاسگزاریم
reports-told-thanks-text = شما کمک می‌کنید که این پورتال درست بماند. کسی آن را بررسی خواهد کرد.
reports-told-no = سپاسگزاریم که به ما گفتید
reports-told-no-text = چه چیزی کم یا اشتباه بود؟ اگر به ما بگویید، می‌توانیم صفحه را بهتر کنیم.
reports-told-forged = چیزی فرستاده نشد
reports-told-forged-text = فرم از این پورتال نیامده است. به صفحه برگردید و دکمهٔ همان‌جا را بزنید.
reports-told-large = چیزی فرستاده نشد
reports-told-large-text = متن شما بسیار طولانی است. برگردید، آن را کوتاه‌تر کنید و دوباره بفرستید.
reports-told-many = این کار بیش از حد تکرار شد
reports-told-many-text = در یک ساعت گذشته پاسخ‌های زیادی از شبکهٔ شما آمده است. این یکی شمرده نشد.

# About something an organization offers
reports-part-unsafe = امن نیست
reports-part-job = کار بی‌مزد به‌جای یک شغل
reports-part-money = پول می‌خواهند
reports-part-over = تمام شده است
reports-title-offer = گزارش این پیشنهاد
