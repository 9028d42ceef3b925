### مصطلحات القوائم كما يراها قراء البوابة وهيئة التحرير.

vocabulary-section-facts = الوصول، حقائق وأرقام
vocabulary-section-government = الإدارة المحلية للمهاجرين
vocabulary-section-protection = لأصحاب الحماية الدولية
vocabulary-section-arrange = أحتاج إلى إنجاز معاملة
vocabulary-section-advice = أحتاج إلى مشورة
vocabulary-section-culture = الاندماج الثقافي
vocabulary-section-library = مكتبة مفيدة

vocabulary-joins-then = ثم
vocabulary-joins-and = وأيضًا
vocabulary-joins-or = أو

vocabulary-platform-website = موقع إلكتروني
vocabulary-platform-facebook = فيسبوك
vocabulary-platform-vkontakte = فكونتاكتي
vocabulary-platform-telegram = تيليغرام
vocabulary-platform-instagram = إنستغرام
vocabulary-platform-newsletter = نشرة بريدية
vocabulary-platform-other = أخرى
