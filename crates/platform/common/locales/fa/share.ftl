# متن‌ها و تصویرهایی که کسی منتشر می‌کند
share-title = هم‌رسانی
share-lede = متن‌ها و تصویرهایی که می‌توانید منتشر کنید: در وب‌سایت، در کانال، در پیام. آن‌ها را برگزینید و رونوشت بردارید.
share-by = برگزارکننده
share-when = کی
share-where = کجا
share-call = تلفن
share-languages = زبان‌ها
share-short = کوتاه، دست بالا ۲۸۰ نویسه
share-long = بلندتر
share-message = برای پیام
share-copy = رونوشت
share-copied = رونوشت برداشته شد
share-pictures = تصویرها
share-picture = تصویر
share-link = متن‌ها و تصویرها برای هم‌رسانی
