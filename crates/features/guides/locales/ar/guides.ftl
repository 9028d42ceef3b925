### الإرشادات والمقالات والمكتبة والمجموعات والقنوات. عربية فصيحة بسيطة: جمل قصيرة وكلمات شائعة.

## التنقل

guides-nav = الإرشادات
guides-nav-library = المكتبة

## الإرشادات

guides-list = الإرشادات
guides-list-lede = ماذا تفعل خطوة بعد خطوة، ومن يساعدك.
guides-list-empty = لا توجد لدينا إرشادات بعد.
guides-all = كل الإرشادات
guides-step-by-step = خطوة بعد خطوة
guides-read-more = من المفيد أن تعرف
guides-steps-count = { $n ->
    [zero] لا توجد خطوات
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $n } خطوات
    [many] { $n } خطوة
   *[other] { $n } خطوة
}
guides-legend-and = «وأيضًا»: يمكنك أن تفعل ذلك في الوقت نفسه.
guides-legend-or = «أو»: يمكنك أن تختار. قد يكفيك خيار واحد.
guides-done = تم:
guides-done-of = من { $total }
guides-ticks = تبقى علاماتك على هذا الجهاز فقط.
guides-clear = امسح علاماتي
guides-tick = تم
guides-print = طباعة

## الخطوة

guides-step-then = الخطوة { $n }:
guides-step-and = في الوقت نفسه:
guides-step-or = أو بدلاً من ذلك:
guides-time = المدة
guides-cost = التكلفة
guides-bring = ما تُحضره معك
guides-unknown = غير معروف: { $what }.
guides-unknown-time = المدة
guides-unknown-cost = التكلفة
guides-unknown-bring = ما يجب إحضاره
guides-ask-person = اسأل شخصًا
guides-open = افتح في { $site }

## المقالات

guides-articles = المقالات
guides-articles-lede = معلومات مفيدة عن المدينة والمكاتب وحقوقك.
guides-articles-all = كل المقالات
guides-articles-empty = لا توجد لدينا مقالات بعد.
guides-article-empty = لا يوجد نص لهذا المقال بعد.
guides-sections = الأقسام

## المكتبة

guides-library = المكتبة
guides-library-lede = تقارير وخطط وأدلة عن القادمين الجدد والمدن. تجدها في مواقع أخرى.
guides-library-articles = مقالات عن المكتبة
guides-library-empty = لا توجد لدينا وثائق بعد.
guides-documents-count = { $n ->
    [zero] لا توجد وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $n } وثائق
    [many] { $n } وثيقة
   *[other] { $n } وثيقة
}
guides-document-year = السنة: { $year }
guides-document-pages = { $n ->
    [zero] بلا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $n } صفحات
    [many] { $n } صفحة
   *[other] { $n } صفحة
}
guides-document-licence = الترخيص:

## المجموعات والقنوات

guides-channels = المجموعات والقنوات
guides-channels-lede = صفحات ومجموعات ونشرات بريدية: لغتها ومن يديرها.
guides-channels-in = اللغة: { $language }
guides-channels-all = كل المجموعات والقنوات
guides-channels-empty = لا نعرف مجموعات أو قنوات بعد.
guides-channel-address-unknown = العنوان غير معروف.
guides-channel-owner = يديرها:
guides-channel-owner-unknown = لا نعرف من يديرها
guides-channel-official = رسمية
guides-channel-not-official = غير رسمية
guides-channel-official-unknown = لا نعرف هل هي رسمية
guides-channel-seen = آخر مرة رأيناها نشطة: { $date }
guides-channel-seen-unknown = لا نعرف هل ما زالت نشطة
