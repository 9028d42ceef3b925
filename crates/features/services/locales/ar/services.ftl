# The list
services-title = الخدمات
services-lede = من يساعد، وأين، ومتى، وبأي لغة.
services-find = ابحث عن خدمة
services-topic = الموضوع
services-speaks = اللغات التي يتكلمونها
services-district = الحي
services-flag-open = مفتوح الآن
services-flag-free = مجانًا
services-flag-step-free = مدخل بلا درجات
services-flag-no-appointment = بدون موعد
services-order = أولًا الأماكن المفتوحة الآن، ثم الأماكن التي نعرف عنها أكثر.
services-hours-note = حيث لا نعرف ساعات العمل، اسأل قبل أن تذهب.
services-filter-these = تصفية هذه الخدمات

# One service
services-in-short = باختصار
services-unknown = غير معروف بعد
services-who = من يمكنه أن يأتي
services-bring = ما تُحضره معك
services-cost = التكلفة
services-duration = المدة
services-appointment = الموعد
services-area = لمن يسكن في
services-ask = اسأل شخصًا
services-book = احجز موعدًا
services-how-to = كيف تستعمل هذه الخدمة
services-hours = ساعات العمل واللغات
services-day = اليوم
services-shut = مغلق
services-languages-unknown = اللغات غير معروفة. اسأل قبل أن تذهب.
services-phone-unknown = رقم الهاتف غير معروف
services-interpreter = مع مترجم فوري
services-ages-between = العمر بالسنوات: من { $from } إلى { $to }
services-ages-from = العمر بالسنوات: { $from } أو أكثر
services-ages-to = العمر بالسنوات: حتى { $to }
services-minutes = { $n ->
    [zero] أقل من دقيقة
    [one] نحو دقيقة واحدة
    [two] نحو دقيقتين
    [few] نحو { $n } دقائق
    [many] نحو { $n } دقيقة
   *[other] نحو { $n } دقيقة
}
services-closed = هذه الخدمة غير متاحة الآن.
services-where = المكان
services-by = من يقدّم هذه الخدمة
services-full-screen = ملء الشاشة
services-close = إغلاق
services-similar = خدمات مشابهة

# Urgent help
services-urgent = مساعدة عاجلة
services-urgent-lede = هل أنت في خطر؟ اتصل الآن.
services-urgent-help = من يساعدك الآن
services-all-day = ليلًا ونهارًا

# On other pages
services-of-topic = الخدمات
services-of-organization = ماذا يقدّمون
services-of-language = خدمات بهذه اللغة
services-person-more = اعرف بماذا يساعدونك
services-person-all = من يتكلم لغتي؟
