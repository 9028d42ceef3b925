# Signing up without an account: the form, the private page, and what both tell people.

# How free it is, on public pages
signup-free-open = توجد أماكن.
signup-free-few = بقيت أماكن قليلة فقط.
signup-free-full = كل الأماكن محجوزة. يمكنك انتظار مكان.
signup-button = أريد المشاركة

# The form
signup-title = أريد المشاركة
signup-about = تسجيلك في:
signup-part = متى يمكنك القدوم؟
signup-left = { $n ->
    [zero] لم يبقَ أي مكان
    [one] بقي مكان واحد
    [two] بقي مكانان
    [few] بقيت { $n } أماكن
    [many] بقي { $n } مكانًا
   *[other] بقي { $n } مكان
}
signup-left-many = توجد أماكن
signup-left-none = اكتمل العدد: يكون لك مكان في قائمة الانتظار
signup-name = اسمك
signup-name-help = الاسم الذي يناديك الناس به. لا تلزمك أي أوراق.
signup-reach = كيف يمكننا التواصل معك؟
signup-reach-help = طريقة واحدة تكفي.
signup-email = عنوان البريد الإلكتروني
signup-phone = رقم الهاتف
signup-phone-help = مع رمز البلد، مثل +421900123456. لا نرسل إليه شيئًا: احتفظ بصفحتك الخاصة بنفسك.
signup-languages = اللغات التي تتكلمها
signup-level = ما مستواك في اللغة { $language }؟
signup-level-none = أفضّل ألّا أقول ذلك
signup-message = ماذا يجب أن يعرفوا؟ (يمكنك ترك هذا فارغًا.)
signup-message-help = { $n } حرف على الأكثر. من فضلك لا تكتب شيئًا عن صحتك أو دينك أو أوراقك.
signup-empty = اترك هذا فارغًا
signup-send = إرسال
signup-back = العودة إلى الصفحة
signup-kept = من يقدّم هذه الفرصة يستطيع أن يقرأ هذا: { $name }. ويستطيع ذلك أيضًا من يديرون هذه البوابة للمدينة، ولا أحد غيرهم. يُحذف هذا في { $date }.
signup-kept-nobody = من يديرون هذه البوابة للمدينة يستطيعون أن يقرؤوا هذا، ولا أحد غيرهم. يُحذف هذا في { $date }.
signup-closed = لا يمكنك التسجيل حاليًا
signup-closed-text = لا يُقبل أحد جديد الآن. اسأل مرة أخرى لاحقًا، أو ابحث عن شيء آخر.
signup-shut-text = لا يمكن حاليًا حفظ بياناتك بأمان، ولذلك لا نطلب أي بيانات. حاول مرة أخرى لاحقًا، أو اسأل المؤسسة.

