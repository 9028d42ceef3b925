# جدول المساعدة: ما المساعدة الموجودة وبأي لغة، وأين لا توجد
services-supply = ما المساعدة الموجودة، وأين تنقص
services-supply-lede = نعدّ المساعدة التي نعرفها. الأماكن الفارغة تُظهر أين أمام المدينة عمل.
services-supply-link = أين تنقص المساعدة
services-supply-definition = تُحسب الخدمة للغة ما إذا كان هناك من يتكلمها، أو مع مترجم فوري. إذا لم تذكر الخدمة ذلك، نأخذ لغات مؤسستها. وتُحسب الخدمة لحي إذا كانت فيه أو كانت تعمل لمن يسكنون فيه. ولا تُحسب الخدمات المغلقة الآن.
services-supply-nobody-means = «لا نعرف أحدًا» لا تعني أنه لا يوجد أحد. أخبرنا إذا كنت تعرف أحدًا.
services-supply-total = { $n ->
    [zero] لم تُحسب أي خدمة
    [one] حُسبت خدمة واحدة
    [two] حُسبت خدمتان
    [few] حُسبت { $n } خدمات
    [many] حُسبت { $n } خدمة
   *[other] حُسبت { $n } خدمة
}
services-supply-whole = المدينة كلها
services-supply-languages = اللغات والمواضيع
services-supply-districts = الأحياء والمواضيع
services-supply-language = اللغة
# تشير إلى مكان في الجدول لا نعرف فيه أحدًا. تأتي بعد علامة ضرب.
services-supply-nobody = لا نعرف أحدًا
services-supply-holes = { $n ->
    [zero] يوجد شخص في كل مكان.
    [one] في مكان واحد لا نعرف أحدًا.
    [two] في مكانين لا نعرف أحدًا.
    [few] في { $n } أماكن لا نعرف أحدًا.
    [many] في { $n } مكانًا لا نعرف أحدًا.
   *[other] في { $n } مكان لا نعرف أحدًا.
}
# تُقرأ بصوت عالٍ بعد عدد في الجدول. $what لغة أو حي، و$topic موضوع مثل «العمل».
services-supply-for = { $n ->
    [zero] خدمة: { $what }، { $topic }
    [one] خدمة: { $what }، { $topic }
    [two] خدمتان: { $what }، { $topic }
    [few] خدمات: { $what }، { $topic }
    [many] خدمة: { $what }، { $topic }
   *[other] خدمة: { $what }، { $topic }
}
