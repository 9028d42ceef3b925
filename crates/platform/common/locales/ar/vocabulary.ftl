### مصطلحات القوائم كما يراها قراء البوابة وهيئة التحرير.

vocabulary-organization-type-public = دائرة حكومية
vocabulary-organization-type-police = الشرطة
vocabulary-organization-type-ngo = مؤسسة غير ربحية
vocabulary-organization-type-church = مؤسسة كنسية
vocabulary-organization-type-international = منظمة دولية
vocabulary-organization-type-school = مدرسة
vocabulary-organization-type-culture = ثقافة

vocabulary-partner-role-lead = الشريك الرئيسي
vocabulary-partner-role-partner = شريك
vocabulary-partner-role-funder = جهة ممولة
vocabulary-partner-role-associated = شريك منتسب

vocabulary-phone-type-voice = للمكالمات
vocabulary-phone-type-text = للرسائل النصية
vocabulary-phone-type-fax = فاكس

vocabulary-location-type-physical = مكان يمكن زيارته
vocabulary-location-type-postal = للمراسلات البريدية فقط
vocabulary-location-type-virtual = عبر الإنترنت فقط

vocabulary-yes-no-yes = نعم
vocabulary-yes-no-no = لا

vocabulary-media-type-image = صورة
vocabulary-media-type-audio = صوت
vocabulary-media-type-document = مستند

vocabulary-file-format-jpg = JPEG
vocabulary-file-format-webp = WebP
vocabulary-file-format-mp3 = MP3
vocabulary-file-format-ogg = Ogg
vocabulary-file-format-m4a = M4A
vocabulary-file-format-pdf = PDF

vocabulary-licence-own = جميع الحقوق محفوظة
vocabulary-licence-permission = مستخدم بإذن
vocabulary-licence-cc0 = CC0
vocabulary-licence-cc-by = CC BY
vocabulary-licence-cc-by-sa = CC BY-SA
vocabulary-licence-cc-by-nc = CC BY-NC
vocabulary-licence-cc-by-nc-sa = CC BY-NC-SA
vocabulary-licence-cc-by-nd = CC BY-ND

vocabulary-cefr-a1 = A1: بضع كلمات
vocabulary-cefr-a2 = A2: كلام بسيط
vocabulary-cefr-b1 = B1: كلام الحياة اليومية
vocabulary-cefr-b2 = B2: كل شيء تقريبًا
vocabulary-cefr-c1 = C1: جيد جدًا
vocabulary-cefr-c2 = C2: مثل اللغة الأم

vocabulary-shop-level-signpost = دليل: يبيّن من يوجد أين
vocabulary-shop-level-ask = يمكن أيضًا طرح سؤال
vocabulary-shop-level-book = يمكن أيضًا حجز موعد
vocabulary-shop-level-shared = للمنظمات شباك مشترك
