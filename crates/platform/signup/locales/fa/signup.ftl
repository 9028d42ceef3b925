# Signing up without an account: the form, the private page, and what both tell people.

# How free it is, on public pages
signup-free-open = جای خالی هست.
signup-free-few = فقط چند جای خالی مانده است.
signup-free-full = همهٔ جاها پر است. می‌توانید منتظر جا بمانید.
signup-button = می‌خواهم شرکت کنم

# The form
signup-title = می‌خواهم شرکت کنم
signup-about = برای این ثبت‌نام می‌کنید:
signup-part = کی می‌توانید بیایید؟
signup-left = { $n ->
    [one] { $n } جای خالی
   *[other] { $n } جای خالی
}
signup-left-many = جای خالی هست
signup-left-none = پر است: به فهرست انتظار می‌روید
signup-name = نام شما
signup-name-help = همان‌طور که دیگران باید شما را صدا کنند. به مدرک نیاز ندارید.
signup-reach = چگونه با شما تماس بگیریم؟
signup-reach-help = یکی کافی است.
signup-email = نشانی ایمیل
signup-phone = شمارهٔ تلفن
signup-phone-help = با کد کشور، مانند +421900123456. ما چیزی به آن نمی‌فرستیم: صفحهٔ خصوصی خود را خودتان نگه دارید.
signup-languages = زبان‌هایی که صحبت می‌کنید
signup-level = چقدر خوب به زبان { $language } صحبت می‌کنید؟
signup-level-none = ترجیح می‌دهم نگویم
signup-message = چه چیزی باید بدانند؟ (می‌توانید این را خالی بگذارید.)
signup-message-help = حداکثر { $n } نویسه. لطفاً چیزی دربارهٔ سلامت، دین یا مدارک خود ننویسید.
signup-empty = این را خالی بگذارید
signup-send = فرستادن
signup-back = بازگشت به صفحه
signup-kept = ارائه‌دهنده می‌تواند این را بخواند: { $name }. کسانی هم که این درگاه را برای شهر اداره می‌کنند می‌توانند. هیچ کس دیگری نمی‌تواند. این در { $date } پاک می‌شود.
signup-kept-nobody = کسانی که این درگاه را برای شهر اداره می‌کنند می‌توانند این را بخوانند. هیچ کس دیگری نمی‌تواند. این در { $date } پاک می‌شود.
signup-closed = فعلاً نمی‌توانید ثبت‌نام کنید
signup-closed-text = فعلاً کس تازه‌ای را نمی‌پذیرند. بعداً دوباره بپرسید، یا چیز دیگری پیدا کنید.
signup-shut-text = فعلاً نمی‌توان داده‌های شما را امن نگه داشت، پس ما هیچ داده‌ای نمی‌خواهیم. بعداً دوباره امتحان کنید، یا از سازمان بپرسید.

# What is wrong
signup-wrong = { $n ->
    [one] هنوز چیزی فرستاده نشده است. یک چیز کم یا اشتباه است:
   *[other] هنوز چیزی فرستاده نشده است. { $n } چیز کم یا اشتباه است:
}
signup-wrong-part = انتخاب کنید کی می‌توانید بیایید.
signup-wrong-name = نام خود را بنویسید.
signup-wrong-name-long = نام شما بیش از حد طولانی است: حداکثر 120 نویسه بنویسید.
signup-wrong-reach = یک نشانی ایمیل یا یک شمارهٔ تلفن بنویسید.
signup-wrong-email = این نشانی ایمیل نیست. نشانی ایمیل مانند این است: name@example.org.
signup-wrong-phone = این شمارهٔ تلفن نیست. فقط رقم بنویسید، و پیش از آن + و کد کشور را.
signup-wrong-language = یک زبان را از فهرست انتخاب کنید.
signup-wrong-level = یکی از سطح‌ها را انتخاب کنید.
signup-wrong-message = { $n ->
    [one] متن شما یک نویسه بیش از حد است.
   *[other] متن شما { $n } نویسه بیش از حد است.
}
signup-wrong-often = { $n ->
    [one] هنوز چیزی فرستاده نشده است. فرم‌های زیادی از شبکهٔ شما آمده است. یک دقیقهٔ دیگر دوباره «فرستادن» را بزنید.
   *[other] هنوز چیزی فرستاده نشده است. فرم‌های زیادی از شبکهٔ شما آمده است. { $n } دقیقهٔ دیگر دوباره «فرستادن» را بزنید.
}
signup-wrong-many = چیزی فرستاده نشد. با این شماره پیش‌تر چند بار ثبت‌نام شده است. به جای آن، صفحهٔ خصوصی خود را باز کنید.