# What is wrong
signup-wrong = { $n ->
    [zero] لم يُرسل شيء بعد.
    [one] لم يُرسل شيء بعد. هناك أمر واحد ناقص أو خاطئ:
    [two] لم يُرسل شيء بعد. هناك أمران ناقصان أو خاطئان:
    [few] لم يُرسل شيء بعد. هناك { $n } أمور ناقصة أو خاطئة:
    [many] لم يُرسل شيء بعد. هناك { $n } أمرًا ناقصًا أو خاطئًا:
   *[other] لم يُرسل شيء بعد. هناك { $n } أمر ناقص أو خاطئ:
}
signup-wrong-part = اختر متى يمكنك القدوم.
signup-wrong-name = اكتب اسمك.
signup-wrong-name-long = اسمك طويل جدًا: اكتب 120 حرفًا على الأكثر.
signup-wrong-reach = اكتب عنوان بريد إلكتروني أو رقم هاتف.
signup-wrong-email = هذا ليس عنوان بريد إلكتروني. يكون العنوان مثل name@example.org.
signup-wrong-phone = هذا ليس رقم هاتف. اكتب أرقامًا فقط، وقبلها + ورمز البلد.
signup-wrong-language = اختر لغة من القائمة.
signup-wrong-level = اختر أحد المستويات.
signup-wrong-message = { $n ->
    [zero] نصك ليس أطول من المسموح.
    [one] نصك أطول من المسموح بحرف واحد.
    [two] نصك أطول من المسموح بحرفين.
    [few] نصك أطول من المسموح بمقدار { $n } أحرف.
    [many] نصك أطول من المسموح بمقدار { $n } حرفًا.
   *[other] نصك أطول من المسموح بمقدار { $n } حرف.
}
signup-wrong-often = { $n ->
    [zero] لم يُرسل شيء بعد. جاءت نماذج كثيرة من شبكتك. اضغط «إرسال» مرة أخرى الآن.
    [one] لم يُرسل شيء بعد. جاءت نماذج كثيرة من شبكتك. اضغط «إرسال» مرة أخرى بعد دقيقة واحدة.
    [two] لم يُرسل شيء بعد. جاءت نماذج كثيرة من شبكتك. اضغط «إرسال» مرة أخرى بعد دقيقتين.
    [few] لم يُرسل شيء بعد. جاءت نماذج كثيرة من شبكتك. اضغط «إرسال» مرة أخرى بعد { $n } دقائق.
    [many] لم يُرسل شيء بعد. جاءت نماذج كثيرة من شبكتك. اضغط «إرسال» مرة أخرى بعد { $n } دقيقة.
   *[other] لم يُرسل شيء بعد. جاءت نماذج كثيرة من شبكتك. اضغط «إرسال» مرة أخرى بعد { $n } دقيقة.
}
signup-wrong-many = لم يُرسل شيء. تم التسجيل بهذا الرقم عدة مرات من قبل. افتح صفحتك الخاصة بدلًا من ذلك.

# What is told after a form
signup-told-mail = انظر في بريدك الإلكتروني
signup-told-mail-text = أرسلنا إليك رسالة فيها رابط خاص. افتحه خلال ثلاثة أيام واضغط الزر هناك. عندها فقط يكون لك مكان.
signup-told-forged = لم يُرسل شيء
signup-told-forged-text = لم يأتِ النموذج من هذه البوابة. ارجع إلى الصفحة واضغط الزر هناك.
signup-told-large = لم يُرسل شيء
signup-told-large-text = نصك طويل جدًا. ارجع واختصره ثم أرسله مرة أخرى.
signup-told-unknown = هذا الرابط لا يؤدي إلى شيء
signup-told-unknown-text = لم يُستعمل في وقته، أو حلّ محلّه رابط أحدث، أو حُذف كل شيء. يمكنك التسجيل مرة أخرى.
signup-told-guessed = انتظر قليلًا
signup-told-guessed-text = فُتحت روابط خاطئة كثيرة من شبكتك. حاول مرة أخرى بعد ساعة.
signup-told-erased = حُذف كل شيء
signup-told-erased-text = لم نعد نحتفظ بأي شيء عنك. إذا كان لك مكان، فيمكن لشخص آخر أن يأخذه.
signup-told-start = إلى الصفحة الرئيسية

