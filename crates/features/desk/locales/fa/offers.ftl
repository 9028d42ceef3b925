# The page behind the link of a letter: is this offer still true?

offer-is-asked = آیا این هنوز درست است؟
offer-is-asked-text = اگر درست است، دکمه را فشار دهید. بدون پاسخ در { $date } از فهرست خارج می‌شود.
offer-is-ended = دیگر در فهرست نیست
offer-is-ended-text = کسی نگفت که هنوز درست است. اگر درست است، دکمه را فشار دهید: خوانندگان فوراً دوباره آن را می‌بینند.
offer-is-renewed = سپاسگزاریم. در فهرست می‌ماند
offer-is-renewed-text = ثبت شد که بررسی شده است. چند ماه دیگر دوباره می‌پرسیم.
offer-is-closed = این پیوند کاری نمی‌تواند بکند
offer-is-closed-text = شهر این پیشنهاد را برداشته، یا تمام شده است. می‌توانید آن را در بخش ویرایش تغییر دهید.
offer-renew = هنوز درست است
offer-otherwise = اگر دیگر درست نیست، کاری نکنید یا آن را در بخش ویرایش تغییر دهید.
offer-look = دیدن صفحهٔ آن
offer-told-unknown = این پیوند به جایی نمی‌رسد
offer-told-unknown-text = نامهٔ تازه‌تر پیوند تازه‌تری دارد، یا پیشنهاد پاک شده است.