# What is told after a form
signup-told-mail = ایمیل خود را ببینید
signup-told-mail-text = نامه‌ای با یک پیوند خصوصی برای شما فرستادیم. آن را تا سه روز باز کنید و دکمهٔ همان‌جا را بزنید. فقط آن وقت جا دارید.
signup-told-forged = چیزی فرستاده نشد
signup-told-forged-text = فرم از این پورتال نیامده است. به صفحه برگردید و دکمهٔ همان‌جا را بزنید.
signup-told-large = چیزی فرستاده نشد
signup-told-large-text = متن شما بسیار طولانی است. برگردید، آن را کوتاه‌تر کنید و دوباره بفرستید.
signup-told-unknown = این پیوند به جایی نمی‌رسد
signup-told-unknown-text = به‌موقع از آن استفاده نشد، پیوند تازه‌تری جای آن را گرفت، یا همه چیز پاک شد. می‌توانید دوباره ثبت‌نام کنید.
signup-told-guessed = کمی صبر کنید
signup-told-guessed-text = پیوندهای اشتباه زیادی از شبکهٔ شما باز شده است. یک ساعت دیگر دوباره امتحان کنید.
signup-told-erased = همه چیز پاک شد
signup-told-erased-text = دیگر هیچ چیز دربارهٔ شما نگه نمی‌داریم. اگر جا داشتید، کس دیگری می‌تواند آن را بگیرد.
signup-told-start = به صفحهٔ نخست

# The private page
signup-page = صفحهٔ خصوصی شما
signup-page-help = نشانی این صفحه را نگه دارید و به کسی نشان ندهید. هر کس این نشانی را داشته باشد می‌تواند آنچه را اینجا نوشته شده است تغییر دهد.
signup-is-asked = هنوز فرستاده نشده است
signup-is-asked-text = دکمه را بزنید. فقط آن وقت جا دارید، یا جایی در فهرست انتظار.
signup-is-held = شما جا دارید
signup-is-held-text = ارائه‌دهنده آن را می‌بیند و به شما پاسخ می‌دهد.
signup-is-accepted = منتظر شما هستند
signup-is-accepted-text = از آمدن شما خوشحال می‌شوند. اگر نمی‌توانید بیایید، اینجا بگویید: کس دیگری می‌تواند جای شما را بگیرد.
signup-is-waiting = منتظر جا هستید
signup-is-waiting-text = { $n ->
    [1] شما نفر اول فهرست انتظار هستید.
   *[other] شمارهٔ شما در فهرست انتظار { $n } است.
}
signup-is-withdrawn = شما نمی‌آیید
signup-is-withdrawn-text = سپاسگزاریم که به ما گفتید. هر وقت بخواهید می‌توانید دوباره ثبت‌نام کنید.
signup-is-declined = این بار نمی‌توانند شما را بپذیرند
signup-is-declined-text = این هیچ ربطی به ارزش شما ندارد. کارهای دیگری هم هست:
signup-is-over = تمام شده است
signup-is-over-text = سپاسگزاریم که آنجا بودید.
signup-is-gone = دیگر ارائه نمی‌شود
signup-is-gone-text = ارائه‌دهنده آن را پس گرفته است. متأسفیم.
signup-no-room = همهٔ جاها پر است و فهرست انتظار هم پر است. بعداً دوباره امتحان کنید.
signup-confirm = بله، می‌خواهم شرکت کنم
signup-withdraw = نمی‌توانم بیایم
signup-what = چه کاری
signup-when = زمان
signup-where = کجا
signup-who = ارائه‌دهنده
signup-time = { $day }، { $from } تا { $to }
signup-calendar = افزودن به تقویم من
signup-data = آنچه دربارهٔ شما نگه می‌داریم
signup-data-help = این داده‌ها رمزگذاری شده است. در { $date } پاک می‌شود، بی آنکه شما کاری بکنید.
signup-data-shut = فعلاً نمی‌توان این داده‌ها را روی این سرور باز کرد. با این حال در { $date } پاک می‌شود.
signup-data-name = نام
signup-data-email = ایمیل
signup-data-phone = تلفن
signup-data-languages = زبان‌ها
signup-data-message = آنچه نوشتید
signup-export = دانلود
signup-erase = همین حالا همه چیز را پاک کن
signup-erase-help = جای شما به کس دیگری می‌رسد. این صفحه دیگر به جایی نمی‌رسد.
signup-done-confirmed = فرستاده شد.
signup-done-withdrawn = آن‌ها می‌دانند که شما نمی‌آیید.
signup-done-hours = نوشته شد.
signup-done-dropped = برداشته شد.