# The private page
signup-page = صفحتك الخاصة
signup-page-help = احتفظ بعنوان هذه الصفحة ولا تُظهره لأحد. من لديه هذا العنوان يستطيع أن يغيّر ما هو مكتوب هنا.
signup-is-asked = لم يُرسل بعد
signup-is-asked-text = اضغط الزر. عندها فقط يكون لك مكان، أو مكان في قائمة الانتظار.
signup-is-held = لك مكان
signup-is-held-text = من يقدّم هذه الفرصة سينظر في الأمر ويردّ عليك.
signup-is-accepted = هم في انتظارك
signup-is-accepted-text = يسعدهم قدومك. إذا لم يكن بإمكانك القدوم، فقل ذلك هنا: يمكن لشخص آخر أن يأخذ مكانك.
signup-is-waiting = أنت في انتظار مكان
signup-is-waiting-text = { $n ->
    [1] دورك هو الأول في قائمة الانتظار.
   *[other] دورك رقم { $n } في قائمة الانتظار.
}
signup-is-withdrawn = لن تأتي
signup-is-withdrawn-text = شكرًا لأنك أخبرتنا. يمكنك التسجيل مرة أخرى في أي وقت.
signup-is-declined = لا يمكنهم قبولك هذه المرة
signup-is-declined-text = هذا لا علاقة له بقيمتك. هناك أشياء أخرى يمكنك القيام بها:
signup-is-over = انتهى
signup-is-over-text = شكرًا لحضورك.
signup-is-gone = لم يعد متاحًا
signup-is-gone-text = من كان يقدّم هذه الفرصة سحبها. نحن آسفون.
signup-no-room = كل الأماكن محجوزة، وقائمة الانتظار ممتلئة أيضًا. حاول مرة أخرى لاحقًا.
signup-confirm = نعم، أريد المشاركة
signup-withdraw = لا يمكنني القدوم
signup-what = ماذا
signup-when = الوقت
signup-where = المكان
signup-who = من يقدّم هذه الفرصة
signup-time = { $day }، من { $from } إلى { $to }
signup-calendar = أضف هذا إلى تقويمي
signup-data = ما نحتفظ به عنك
signup-data-help = هذه البيانات مشفّرة. تُحذف في { $date } دون أي عمل منك.
signup-data-shut = لا يمكن فتح هذه البيانات على هذا الخادم حاليًا. ومع ذلك تُحذف في { $date }.
signup-data-name = الاسم
signup-data-email = البريد الإلكتروني
signup-data-phone = الهاتف
signup-data-languages = اللغات
signup-data-message = ما كتبته
signup-export = تنزيل
signup-erase = احذف كل شيء الآن
signup-erase-help = يذهب مكانك إلى شخص آخر. ولن تؤدي هذه الصفحة إلى شيء.
signup-done-confirmed = تم الإرسال.
signup-done-withdrawn = هم يعرفون أنك لن تأتي.
signup-done-hours = كُتبت الساعات.
signup-done-dropped = أُزيلت الساعات.

# Hours
signup-hours = ساعاتك
signup-hours-help = اكتب متى كنت هناك. من يقدّم هذه الفرصة يؤكّد ذلك. بالساعات المؤكَّدة يمكنك الحصول على شهادة.
signup-hours-day = اليوم
signup-hours-long = المدة
signup-hours-hours = الساعات
signup-hours-minutes = الدقائق
signup-hours-add = اكتب الساعات
signup-hours-drop = إزالة
signup-hours-confirmed = مؤكَّدة
signup-hours-open = غير مؤكَّدة بعد
signup-hours-sum = المجموع المؤكَّد: { $hours } س { $minutes } د
signup-hours-line = { $hours } س { $minutes } د
signup-wrong-day = اختر يومًا ليس في المستقبل.
signup-wrong-hours = هذا غير ممكن: اكتب دقيقة واحدة على الأقل، و24 ساعة في اليوم على الأكثر.
signup-certificate = شهادتك
signup-certificate-help = وثيقة فيها اسمك وساعاتك المؤكَّدة، للطباعة أو للإرسال. لا نحتفظ بنسخة.
signup-certificate-get = افتح الشهادة (PDF)
signup-certificate-name = اسمك بالحروف اللاتينية
signup-certificate-name-help = لا يمكننا طباعة بعض حروف اسمك. اكتبه كما تكتبه في هذا البلد. لا نحتفظ بما تكتبه هنا.
signup-wrong-spelling = لا يمكننا طباعة بعض هذه الحروف. اكتب اسمك بالحروف اللاتينية.

# Letters. Nothing personal stands in their subjects.
signup-letter-confirm-subject = يرجى التأكيد: { $what }
signup-letter-confirm =
    مرحبًا،

    سجّل شخص بعنوانك في بوابة { $city }:

    { $about }

    افتح هذا الرابط واضغط الزر هناك خلال ثلاثة أيام. عندها فقط يكون لك مكان:
    { $link }

    إذا لم يكن هذا الشخص أنت، فلا تفعل شيئًا. نحن نحذف عنوانك بأنفسنا.
signup-letter-held-subject = لك مكان: { $what }
signup-letter-held =
    مرحبًا،

    لك مكان:

    { $about }

    من يقدّم هذه الفرصة سيردّ عليك. إذا لم يكن بإمكانك القدوم، فمن فضلك قل ذلك في صفحتك الخاصة:
    { $link }
