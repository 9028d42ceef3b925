# صفحهٔ نخست
common-home-title = { $city } برای تازه‌واردان
common-home-arrived = تازه رسیده‌ام
common-home-choose = شهر خود را انتخاب کنید
common-home-read-in = زبان این صفحه
common-home-doors = یک در را انتخاب کنید
common-home-alone = شما تنها نیستید
common-home-figures = همهٔ ارقام و معنای آن‌ها

# موضوع‌ها
common-topics = موضوع‌ها
common-topics-lede = هر موضوع یک در است. پشت آن راهنما، خدمات و مقاله هست.
common-topic-empty = هنوز چیزی پشت این در نداریم. از یک انسان بپرسید.
common-topic-others = درهای دیگر

# سازمان‌ها
common-organizations = سازمان‌ها
common-organizations-lede = اداره‌ها و گروه‌هایی که به تازه‌واردان کمک می‌کنند، با نشانی آن‌ها اگر بدانیم.
common-contact = تماس
common-address-unknown = نشانی معلوم نیست. پیش از رفتن بپرسید.
common-phone-unknown = شمارهٔ تلفن معلوم نیست
common-approximate = نقطهٔ روی نقشه فقط تقریبی است.
common-speaks = زبان‌هایی که صحبت می‌کنند
common-speaks-unknown = معلوم نیست. پیش از رفتن بپرسید.
common-in-short = خلاصه
common-old = { $years ->
    [one] تازه‌ترین منبع مربوط به یک سال پیش است. پیش از رفتن بررسی کنید.
   *[other] تازه‌ترین منبع مربوط به { $years } سال پیش است. پیش از رفتن بررسی کنید.
}
common-old-facts = { $years ->
    [one] تازه‌ترین منبع مربوط به یک سال پیش است. شاید اطلاعات و عددها تغییر کرده باشد.
   *[other] تازه‌ترین منبع مربوط به { $years } سال پیش است. شاید اطلاعات و عددها تغییر کرده باشد.
}
common-hurt = اگر کسی به شما آسیب زده یا شما را تهدید کرده است

# پروژه‌ها
common-project-programme = برنامه
common-project-grant = قرارداد کمک مالی
common-project-time = زمان
common-project-amount = مبلغ
common-project-partners = شریکان
common-project-partner = شریک
common-project-role = نقش
common-project-country = کشور

# زبان‌ها
common-languages = زبان‌ها
common-languages-lede = زبان‌هایی که می‌توانید این پورتال را به آن‌ها بخوانید و زبان‌هایی که مردم اینجا صحبت می‌کنند.
common-languages-interface = این پورتال را به این زبان‌ها بخوانید
common-languages-coverage = { $done } از { $total } متن
common-language-title = چه کسی { $language } صحبت می‌کند
common-language-read = این پورتال را به زبان { $language } بخوانید
common-language-nobody = هنوز کسی را اینجا نمی‌شناسیم که به این زبان صحبت کند. از یک انسان بپرسید: شاید مترجم شفاهی پیدا کند.

# درباره
common-about = دربارهٔ این پورتال
common-about-lede = چه کسی این پورتال را اداره می‌کند، اطلاعات آن از کجا می‌آید و چگونه ساخته می‌شود.
common-about-how = اطلاعات از کجا می‌آید
common-about-how-text = هر صفحه منابع خود را نام می‌برد و می‌گوید آخرین بار چه روزی کسی آن‌ها را بررسی کرده است. اگر چیزی معلوم نباشد، صفحه همین را می‌گوید. اگر دو منبع با هم فرق داشته باشند، صفحه هر دو را نشان می‌دهد.
common-about-translations = ترجمه‌ها
common-about-translations-text = زبان اول متن‌ها انگلیسی است. متنی که ماشین ترجمه کرده است علامت دارد، تا وقتی که یک انسان آن را بخواند. وقتی متن انگلیسی تغییر کند، صفحه می‌گوید که ترجمه قدیمی‌تر است.
common-about-software = نرم‌افزار
common-about-software-text = این پورتال با Integra کار می‌کند. Integra نرم‌افزاری آزاد است که هر شهری می‌تواند از آن استفاده کند. این نرم‌افزار از پروژهٔ اروپایی INTEGRA در شهرهای صوفیه، پراگ، کوشیتسه، اوسی‌یک و روبانو پدید آمد.
common-about-city = دربارهٔ شهر
common-about-figures = ارقام
common-about-figures-note = یک عدد فقط وقتی معنا دارد که بدانید چه چیزی را می‌شمارد. عددهایی را که افراد متفاوتی را می‌شمارند با هم مقایسه نکنید.
common-figure-what = چه چیزی
common-figure-value = عدد
common-figure-definition = چه کسی یا چه چیزی شمرده می‌شود
common-figure-source = منبع و تاریخ