# Hours
signup-hours = ساعت‌های شما
signup-hours-help = بنویسید کی آنجا بودید. ارائه‌دهنده آن را تأیید می‌کند. با ساعت‌های تأییدشده می‌توانید گواهی بگیرید.
signup-hours-day = روز
signup-hours-long = چه مدت
signup-hours-hours = ساعت
signup-hours-minutes = دقیقه
signup-hours-add = نوشتن
signup-hours-drop = برداشتن
signup-hours-confirmed = تأیید شده
signup-hours-open = هنوز تأیید نشده
signup-hours-sum = مجموع تأییدشده: { $hours } ساعت و { $minutes } دقیقه
signup-hours-line = { $hours } ساعت و { $minutes } دقیقه
signup-wrong-day = روزی را انتخاب کنید که در آینده نباشد.
signup-wrong-hours = این ممکن نیست: دست‌کم یک دقیقه و حداکثر 24 ساعت در روز بنویسید.
signup-certificate = گواهی شما
signup-certificate-help = سندی با نام شما و ساعت‌های تأییدشدهٔ شما، برای چاپ یا برای فرستادن. ما نسخه‌ای نگه نمی‌داریم.
signup-certificate-get = باز کردن گواهی (PDF)
signup-certificate-name = نام شما با حروف لاتین
signup-certificate-name-help = برخی از حروف نام شما را نمی‌توانیم چاپ کنیم. نام خود را همان‌طور که در این کشور می‌نویسید بنویسید. ما آن را نگه نمی‌داریم.
signup-wrong-spelling = برخی از این حروف را نمی‌توانیم چاپ کنیم. نام خود را با حروف لاتین بنویسید.

# Letters. Nothing personal stands in their subjects.
signup-letter-confirm-subject = لطفاً تأیید کنید: { $what }
signup-letter-confirm =
    سلام،

    کسی با نشانی شما در پورتال { $city } ثبت‌نام کرده است:

    { $about }

    این پیوند را تا سه روز باز کنید و دکمهٔ همان‌جا را بزنید. فقط آن وقت جا دارید:
    { $link }

    اگر شما نبودید، کاری نکنید. ما خودمان نشانی شما را پاک می‌کنیم.
signup-letter-held-subject = شما جا دارید: { $what }
signup-letter-held =
    سلام،

    شما جا دارید:

    { $about }

    ارائه‌دهنده به شما پاسخ می‌دهد. اگر نمی‌توانید بیایید، لطفاً در صفحهٔ خصوصی خود بگویید:
    { $link }
signup-letter-waiting-subject = شما در فهرست انتظار هستید: { $what }
signup-letter-waiting =
    سلام،

    فعلاً همهٔ جاها پر است. شما در فهرست انتظار هستید:

    { $about }

    وقتی جایی خالی شود به شما می‌نویسیم. این صفحهٔ خصوصی شماست:
    { $link }
signup-letter-promoted-subject = جایی برای شما خالی شد: { $what }
signup-letter-promoted =
    سلام،

    یکی از شرکت‌کنندگان نمی‌تواند بیاید. حالا آن جا مال شماست:

    { $about }

    اگر دیگر آن را نمی‌خواهید، لطفاً در صفحهٔ خصوصی خود بگویید تا نفر بعدی بتواند آن را بگیرد:
    { $link }
signup-letter-accepted-subject = منتظر شما هستند: { $what }
signup-letter-accepted =
    سلام،

    از آمدن شما خوشحال می‌شوند:

    { $about }

    اگر نمی‌توانید بیایید، لطفاً در صفحهٔ خصوصی خود بگویید:
    { $link }
