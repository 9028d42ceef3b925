# Maps with a list of their places
map-title = الخريطة
map-show = اعرض على الخريطة
map-on = على الخريطة
map-as-list = اعرض كقائمة
map-places = { $n ->
    [zero] لا توجد أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $n } أماكن
    [many] { $n } مكانًا
   *[other] { $n } مكان
}
map-picture = خريطة، عدد الأماكن المرقمة: { $n }. أسماء الأماكن في القائمة أدناه.
map-ground-sketch = رسم تقريبي، ليس بمقياس دقيق. لتجد المدخل استعمل العنوان.
map-ground-plain = بدون بيانات خريطة: يظهر فقط أين يقع كل مكان بالنسبة إلى الأماكن الأخرى.
map-ground-data = بيانات الخريطة:
map-open = افتح الخريطة
map-open-failed = لا يمكن فتح الخريطة الآن. كل شيء في القائمة.
map-near = ما هو قريب مني
map-near-note = يقارن جهازك مكانك بهذه القائمة. لا يُرسل موقعك إلى أحد.
map-near-found = الأماكن الأقرب تأتي الآن أولًا.
map-away = على بعد { $distance }
map-none = لا يوجد مكان مناسب على الخريطة. أزل أحد الخيارات.
map-elsewhere = ليست على الخريطة
map-zoom-in = أقرب
map-zoom-out = أبعد
map-show-here = اعرض على الخريطة
map-several = عدة أماكن:
