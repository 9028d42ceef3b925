### الموقع

web-skip = انتقل إلى المحتوى

## التنقل

web-nav-main = التنقل الرئيسي
web-nav-home = الرئيسية
web-nav-services = الخدمات
web-nav-articles = المقالات
web-nav-map = الخريطة
web-nav-urgent = مساعدة عاجلة
web-nav-languages = اللغات
web-nav-organizations = المؤسسات
web-nav-channels = المجموعات والقنوات
web-nav-about = عن هذا الموقع
web-nav-privacy = الخصوصية
web-nav-accessibility = سهولة الوصول
web-crumbs = أنت هنا

## اللغات

web-language = اللغة:
web-choose-title = اختر لغتك
web-choose-welcome = أهلاً بك

## البحث

web-search = بحث
web-search-label = عمّ تبحث؟
web-search-placeholder = دورات، تصاريح، مشورة…

## الترجمة

web-strip-label = عن هذه الترجمة
web-strip-machine = تُرجمت هذه الصفحة آليًا من { $language } ولم يراجعها أي شخص بعد.
web-strip-partly = تُرجمت أجزاء من هذه الصفحة آليًا من { $language } ولم يراجعها أي شخص بعد. وأجزاء أخرى لم تُترجم بعد.
web-strip-stale = تغيّرت الصفحة الأصلية ({ $language }) بعد ترجمتها. قد تكون بعض الأجزاء هنا قديمة.
web-strip-fallback = بعض أجزاء هذه الصفحة غير متوفرة بلغتك بعد. لغة هذه الأجزاء: { $language }.
web-only-in = هذا الجزء غير متوفر بلغتك بعد. لغته: { $language }.

## الثقة

web-trust = هل هذه المعلومات موثوقة؟
web-checked = آخر تحقّق
web-sources = { $n ->
    [zero] المصادر
    [one] المصدر
    [two] المصدران
    [few] المصادر
    [many] المصادر
   *[other] المصادر
}
web-current = هل ما زال هذا صحيحًا؟
web-not-known = غير معروف
web-differ = المصادر مختلفة: { $about }
web-differ-note = تقول مصادرنا أشياء مختلفة، ونحن نعرضها كلها. اسأل قبل أن تقرر.

## مفتوح ومغلق

web-hours = ساعات العمل
web-hours-weekly = ساعات العمل خلال الأسبوع
web-hours-today = اليوم
web-state-later = لا يمكننا هنا أن نقول هل المكان مفتوح. انظر ساعات العمل خلال الأسبوع.
web-state-open-until = مفتوح الآن حتى الساعة { $time }
web-state-open-long = مفتوح الآن ليلًا ونهارًا
web-state-end-unknown = فتح الساعة { $time }
web-state-end-unknown-more = وقت الإغلاق غير معروف.
web-state-closed-now = مغلق الآن
web-state-closed-today = مغلق اليوم
web-state-appointment = بموعد مسبق
web-state-appointment-more = احجز موعدًا قبل أن تأتي.
web-state-not-known = ساعات العمل غير معروفة
web-state-not-known-more = اسأل قبل أن تذهب.
web-opens-today = يفتح اليوم الساعة { $time }.
web-opens-tomorrow = يفتح غدًا الساعة { $time }.
web-opens-weekday = يفتح { $day } الساعة { $time }.
web-opens-date = يفتح في { $date } الساعة { $time }.
web-opens-today-untimed = يفتح اليوم، والوقت غير معروف.
web-opens-tomorrow-untimed = يفتح غدًا، والوقت غير معروف.
web-opens-weekday-untimed = يفتح { $day }، والوقت غير معروف.
web-opens-date-untimed = يفتح في { $date }، والوقت غير معروف.
web-opening-unknown = وقت الفتح غير معروف
web-closing-unknown = وقت الإغلاق غير معروف

## التواصل والمكان

web-talk = تحدّث مع شخص
web-website = الموقع الإلكتروني
web-picture-by = الصورة: { $name }
web-address-unknown = العنوان غير معروف
web-place-approximate = نعرف هذا المكان على وجه التقريب فقط. اسأل عن العنوان الدقيق.
web-step-free-yes = لا توجد درجات عند المدخل
web-step-free-no = توجد درجات عند المدخل
web-step-free-unknown = لا نعرف هل توجد درجات عند المدخل

## التكلفة

web-free = مجانًا

## للعرض على الموظف

web-counter = أرِ هذا للموظف
web-counter-machine = الجملة باللغة الأخرى ({ $language }) ترجمة آلية لم يراجعها أي شخص بعد.

## الخروج السريع

web-exit = اخرج من الموقع الآن
web-exit-key = أو اضغط مفتاح Esc ثلاث مرات.

## أسفل الصفحة

web-foot-who = من يدير هذا الموقع
web-foot-more = المزيد
web-foot-site = هذا الموقع

## القوائم على عدة صفحات

web-pages = صفحات القائمة
web-page = صفحة
web-page-previous = الصفحة السابقة
web-page-next = الصفحة التالية

## التصفية

web-filters = خيارات التصفية
web-filters-apply = اعرض النتائج
web-filters-clear = امسح كل الخيارات
web-filters-any = الكل
web-filters-only = اعرض فقط
web-filters-chosen = عدد الخيارات: { $n }
web-filters-without = إزالة هذا الخيار:
web-results = { $n ->
    [zero] لا توجد نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $n } نتائج
    [many] { $n } نتيجة
   *[other] { $n } نتيجة
}
web-results-none-help = أزل أحد الخيارات أو استعمل كلمات أخرى.
web-as-of = بتاريخ: { $date }

## ما الذي لم ينجح

web-error-not-found-title = لا توجد صفحة هنا
web-error-not-found-text = ربما كُتب العنوان خطأً أو انتقلت الصفحة. تحقّق من العنوان أو ابحث أدناه.
web-error-gone-title = انتهت هذه الصفحة
web-error-gone-text = ما كان هنا لم يعد متاحًا. ابحث أدناه عن شيء مشابه.
web-error-bad-request-title = لا نستطيع قراءة هذا العنوان
web-error-bad-request-text = فيه رموز ليست نصًا. تحقّق من العنوان أو ابدأ من الصفحة الرئيسية.
web-error-parameter-title = لا نفهم جزءًا من هذا العنوان
web-error-parameter-text = «{ $value }» ليس خيارًا ممكنًا في «{ $name }». اختر مرة أخرى في الصفحة أو ابحث أدناه.
web-error-too-long-title = العنوان طويل جدًا
web-error-too-long-text = ربما في بحثك كلمات كثيرة. استعمل كلمات أقل وحاول مرة أخرى.
web-error-too-large-title = هذا أكبر من أن يُرسل
web-error-too-large-text = لم نحفظ شيئًا. اختصر النص أو صغّر الملف ثم أرسله مرة أخرى.
web-error-form-title = في النموذج شيء غير صحيح
web-error-form-text = لم نحفظ شيئًا. صحّح ما هو معلَّم أدناه ثم أرسل النموذج مرة أخرى.
web-error-too-many-title = طلبات كثيرة جدًا
web-error-too-many-text = انتظر دقيقة ثم حاول مرة أخرى.
web-error-internal-title = حدث خطأ من جانبنا
web-error-internal-text = هذا خطؤنا وليس خطأك. حاول مرة أخرى بعد بضع دقائق.
web-error-city-title = لا نعرف هذه المدينة
web-error-city-text = تحقّق من العنوان أو اختر مدينة من الصفحة الرئيسية.
web-error-language-title = هذه المدينة غير متوفرة بتلك اللغة
web-error-language-text = اختر إحدى اللغات أدناه.