signup-letter-declined-subject = دربارهٔ خواست شما برای شرکت: { $what }
signup-letter-declined =
    سلام،

    سپاسگزاریم که می‌خواستید کمک کنید. این بار نمی‌توانند شما را بپذیرند:

    { $about }

    کارهای دیگری هم هست. آن‌ها را اینجا پیدا می‌کنید:
    { $more }
signup-letter-reminder-subject = به‌زودی: { $what }
signup-letter-reminder =
    سلام،

    این به‌زودی است:

    { $about }

    اگر نمی‌توانید بیایید، لطفاً در صفحهٔ خصوصی خود بگویید تا کس دیگری بتواند جای شما را بگیرد:
    { $link }
signup-letter-withdrawn-subject = شما نمی‌آیید: { $what }
signup-letter-withdrawn =
    سلام،

    آن‌ها می‌دانند که شما نمی‌آیید:

    { $about }

    هر وقت بخواهید می‌توانید دوباره ثبت‌نام کنید. آنچه دربارهٔ شما می‌دانیم در { $date } پاک می‌شود.
signup-letter-cancelled-subject = برگزار نمی‌شود: { $what }
signup-letter-cancelled =
    سلام،

    این برگزار نمی‌شود:

    { $about }

    متأسفیم. کارهای دیگری هم هست. آن‌ها را اینجا پیدا می‌کنید:
    { $more }
signup-letter-retimed-subject = زمان شروع تغییر کرد: { $what }
signup-letter-retimed =
    سلام،

    شما برای این ثبت‌نام کرده‌اید. زمان آن تغییر کرده است:

    { $about }

    اگر در این زمان نمی‌توانید بیایید، لطفاً در صفحهٔ خصوصی خود بگویید:
    { $link }
signup-letter-taken-down-subject = فعلاً ارائه نمی‌شود: { $what }
signup-letter-taken-down =
    سلام،

    شهر { $city } چیزی را دربارهٔ آنچه برایش ثبت‌نام کرده‌اید بررسی می‌کند:

    { $about }

    لطفاً تا وقتی به شما ننوشته‌ایم به آنجا نروید. جای شما مال شما می‌ماند و لازم نیست کاری بکنید. اگر دیگر آن را نمی‌خواهید، در صفحهٔ خصوصی خود بگویید:
    { $link }
signup-letter-put-back-subject = دوباره ارائه می‌شود: { $what }
signup-letter-put-back =
    سلام،

    از شما خواسته بودیم صبر کنید. حالا دوباره می‌توانید به آنجا بروید و جای شما هنوز مال شماست:

    { $about }

    اگر دیگر آن را نمی‌خواهید، لطفاً در صفحهٔ خصوصی خود بگویید:
    { $link }
signup-letter-again-subject = صفحهٔ خصوصی شما: { $what }
signup-letter-again =
    سلام،

    شما پیش‌تر برای این ثبت‌نام کرده‌اید. این پیوند تازهٔ صفحهٔ خصوصی شماست. پیوند قدیمی دیگر کار نمی‌کند:
    { $link }

    { $about }

# The certificate, a document to print
signup-paper-title = گواهی کار داوطلبانه
signup-paper-statement = { $organization } تأیید می‌کند که { $name } کار داوطلبانه انجام داده است.
signup-paper-thanks = از وقت و کمک شما سپاسگزاریم.
signup-paper-what = کار
signup-paper-when = زمان
signup-paper-days = { $n ->
    [one] { $n } روز
   *[other] { $n } روز
}
signup-paper-from-to = { $from } تا { $to }
signup-paper-hours = ساعت‌ها
signup-paper-where = کجا
signup-paper-made = { $place }، { $date }
signup-paper-signature = امضا و مهر سازمان
signup-paper-note = از ساعت‌هایی ساخته شده که سازمان تأیید کرده است. پورتال نسخه‌ای نگه نمی‌دارد. هر کس می‌خواهد مطمئن شود، از سازمان بپرسد.

# What the form asks beside who somebody is
signup-question-topic = موضوع چیست؟
signup-question-channel = چگونه می‌خواهید صحبت کنید؟
signup-question-when = چه زمانی برای شما مناسب است؟
signup-question-none = هنوز نمی‌دانم
signup-question-empty = می‌توانید این را خالی بگذارید.
signup-later = روزهای بعدی
signup-sooner = روزهای قبلی
signup-no-times = در این روزها هیچ وقتی خالی نیست.
signup-wrong-answer = یکی از پاسخ‌های فهرست را انتخاب کنید.
signup-wrong-question = بنویسید چه می‌خواهید بپرسید.

# Having a time with somebody, in other words than taking part in something
signup-meet-title = گرفتن وقت
signup-meet-about = طرف صحبت شما:
signup-meet-part = کدام وقت برای شما مناسب است؟
signup-meet-none = هیچ‌کدام: فقط می‌خواهم چیزی بپرسم
signup-meet-languages = زبان‌هایی که می‌توانید به آن‌ها صحبت کنید
signup-meet-message = دربارهٔ چه چیزی می‌خواهید صحبت کنید؟ (می‌توانید این را خالی بگذارید.)
signup-meet-closed = فعلاً نمی‌توان وقت گرفت
signup-meet-closed-text = همهٔ وقت‌ها گرفته شده است، یا فعلاً وقت نمی‌دهند. در ساعت‌هایی که در صفحه نوشته شده است بیایید، یا از کس دیگری بپرسید.
signup-meet-wrong-part = وقتی را انتخاب کنید که هنوز خالی است.
signup-meet-told-mail-text = نامه‌ای با یک پیوند خصوصی برای شما فرستادیم. آن را تا سه روز باز کنید و دکمهٔ همان‌جا را بزنید. فقط پس از آن، این وقت مال شماست.
signup-meet-is-asked-text = دکمه را بزنید. فقط پس از آن، این وقت مال شماست.
signup-meet-is-held = وقت شما ثبت شد
signup-meet-is-held-text = در این وقت کسی برای شما آنجا خواهد بود. به مدرک نیاز ندارید.
signup-meet-is-accepted = وقت شما ثبت شد
signup-meet-is-accepted-text = کسی از وقت شما خبر دارد و آنجا خواهد بود. اگر نمی‌توانید بیایید، اینجا بگویید: کس دیگری می‌تواند این وقت را بگیرد.
signup-meet-is-withdrawn-text = سپاسگزاریم که به ما گفتید. هر زمان بخواهید می‌توانید وقت دیگری بگیرید.
signup-meet-is-declined = این وقت ممکن نیست
signup-meet-is-declined-text = متأسفیم. می‌توانید وقت دیگری بگیرید، یا با کس دیگری صحبت کنید.
signup-meet-is-over-text = این وقت گذشته است. هر زمان بخواهید می‌توانید وقت دیگری بگیرید.
signup-meet-no-room = کس دیگری این وقت را زودتر گرفت. وقت دیگری انتخاب کنید.
signup-meet-confirm = بله، این وقت را می‌گیرم
signup-meet-erase-help = این وقت به کس دیگری می‌رسد. این صفحه دیگر به جایی نمی‌رسد.
signup-meet-letter-confirm =
    سلام،

    کسی با نشانی شما در پورتال { $city } وقت گرفته است:

    { $about }

    این پیوند را تا سه روز باز کنید و دکمهٔ همان‌جا را بزنید. فقط پس از آن، این وقت مال شماست:
    { $link }

    اگر شما نبودید، کاری نکنید. ما خودمان نشانی شما را پاک می‌کنیم.
signup-meet-letter-held-subject = وقت شما ثبت شد: { $what }
signup-meet-letter-held =
    سلام،

    وقت شما ثبت شد:

    { $about }

    اگر نمی‌توانید بیایید، یا وقت دیگری می‌خواهید، لطفاً در صفحهٔ خصوصی خود بگویید:
    { $link }
signup-meet-letter-accepted-subject = وقت شما ثبت شد: { $what }
signup-meet-letter-accepted =
    سلام،

    کسی از وقت شما خبر دارد و آنجا خواهد بود:

    { $about }

    اگر نمی‌توانید بیایید، یا وقت دیگری می‌خواهید، لطفاً در صفحهٔ خصوصی خود بگویید:
    { $link }
signup-meet-letter-declined-subject = این وقت ممکن نیست: { $what }
signup-meet-letter-declined =
    سلام،

    متأسفیم. این وقت ممکن نیست:

    { $about }

    می‌توانید وقت دیگری بگیرید، یا با کس دیگری صحبت کنید:
    { $page }
