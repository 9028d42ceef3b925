### واژه‌ها، آن‌طور که خوانندگان و کارکنان می‌بینند.

vocabulary-opportunity-status-open = به داوطلب نیاز است
vocabulary-opportunity-status-paused = فعلاً کسی را نمی‌پذیرند
vocabulary-opportunity-status-ended = تمام شده است

vocabulary-interest-company = همراهی با سالمندان یا بیماران
vocabulary-interest-children = کودکان و جوانان
vocabulary-interest-language = تمرین زبان با هم
vocabulary-interest-newcomers = کمک به تازه‌واردان برای آشنا شدن با شهر
vocabulary-interest-food = غذا و وسایل برای نیازمندان
vocabulary-interest-hands = کار با دست
vocabulary-interest-animals = حیوانات و طبیعت
vocabulary-interest-culture = فرهنگ، ورزش و رویدادها
vocabulary-interest-first-aid = کمک‌های اولیه و موارد اضطراری
vocabulary-interest-office = کار دفتری، رایانه، ترجمه

vocabulary-effort-light = کار سبک
vocabulary-effort-medium = زیاد راه می‌روید و می‌ایستید
vocabulary-effort-heavy = کار سنگین

vocabulary-work-place-on-site = در محل
vocabulary-work-place-remote = از خانه
vocabulary-work-place-both = در محل یا از خانه

vocabulary-rhythm-once = یک بار
vocabulary-rhythm-regular = به‌طور منظم
vocabulary-rhythm-flexible = هر وقت برای شما مناسب است

vocabulary-benefit-expenses = هزینه‌ها را پس می‌دهند
vocabulary-benefit-meals = غذا
vocabulary-benefit-certificate = گواهی
vocabulary-benefit-language-practice = تمرین زبان
vocabulary-benefit-allowance = پول توجیبی
vocabulary-benefit-accommodation = جایی برای ماندن

vocabulary-insured-organization = سازمان شما را بیمه می‌کند
vocabulary-insured-state = طبق قانون بیمه هستید
vocabulary-insured-nobody = هیچ کس شما را بیمه نمی‌کند

vocabulary-stay-visa = کسانی که ویزا دارند
vocabulary-stay-long-stay = کسانی که اجازهٔ اقامت بلندمدت دارند
vocabulary-stay-permanent = کسانی که اجازهٔ اقامت دائم دارند
vocabulary-stay-temporary-protection = کسانی که حمایت موقت دارند
vocabulary-stay-asylum-applicant = کسانی که درخواست پناهندگی داده‌اند
vocabulary-stay-protected = کسانی که پناهندگی یا حمایت فرعی دارند

vocabulary-shift-status-planned = برگزار می‌شود
vocabulary-shift-status-cancelled = برگزار نمی‌شود

vocabulary-repeats-weekly = هر هفته
vocabulary-repeats-fortnightly = هر دو هفته یک بار
