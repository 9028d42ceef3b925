# ما تضيفه الخدمات إلى صفحة الأسئلة الخمسة
services-start-now = هل هناك شخص في خطر؟ اتصل الآن
services-start-urgent = كل المساعدة العاجلة
services-start-people = تحدّث مع هؤلاء الأشخاص
services-start-nobody-speaks = لا نعرف أحدًا هنا يتكلم { $language }. قد يجد لك هؤلاء الأشخاص مترجمًا فوريًا. اسألهم.
services-start-call-first = اتصل قبل أن تذهب. قد تتغيّر الساعات.
services-start-ask-first = لا نعرف رقم هاتف لهؤلاء الأشخاص. اكتب إليهم أو اذهب إليهم. قد تتغيّر الساعات.
# في صفحة حي
services-of-district = المساعدة هنا
services-of-district-served = مساعدة لمن يسكنون هنا