signup-meet-letter-reminder =
    سلام،

    وقت شما نزدیک است:

    { $about }

    اگر نمی‌توانید بیایید، یا وقت دیگری می‌خواهید، لطفاً در صفحهٔ خصوصی خود بگویید:
    { $link }
signup-meet-letter-withdrawn =
    سلام،

    وقت شما به خواست خودتان لغو شد:

    { $about }

    هر زمان بخواهید می‌توانید وقت دیگری بگیرید. آنچه دربارهٔ شما می‌دانیم در { $date } پاک می‌شود.
signup-meet-letter-cancelled-subject = وقت شما لغو شد: { $what }
signup-meet-letter-cancelled =
    سلام،

    در این وقت کسی آنجا نخواهد بود:

    { $about }

    متأسفیم. می‌توانید وقت دیگری بگیرید، یا با کس دیگری صحبت کنید:
    { $page }
signup-meet-letter-taken-down =
    سلام،

    شهر { $city } چیزی را دربارهٔ وقتی که گرفته‌اید بررسی می‌کند:

    { $about }

    لطفاً تا وقتی به شما ننوشته‌ایم به آنجا نروید. وقت شما مال شما می‌ماند و لازم نیست کاری بکنید. اگر دیگر آن را نمی‌خواهید، در صفحهٔ خصوصی خود بگویید:
    { $link }
signup-meet-letter-put-back =
    سلام،

    از شما خواسته بودیم صبر کنید. حالا دوباره می‌توانید به آنجا بروید و وقت شما هنوز مال شماست:

    { $about }

    اگر دیگر آن را نمی‌خواهید، لطفاً در صفحهٔ خصوصی خود بگویید:
    { $link }
signup-meet-letter-again =
    سلام،

    شما پیش‌تر اینجا وقت گرفته‌اید. این پیوند تازهٔ صفحهٔ خصوصی شماست. پیوند قدیمی دیگر کار نمی‌کند. در آن صفحه می‌توانید وقت دیگری انتخاب کنید:
    { $link }

    { $about }

# Asking a question, in other words than taking part in something
signup-ask-title = از یک نفر بپرسید
signup-ask-about = پرسش شما از:
signup-ask-languages = زبان‌هایی که می‌توانیم به آن‌ها به شما پاسخ بدهیم
signup-ask-message = پرسش شما
signup-ask-message-help = حداکثر { $n } نویسه. لطفاً چیزی دربارهٔ سلامت، دین یا مدارک خود ننویسید.
signup-ask-closed = فعلاً نمی‌توانید اینجا بپرسید
signup-ask-closed-text = فعلاً کسی اینجا به پرسش‌ها پاسخ نمی‌دهد. پیش یکی از افراد فهرست بروید، یا به او زنگ بزنید.
signup-ask-told-mail-text = نامه‌ای با یک پیوند خصوصی برای شما فرستادیم. آن را تا سه روز باز کنید و دکمهٔ همان‌جا را بزنید. فقط آن وقت کسی پرسش شما را می‌خواند.
signup-ask-is-asked-text = دکمه را بزنید. فقط آن وقت کسی پرسش شما را می‌خواند.
signup-ask-is-held = پرسش شما رسید
signup-ask-is-held-text = کسی آن را می‌خواند و به شما پاسخ می‌دهد. پاسخ را در همین صفحه می‌بینید.
signup-ask-is-accepted = کسی به پرسش شما رسیدگی می‌کند
signup-ask-is-accepted-text = پاسخ را در همین صفحه می‌بینید، یا کسی همان‌طور که خواسته‌اید با شما تماس می‌گیرد.
signup-ask-is-withdrawn = پرسش خود را پس گرفتید
signup-ask-is-withdrawn-text = هر وقت بخواهید می‌توانید دوباره بپرسید.
signup-ask-is-declined = در این مورد نمی‌توانیم به شما کمک کنیم
signup-ask-is-declined-text = متأسفیم. شاید یکی از افراد فهرست بتواند کمک کند:
signup-ask-confirm = بله، پرسشم را بفرست
signup-ask-withdraw = پرسشم را پس می‌گیرم
signup-ask-erase-help = آن وقت دیگر کسی نمی‌تواند به شما پاسخ بدهد. این صفحه دیگر به جایی نمی‌رسد.
signup-ask-done-withdrawn = پرسش شما پس گرفته شد.
signup-ask-letter-confirm =
    سلام،

    کسی با نشانی شما در پورتال { $city } پرسشی فرستاده است:

    { $about }

    این پیوند را تا سه روز باز کنید و دکمهٔ همان‌جا را بزنید. فقط آن وقت کسی آن را می‌خواند:
    { $link }

    اگر شما نبودید، کاری نکنید. ما خودمان نشانی شما را پاک می‌کنیم.