signup-letter-waiting-subject = أنت في قائمة الانتظار: { $what }
signup-letter-waiting =
    مرحبًا،

    كل الأماكن محجوزة حاليًا. أنت في قائمة الانتظار:

    { $about }

    نكتب إليك عندما يصبح مكان شاغرًا. هذه صفحتك الخاصة:
    { $link }
signup-letter-promoted-subject = أصبح لك مكان شاغر: { $what }
signup-letter-promoted =
    مرحبًا،

    شخص آخر لا يستطيع القدوم. المكان لك الآن:

    { $about }

    إذا لم تعد لديك رغبة فيه، فمن فضلك قل ذلك في صفحتك الخاصة، لكي يحصل عليه الشخص التالي:
    { $link }
signup-letter-accepted-subject = هم في انتظارك: { $what }
signup-letter-accepted =
    مرحبًا،

    يسعدهم قدومك:

    { $about }

    إذا لم يكن بإمكانك القدوم، فمن فضلك قل ذلك في صفحتك الخاصة:
    { $link }
signup-letter-declined-subject = عن رغبتك في المشاركة: { $what }
signup-letter-declined =
    مرحبًا،

    شكرًا لرغبتك في المساعدة. لا يمكنهم قبولك هذه المرة:

    { $about }

    هناك أشياء أخرى يمكنك القيام بها. تجدها هنا:
    { $more }
signup-letter-reminder-subject = قريبًا: { $what }
signup-letter-reminder =
    مرحبًا،

    هذا قريب:

    { $about }

    إذا لم يكن بإمكانك القدوم، فمن فضلك قل ذلك في صفحتك الخاصة، لكي يأخذ شخص آخر مكانك:
    { $link }
signup-letter-withdrawn-subject = لن تأتي: { $what }
signup-letter-withdrawn =
    مرحبًا،

    هم يعرفون أنك لن تأتي:

    { $about }

    يمكنك التسجيل مرة أخرى في أي وقت. ما نعرفه عنك يُحذف في { $date }.
signup-letter-cancelled-subject = لن يُقام: { $what }
signup-letter-cancelled =
    مرحبًا،

    لن يُقام هذا:

    { $about }

    نحن آسفون. هناك أشياء أخرى يمكنك القيام بها. تجدها هنا:
    { $more }
signup-letter-retimed-subject = تغيّر وقت البدء: { $what }
signup-letter-retimed =
    مرحبًا،

    سبق أن سجّلت في هذا. الوقت تغيّر:

    { $about }

    إذا لم يكن بإمكانك القدوم في هذا الوقت، فمن فضلك قل ذلك في صفحتك الخاصة:
    { $link }
signup-letter-taken-down-subject = غير متاح حاليًا: { $what }
signup-letter-taken-down =
    مرحبًا،

    مدينة { $city } تتحقّق الآن من أمر يخصّ ما سجّلت فيه:

    { $about }

    من فضلك لا تذهب إلى هناك حتى نكتب إليك. يبقى مكانك لك، ولا يلزمك فعل أي شيء. إذا لم تعد لديك رغبة فيه، فقل ذلك في صفحتك الخاصة:
    { $link }
signup-letter-put-back-subject = متاح من جديد: { $what }
signup-letter-put-back =
    مرحبًا،

    طلبنا منك الانتظار. يمكنك الآن الذهاب إلى هناك من جديد، وما زال مكانك لك:

    { $about }

    إذا لم تعد لديك رغبة فيه، فمن فضلك قل ذلك في صفحتك الخاصة:
    { $link }
signup-letter-again-subject = صفحتك الخاصة: { $what }
signup-letter-again =
    مرحبًا،

    سبق أن سجّلت في هذا. هذا هو الرابط الجديد إلى صفحتك الخاصة. الرابط القديم لم يعد يعمل:
    { $link }

    { $about }

# The certificate, a document to print
signup-paper-title = شهادة تطوّع
signup-paper-statement = تؤكّد المؤسسة { $organization } مشاركة { $name } في عمل تطوّعي.
signup-paper-thanks = شكرًا على وقتك ومساعدتك.
signup-paper-what = العمل
signup-paper-when = الوقت
signup-paper-days = { $n ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
}
signup-paper-from-to = من { $from } إلى { $to }
signup-paper-hours = الساعات
signup-paper-where = المكان
signup-paper-made = { $place }، { $date }
signup-paper-signature = توقيع المؤسسة وختمها
signup-paper-note = أُعدّت من الساعات التي أكّدتها المؤسسة. لا تحتفظ البوابة بنسخة. من يريد التأكّد يسأل المؤسسة.

# What the form asks beside who somebody is
signup-question-topic = ما الموضوع؟
signup-question-channel = كيف تريد أن تتحدّث؟
signup-question-when = متى يناسبك ذلك؟
signup-question-none = لا أعرف بعد
signup-question-empty = يمكنك ترك هذا فارغًا.
signup-later = أيام لاحقة
signup-sooner = أيام سابقة
signup-no-times = لا يوجد موعد شاغر في هذه الأيام.
signup-wrong-answer = اختر أحد الأجوبة من القائمة.
signup-wrong-question = اكتب ما تريد أن تسأل عنه.

# Having a time with somebody, in other words than taking part in something
signup-meet-title = حجز موعد
signup-meet-about = ستتحدّث مع:
signup-meet-part = أي موعد يناسبك؟
signup-meet-none = لا أريد أيًّا من هذه المواعيد: أريد فقط أن أسأل عن شيء
signup-meet-languages = اللغات التي يمكنك التحدّث بها
signup-meet-message = عمّ تريد أن تتحدّث؟ (يمكنك ترك هذا فارغًا.)
signup-meet-closed = لا يمكن حجز موعد حاليًا
signup-meet-closed-text = كل المواعيد محجوزة، أو لا تُعطى مواعيد الآن. يمكنك القدوم في الساعات المكتوبة في الصفحة، أو سؤال شخص آخر.
signup-meet-wrong-part = اختر موعدًا لا يزال شاغرًا.
signup-meet-told-mail-text = أرسلنا إليك رسالة فيها رابط خاص. افتحه خلال ثلاثة أيام واضغط الزر هناك. عندها فقط يكون الموعد لك.
signup-meet-is-asked-text = اضغط الزر. عندها فقط يكون الموعد لك.
signup-meet-is-held = تم حجز موعدك
signup-meet-is-held-text = سيكون شخص في انتظارك في هذا الموعد. لا تلزمك أي أوراق.
signup-meet-is-accepted = تم حجز موعدك
signup-meet-is-accepted-text = هناك من يعرف بموعدك وسيكون حاضرًا. إذا لم يكن بإمكانك القدوم، فقل ذلك هنا: يمكن لشخص آخر أن يأخذ الموعد.
signup-meet-is-withdrawn-text = شكرًا لأنك أخبرتنا. يمكنك حجز موعد آخر متى شئت.
signup-meet-is-declined = هذا الموعد غير ممكن
signup-meet-is-declined-text = نحن آسفون. يمكنك حجز موعد آخر، أو التحدّث مع شخص آخر.
signup-meet-is-over-text = انتهى الموعد. يمكنك حجز موعد آخر متى شئت.
signup-meet-no-room = سبقك شخص آخر إلى هذا الموعد. اختر موعدًا آخر.
signup-meet-confirm = نعم، أريد حجز هذا الموعد
signup-meet-erase-help = يذهب الموعد إلى شخص آخر. ولن تؤدي هذه الصفحة إلى شيء.
signup-meet-letter-confirm =
    مرحبًا،

    حجز شخص موعدًا بعنوانك في بوابة { $city }:

    { $about }

    افتح هذا الرابط واضغط الزر هناك خلال ثلاثة أيام. عندها فقط يكون الموعد لك:
    { $link }

    إذا لم يكن هذا الشخص أنت، فلا تفعل شيئًا. نحن نحذف عنوانك بأنفسنا.
signup-meet-letter-held-subject = تم حجز موعدك: { $what }
signup-meet-letter-held =
    مرحبًا،

    تم حجز موعدك:

    { $about }

    إذا لم يكن بإمكانك القدوم، أو كنت تريد موعدًا آخر، فمن فضلك قل ذلك في صفحتك الخاصة:
    { $link }
signup-meet-letter-accepted-subject = تم حجز موعدك: { $what }
signup-meet-letter-accepted =
    مرحبًا،

    هناك من يعرف بموعدك وسيكون حاضرًا:

    { $about }

    إذا لم يكن بإمكانك القدوم، أو كنت تريد موعدًا آخر، فمن فضلك قل ذلك في صفحتك الخاصة:
    { $link }
signup-meet-letter-declined-subject = هذا الموعد غير ممكن: { $what }
signup-meet-letter-declined =
    مرحبًا،

    نحن آسفون. هذا الموعد غير ممكن:

    { $about }

    يمكنك حجز موعد آخر، أو التحدّث مع شخص آخر:
    { $page }
signup-meet-letter-reminder =
    مرحبًا،

    موعدك قريب:

    { $about }

    إذا لم يكن بإمكانك القدوم، أو كنت تريد موعدًا آخر، فمن فضلك قل ذلك في صفحتك الخاصة:
    { $link }
signup-meet-letter-withdrawn =
    مرحبًا،

    تم إلغاء موعدك بناءً على طلبك:

    { $about }

    يمكنك حجز موعد آخر متى شئت. ما نعرفه عنك يُحذف في { $date }.
signup-meet-letter-cancelled-subject = أُلغي موعدك: { $what }
signup-meet-letter-cancelled =
    مرحبًا،

    لن يكون هناك أحد في هذا الموعد:

    { $about }

    نحن آسفون. يمكنك حجز موعد آخر، أو التحدّث مع شخص آخر:
    { $page }
signup-meet-letter-taken-down =
    مرحبًا،

    مدينة { $city } تتحقّق الآن من أمر يخصّ الموعد الذي حجزته:

    { $about }

    من فضلك لا تذهب إلى هناك حتى نكتب إليك. يبقى موعدك لك، ولا يلزمك فعل أي شيء. إذا لم تعد لديك رغبة فيه، فقل ذلك في صفحتك الخاصة:
    { $link }
signup-meet-letter-put-back =
    مرحبًا،

    طلبنا منك الانتظار. يمكنك الآن الذهاب إلى هناك من جديد، وما زال موعدك لك:

    { $about }

    إذا لم تعد لديك رغبة فيه، فمن فضلك قل ذلك في صفحتك الخاصة:
    { $link }
signup-meet-letter-again =
    مرحبًا،

    سبق أن حجزت هنا. هذا هو الرابط الجديد إلى صفحتك الخاصة. الرابط القديم لم يعد يعمل. في صفحتك يمكنك اختيار موعد آخر:
    { $link }

    { $about }

# Asking a question, in other words than taking part in something
signup-ask-title = اسأل شخصًا
signup-ask-about = سؤالك إلى:
signup-ask-languages = اللغات التي يمكننا أن نردّ عليك بها
signup-ask-message = سؤالك
signup-ask-message-help = { $n } حرف على الأكثر. من فضلك لا تكتب شيئًا عن صحتك أو دينك أو أوراقك.
signup-ask-closed = لا يمكنك أن تسأل هنا حاليًا
signup-ask-closed-text = لا أحد يردّ على الأسئلة هنا الآن. يمكنك الذهاب إلى أحد الأشخاص في القائمة، أو الاتصال به.
signup-ask-told-mail-text = أرسلنا إليك رسالة فيها رابط خاص. افتحه خلال ثلاثة أيام واضغط الزر هناك. عندها فقط يُقرأ سؤالك.
signup-ask-is-asked-text = اضغط الزر. عندها فقط يُقرأ سؤالك.
signup-ask-is-held = وصل سؤالك
signup-ask-is-held-text = سيقرؤه شخص ويردّ عليك. ستجد الرد في هذه الصفحة.
signup-ask-is-accepted = هناك من يهتمّ بسؤالك
signup-ask-is-accepted-text = تجد الرد في هذه الصفحة، أو يتواصل معك شخص بالطريقة التي اخترتها.
signup-ask-is-withdrawn = تم سحب سؤالك
signup-ask-is-withdrawn-text = يمكنك أن تسأل مرة أخرى متى شئت.
signup-ask-is-declined = لا يمكننا مساعدتك في هذا
signup-ask-is-declined-text = نحن آسفون. ربما يستطيع أحد الأشخاص في القائمة مساعدتك:
signup-ask-confirm = نعم، أرسل سؤالي
signup-ask-withdraw = أريد سحب سؤالي
signup-ask-erase-help = عندها لا يمكن لأحد أن يردّ عليك. ولن تؤدي هذه الصفحة إلى شيء.
signup-ask-done-withdrawn = تم سحب سؤالك.
signup-ask-letter-confirm =
    مرحبًا،

    طرح شخص سؤالًا بعنوانك في بوابة { $city }:

    { $about }

    افتح هذا الرابط واضغط الزر هناك خلال ثلاثة أيام. عندها فقط يُقرأ السؤال:
    { $link }

    إذا لم يكن هذا الشخص أنت، فلا تفعل شيئًا. نحن نحذف عنوانك بأنفسنا.
