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