signup-ask-letter-held-subject = پرسش شما رسید: { $what }
signup-ask-letter-held =
    سلام،

    پرسش شما رسید:

    { $about }

    وقتی پاسخ آماده شد به شما می‌نویسیم. پاسخ را در صفحهٔ خصوصی خود می‌بینید:
    { $link }
signup-ask-letter-declined-subject = دربارهٔ پرسش شما: { $what }
signup-ask-letter-declined =
    سلام،

    متأسفیم. در مورد پرسش شما نمی‌توانیم کمک کنیم:

    { $about }

    شاید یکی از این افراد بتواند کمک کند:
    { $page }
signup-ask-letter-withdrawn-subject = پرسش خود را پس گرفتید: { $what }
signup-ask-letter-withdrawn =
    سلام،

    شما پرسش خود را پس گرفتید:

    { $about }

    هر وقت بخواهید می‌توانید دوباره بپرسید. آنچه دربارهٔ شما می‌دانیم در { $date } پاک می‌شود.
signup-ask-letter-again =
    سلام،

    شما پیش‌تر اینجا پرسیده‌اید. این پیوند تازهٔ صفحهٔ خصوصی شماست. پیوند قدیمی دیگر کار نمی‌کند:
    { $link }

    { $about }

# It is done
signup-is-done = کار شما انجام شد
signup-is-done-text = کسی که به کار شما رسیدگی کرد فکر می‌کند دیگر به چیزی نیاز ندارید. هر وقت بخواهید می‌توانید دوباره بپرسید.

# Another time
signup-move = انتخاب وقت دیگر
signup-move-help = تا وقت دیگری نگرفته‌اید، وقت فعلی مال شما می‌ماند.
signup-move-send = این وقت را می‌گیرم
signup-done-moved = حالا وقت دیگری دارید.
signup-wrong-taken = کس دیگری آن وقت را زودتر گرفت. وقت شما همان است که بود. وقت دیگری انتخاب کنید.
signup-letter-moved-subject = وقت تازه: { $what }
signup-letter-moved =
    سلام،

    این وقت تازهٔ شماست:

    { $about }

    اگر نمی‌توانید بیایید، لطفاً در صفحهٔ خصوصی خود بگویید:
    { $link }

# Answers
signup-replies = پاسخ‌های ما
signup-reply-more = بیشتر بخوانید
signup-letter-reply-subject = پاسخی برای شما رسید: { $what }
signup-letter-reply =
    سلام،

    پاسخی برای شما رسیده است. آن را در صفحهٔ خصوصی خود می‌بینید:
    { $link }

    این پاسخ مربوط است به:

    { $about }

# Being sent on to another organization
signup-send-on = شما را به جای دیگری معرفی کنیم؟
signup-send-on-text = { $name } بهتر می‌تواند به شما کمک کند. اگر بله بگویید، آن‌ها آنچه را در این صفحه نوشته شده است می‌خوانند و کسانی که پیش‌تر آن را می‌خواندند دیگر نمی‌توانند بخوانند.
signup-send-on-yes = بله، مرا معرفی کنید
signup-send-on-no = نه، همین‌جا می‌مانم
signup-done-sent-on = به جای تازه معرفی شدید. نام آن در همین صفحه نوشته شده است.
signup-done-stayed = چیزی تغییر نکرد. همان‌جا که بودید می‌مانید.
signup-wrong-full = آنجا دیگر جا نیست. همان‌جا که بودید می‌مانید.
signup-letter-send-on-subject = یک پرسش برای شما: { $what }
signup-letter-send-on =
    سلام،

    جای دیگری بهتر می‌تواند به شما کمک کند:

    { $about }

    شما را به آنجا معرفی کنیم؟ در صفحهٔ خصوصی خود بله یا نه بگویید. پیش از آن هیچ اتفاقی نمی‌افتد:
    { $link }