signup-ask-letter-held-subject = وصل سؤالك: { $what }
signup-ask-letter-held =
    مرحبًا،

    وصل سؤالك:

    { $about }

    نكتب إليك عندما يكون هناك رد. ستجده في صفحتك الخاصة:
    { $link }
signup-ask-letter-declined-subject = عن سؤالك: { $what }
signup-ask-letter-declined =
    مرحبًا،

    نحن آسفون. لا يمكننا مساعدتك في سؤالك:

    { $about }

    ربما يستطيع أحد هؤلاء الأشخاص مساعدتك:
    { $page }
signup-ask-letter-withdrawn-subject = تم سحب سؤالك: { $what }
signup-ask-letter-withdrawn =
    مرحبًا،

    تم سحب سؤالك بناءً على طلبك:

    { $about }

    يمكنك أن تسأل مرة أخرى متى شئت. ما نعرفه عنك يُحذف في { $date }.
signup-ask-letter-again =
    مرحبًا،

    سبق أن سألت هنا. هذا هو الرابط الجديد إلى صفحتك الخاصة. الرابط القديم لم يعد يعمل:
    { $link }

    { $about }

# It is done
signup-is-done = تم إنجاز الأمر
signup-is-done-text = من اهتمّ بأمرك يرى أنك لا تحتاج إلى شيء آخر. يمكنك أن تسأل مرة أخرى متى شئت.

# Another time
signup-move = اختر موعدًا آخر
signup-move-help = يبقى موعدك الحالي لك إلى أن تحصل على موعد آخر.
signup-move-send = أريد هذا الموعد
signup-done-moved = لديك موعد آخر الآن.
signup-wrong-taken = سبقك شخص آخر إلى هذا الموعد. يبقى موعدك كما كان. اختر موعدًا آخر.
signup-letter-moved-subject = موعد آخر: { $what }
signup-letter-moved =
    مرحبًا،

    هذا هو موعدك الجديد:

    { $about }

    إذا لم يكن بإمكانك القدوم، فمن فضلك قل ذلك في صفحتك الخاصة:
    { $link }

# Answers
signup-replies = ردودنا عليك
signup-reply-more = اقرأ المزيد
signup-letter-reply-subject = لديك رد: { $what }
signup-letter-reply =
    مرحبًا،

    لديك رد. تجده في صفحتك الخاصة:
    { $link }

    هذا الرد يخصّ:

    { $about }

# Being sent on to another organization
signup-send-on = هل نحوّلك إلى جهة أخرى؟
signup-send-on-text = يمكنك أن تجد مساعدة أفضل لدى { $name }. إذا قلت نعم، فسيُقرأ هناك ما هو مكتوب في هذه الصفحة، ومن اهتمّ بأمرك من قبل لن يستطيع قراءته بعد ذلك.
signup-send-on-yes = نعم، حوّلوني
signup-send-on-no = لا، أريد البقاء هنا
signup-done-sent-on = تم تحويلك. الجهة الجديدة مكتوبة في هذه الصفحة.
signup-done-stayed = لم يتغيّر شيء. تبقى لدى الجهة نفسها.
signup-wrong-full = لم يعد هناك مكان. تبقى لدى الجهة نفسها.
signup-letter-send-on-subject = سؤال لك: { $what }
signup-letter-send-on =
    مرحبًا،

    يمكنك أن تجد مساعدة أفضل لدى جهة أخرى:

    { $about }

    هل نحوّلك إليها؟ قل نعم أو لا في صفحتك الخاصة. لن يحدث شيء قبل ذلك:
    { $link }
