### راهنماها، مقاله‌ها، کتابخانه، گروه‌ها و کانال‌ها. فارسی ساده: جمله‌های کوتاه، واژه‌های رایج، خطاب «شما».

## ناوبری

guides-nav = راهنماها
guides-nav-library = کتابخانه

## راهنماها

guides-list = راهنماها
guides-list-lede = چه باید کرد، گام به گام، و چه کسی به شما کمک می‌کند.
guides-list-empty = هنوز راهنمایی نداریم.
guides-all = همهٔ راهنماها
guides-step-by-step = گام به گام
guides-read-more = خوب است بدانید
guides-steps-count = { $n ->
    [one] { $n } گام
   *[other] { $n } گام
}
guides-legend-and = «و هم‌زمان»: می‌توانید آن را در همان زمان انجام دهید.
guides-legend-or = «یا»: می‌توانید انتخاب کنید. شاید یکی از آن‌ها کافی باشد.
guides-done = انجام‌شده:
guides-done-of = از { $total }
guides-ticks = علامت‌های شما فقط روی همین دستگاه می‌ماند.
guides-clear = پاک کردن علامت‌های من
guides-tick = انجام شد
guides-print = چاپ

## یک گام

guides-step-then = گام { $n }:
guides-step-and = هم‌زمان:
guides-step-or = یا به جای آن:
guides-time = زمان
guides-cost = هزینه
guides-bring = همراه بیاورید
guides-unknown = معلوم نیست: { $what }.
guides-unknown-time = چقدر طول می‌کشد
guides-unknown-cost = چقدر هزینه دارد
guides-unknown-bring = چه چیزی باید بیاورید
guides-ask-person = از یک انسان بپرسید
guides-open = باز کردن در { $site }

## مقاله‌ها

guides-articles = مقاله‌ها
guides-articles-lede = خوب است دربارهٔ شهر، اداره‌ها و حقوق خود بدانید.
guides-articles-all = همهٔ مقاله‌ها
guides-articles-empty = هنوز مقاله‌ای نداریم.
guides-article-empty = این مقاله هنوز متنی ندارد.
guides-sections = بخش‌ها

## کتابخانه

guides-library = کتابخانه
guides-library-lede = گزارش‌ها، برنامه‌ها و کتابچه‌های راهنما دربارهٔ تازه‌واردان و شهرها. پیوندها به وب‌سایت‌های دیگر می‌روند.
guides-library-articles = مقاله‌هایی دربارهٔ کتابخانه
guides-library-empty = هنوز سندی نداریم.
guides-documents-count = { $n ->
    [one] { $n } سند
   *[other] { $n } سند
}
guides-document-year = سال: { $year }
guides-document-pages = { $n ->
    [one] { $n } صفحه
   *[other] { $n } صفحه
}
guides-document-licence = پروانهٔ استفاده:

## گروه‌ها و کانال‌ها

guides-channels = گروه‌ها و کانال‌ها
guides-channels-lede = صفحه‌ها، گروه‌ها و خبرنامه‌ها: به چه زبانی هستند و چه کسی آن‌ها را اداره می‌کند.
guides-channels-in = به زبان { $language }
guides-channels-all = همهٔ گروه‌ها و کانال‌ها
guides-channels-empty = هنوز گروه یا کانالی نمی‌شناسیم.
guides-channel-address-unknown = نشانی معلوم نیست.
guides-channel-owner = گرداننده:
guides-channel-owner-unknown = معلوم نیست چه کسی آن را اداره می‌کند
guides-channel-official = رسمی
guides-channel-not-official = غیررسمی
guides-channel-official-unknown = معلوم نیست رسمی است یا نه
guides-channel-seen = آخرین فعالیت دیده‌شده: { $date }
guides-channel-seen-unknown = معلوم نیست هنوز فعال است یا نه