# حریم خصوصی
common-privacy = حریم خصوصی
common-privacy-lede = می‌توانید همه چیز را اینجا بخوانید، بی آنکه بگویید چه کسی هستید.
common-privacy-not-police = اینجا پلیس نیست و ادارهٔ ویزا هم نیست
common-privacy-not-police-text = این پورتال دربارهٔ مجوزها تصمیم نمی‌گیرد. از هیچ کس گزارش نمی‌دهد. هرگز دربارهٔ مجوز، ملیت، دین یا سلامت شما نمی‌پرسد.
common-privacy-not-recorded = چه چیزی ثبت نمی‌شود
common-privacy-not-recorded-text = ما ثبت نمی‌کنیم که شما کیستید، کجا هستید، چه کسی چه جستجو می‌کند یا دستگاه شما چه نشانی‌ای دارد. اینجا کوکی نیست. هیچ صفحه‌ای چیزی از شرکت دیگری بار نمی‌کند.
common-privacy-recorded = چه چیزی ثبت می‌شود
common-privacy-recorded-text = دربارهٔ خوانندگان هیچ چیز. سرور فقط وقتی مشکلی پیش بیاید یادداشتی می‌نویسد. در این یادداشت نام هیچ بازدیدکننده یا جستجویی نیست. وقتی به پرسش «آیا این صفحه مفید بود؟» پاسخ می‌دهید، به یک عدد یکی اضافه می‌شود. وقتی اشتباهی را گزارش می‌کنید، نوشتهٔ شما حداکثر 180 روز نگه داشته می‌شود و هیچ کس نمی‌داند چه کسی آن را نوشته است. برای آنکه کسی ما را با پیام‌های زیاد از کار نیندازد، نشانی دستگاه شما به شکلی درهم‌ریخته حداکثر یک ساعت در حافظه می‌ماند و هرگز نوشته نمی‌شود.
common-privacy-device = چه چیزی روی دستگاه شما می‌ماند
common-privacy-device-text = علامت‌هایی که در راهنماها می‌زنید فقط روی دستگاه شما می‌ماند. می‌توانید آن‌ها را با یک دکمه در همان راهنما پاک کنید. مرورگر شما فهرستی از صفحه‌هایی که دیده‌اید نگه می‌دارد؛ می‌توانید آن را در مرورگر پاک کنید.
common-privacy-links = پیوند به سایت‌های دیگر
common-privacy-links-text = پیوند به سایت دیگر شما را به جایی می‌برد که قواعد آن از ما نیست. ما به آن سایت نمی‌گوییم که از کدام صفحه آمده‌اید.

# دسترس‌پذیری
common-accessibility = دسترس‌پذیری
common-accessibility-lede = همه باید بتوانند از این پورتال استفاده کنند.
common-accessibility-goal = هدف ما
common-accessibility-goal-text = ما از WCAG 2.2، سطح AA پیروی می‌کنیم. پیش از هر انتشار، برنامه‌ای همهٔ انواع صفحه‌ها را آزمایش می‌کند.
common-accessibility-how = چگونه برای شما کار می‌کند
common-accessibility-how-text = هر صفحه با صفحه‌کلید، با صفحه‌خوان، بدون JavaScript، روی تلفن کوچک، در حالت تاریک، با نوشتهٔ درشت و روی کاغذ کار می‌کند.
common-accessibility-limits = چه چیزی هنوز کار نمی‌کند
common-accessibility-limits-text = اسناد کتابخانه از دیگران است و شاید خواندن آن‌ها با صفحه‌خوان سخت باشد. ترجمه‌های ماشینی شاید اشتباه یا نامفهوم باشند.
common-accessibility-tell = به ما بگویید
common-accessibility-tell-text = آیا چیزی برای شما کار نکرد؟ به گردانندگان این پورتال بگویید. نام آن‌ها در پایین هر صفحه هست.
