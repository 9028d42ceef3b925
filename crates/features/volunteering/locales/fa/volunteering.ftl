# فهرست
volunteering-title = کار داوطلبانه
volunteering-lede = برای دیگران کاری بکنید، با مردم آشنا شوید، زبان را تمرین کنید.
volunteering-find = یافتن کار داوطلبانه
volunteering-speaks = زبانی که صحبت می‌کنم
volunteering-level = چقدر خوب آن را صحبت می‌کنم
volunteering-speaks-help = می‌بینید تنها با همین زبان چه کارهایی می‌توانید بکنید.
volunteering-interests = آنچه دوست دارم
volunteering-rhythm = چند وقت یک بار
volunteering-day = روزی که وقت دارم
volunteering-age = سن من
volunteering-flag-first = مناسب برای بار اول
volunteering-flag-remote = از خانه
volunteering-flag-step-free = ورودی بدون پله
volunteering-flag-public = در یک ادارهٔ دولتی، مدرسه یا بیمارستان
volunteering-first = مناسب برای بار اول
volunteering-useful = کمک می‌کند
volunteering-all = همه را ببینید
volunteering-ask = از یک انسان بپرسید

# زمان
volunteering-when = زمان
volunteering-when-unknown = زمان آن را بپرسید
volunteering-weekly-hours = { $n ->
    [one] هفته‌ای { $n } ساعت
   *[other] هفته‌ای { $n } ساعت
}
volunteering-months = { $n ->
    [one] دست‌کم به مدت { $n } ماه
   *[other] دست‌کم به مدت { $n } ماه
}
volunteering-hours = { $from } تا { $to }
volunteering-hours-from = از { $from }
volunteering-hours-title = روزها و ساعت‌ها
volunteering-apply-by = آخرین روز ثبت‌نام: { $date }.
volunteering-too-late = آخرین روز ثبت‌نام گذشته است.

# یک کار داوطلبانه
volunteering-in-short = خلاصه
volunteering-languages = زبان‌ها
volunteering-interpreter = کسی ترجمهٔ شفاهی می‌کند.
volunteering-who = چه کسی می‌تواند بیاید
volunteering-place = کجا
volunteering-people = { $n ->
    [one] به { $n } نفر نیاز است.
   *[other] به { $n } نفر نیاز است.
}
volunteering-ages = سن
volunteering-ages-between = از { $from } تا { $to } سالگی.
volunteering-ages-from = از { $from } سالگی.
volunteering-ages-to = تا { $to } سالگی.
volunteering-ages-consent = با رضایت پدر یا مادر از { $n } سالگی.
volunteering-gets = آنچه به شما می‌دهند
volunteering-asked = آنچه از شما می‌خواهند
volunteering-training-yes = پیش از شروع به شما آموزش می‌دهند.
volunteering-training-no = به آموزش نیاز ندارید.
volunteering-driving-yes = به گواهینامهٔ رانندگی نیاز دارید.
volunteering-at-risk-yes = با کودکان یا کسانی روبه‌رو می‌شوید که به محافظت نیاز دارند.
volunteering-record-check-yes = یک گواهی عدم سوءپیشینه می‌آورید.
volunteering-record-check-no = به گواهی عدم سوءپیشینه نیاز ندارید.
volunteering-contract-yes = یک قرارداد امضا می‌کنید.
volunteering-contract-no = قراردادی امضا نمی‌کنید.
volunteering-supervisor-yes = یک نفر هست که به شما رسیدگی می‌کند.
volunteering-team = زبان‌هایی که گروه صحبت می‌کند
volunteering-begin = چگونه شروع کنید
volunteering-how = چگونه با آن‌ها تماس بگیرید
volunteering-apply = ثبت‌نام در صفحهٔ آن‌ها
volunteering-by = ارائه‌دهنده
volunteering-unknown = هنوز معلوم نیست
volunteering-unknown-insurance = بیمه
volunteering-unknown-record = گواهی عدم سوءپیشینه
volunteering-unknown-contract = قرارداد

# پیش از آنکه کسی شروع کند
volunteering-rules = پیش از شروع
volunteering-rules-lede = قانون اینجا چه می‌گوید و چه باید بپرسید. این فقط اطلاعات است. هیچ کس نمی‌پرسد چه مجوزی دارید.
volunteering-ask-title = هشت پرسش که خوب است بپرسید
volunteering-ask-1 = چه کاری می‌کنم، کجا، کی و چه مدت؟
volunteering-ask-2 = به چه زبانی نیاز دارم؟
volunteering-ask-3 = آیا قرارداد می‌نویسیم؟
volunteering-ask-4 = آیا برای حادثه و خسارت بیمه هستم؟ چه کسی پول آن را می‌دهد؟
volunteering-ask-5 = کدام هزینه‌ها را پس می‌گیرم؟
volunteering-ask-6 = آیا به گواهی عدم سوءپیشینه نیاز دارم؟ از کدام کشور؟
volunteering-ask-7 = آیا این کار چیزی را در مجوز من یا در کمک‌های اجتماعی من تغییر می‌دهد؟
volunteering-ask-8 = آیا برگه‌ای می‌گیرم که بگوید چه کرده‌ام؟

# Fairness, and organizations
volunteering-fee-yes = خودتان چیزی می‌پردازید. بپرسید چقدر و برای چه.
volunteering-fee-no = برای شما هزینه‌ای ندارد.
volunteering-instead-yes = در غیر این صورت برای این کار به کسی مزد می‌دادند.
volunteering-report = گزارش این پیشنهاد
volunteering-publish = سازمان شما داوطلب می‌جوید؟
volunteering-publish-how = پیشنهادهای خود را اینجا منتشر کنید
