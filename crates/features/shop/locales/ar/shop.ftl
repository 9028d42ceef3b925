# القائمة
shop-title = أشخاص يمكنك التحدّث معهم
shop-lede = من يوجد أين، ومتى، وبأي لغات. لا تحتاج إلى حساب.
shop-find = ابحث عن شخص
shop-speaks = لغة أتكلمها
shop-topic = موضوع السؤال
shop-channel = كيف أريد أن أتحدّث
shop-day = اليوم
shop-district = الحيّ
shop-all = اعرض الكل

# لم نجد أحدًا
shop-empty = لم يخبرنا أحد بعد من يوجد أين.
shop-nobody = لا أحد يناسب كل ما اخترته.
shop-nobody-so = هناك من يتكلم { $language } هنا، لكن ليس كما اخترت.
shop-otherwise = من يتكلم { $language } في أوقات أخرى أو بطرق أخرى أو عن أمور أخرى:
shop-nobody-speaks = بحسب ما نعرف، لا أحد هنا يتكلم { $language } بعد.
shop-spoken = هذه هي اللغات المستعملة هنا:
shop-between = هؤلاء يساعدون بين اللغات. اسألهم عن مترجم:
shop-ask = اسأل المكتب الذي يجيب عن أي سؤال

# الوقت والمكان
shop-when = الساعات
shop-today = اليوم
shop-tomorrow = غدًا
shop-next = المرة القادمة: { $day }، { $time }
shop-next-untimed = المرة القادمة: { $day }، الوقت غير معروف
shop-over = لا نعرف أوقاتًا أخرى
shop-time-unknown = الوقت غير معروف
shop-not-held = لا أحد هناك
shop-languages = اللغات
shop-languages-unknown = اللغات غير معروفة. اسأل أولًا.
shop-place-unknown = المكان غير معروف
shop-phone-unknown = رقم الهاتف غير معروف

# شخص واحد أو فريق
shop-in-short = باختصار
shop-channels = كيف يمكنك التحدّث
shop-how = كيف تتواصل معهم
shop-how-to = ماذا تفعل
shop-by = الجهة التي يعملون لديها
shop-service = المزيد عن هذه المساعدة
shop-times = وقت لك وحدك
shop-minutes = { $n ->
    [zero] اللقاء الواحد أقل من دقيقة.
    [one] مدة اللقاء الواحد دقيقة واحدة.
    [two] مدة اللقاء الواحد دقيقتان.
    [few] مدة اللقاء الواحد { $n } دقائق.
    [many] مدة اللقاء الواحد { $n } دقيقة.
   *[other] مدة اللقاء الواحد { $n } دقيقة.
}
shop-notice = { $n ->
    [zero] يمكنك أن تسأل في أي وقت.
    [one] اسأل قبل ساعة واحدة على الأقل.
    [two] اسأل قبل ساعتين على الأقل.
    [few] اسأل قبل { $n } ساعات على الأقل.
    [many] اسأل قبل { $n } ساعة على الأقل.
   *[other] اسأل قبل { $n } ساعة على الأقل.
}
shop-full = جميع المواعيد محجوزة حالياً.

# When people have time
shop-wish-morning = صباحاً
shop-wish-afternoon = بعد الظهر
shop-wish-evening = مساءً
shop-wish-weekend = في عطلة نهاية الأسبوع
