### مصطلحات القوائم كما يراها قراء البوابة وهيئة التحرير.

vocabulary-counter-role-intercultural-worker = عامل بين الثقافات
vocabulary-counter-role-interpreter = مترجم فوري
vocabulary-counter-role-adviser = مستشار
vocabulary-counter-role-social-worker = أخصائي اجتماعي
vocabulary-counter-role-legal-adviser = مستشار قانوني
vocabulary-counter-role-psychologist = أخصائي نفسي
vocabulary-counter-role-registration-clerk = موظف التسجيل
vocabulary-counter-role-volunteer-guide = متطوّع يدلّك على الطريق

vocabulary-counter-status-held = هناك من يوجد
vocabulary-counter-status-paused = لا أحد هناك لفترة
vocabulary-counter-status-ended = انتهى

vocabulary-counter-channel-in-person = وجهًا لوجه
vocabulary-counter-channel-phone = بالهاتف
vocabulary-counter-channel-video = بمكالمة فيديو
vocabulary-counter-channel-email = بالبريد الإلكتروني
vocabulary-counter-channel-accompany = يذهب معك إلى دائرة رسمية
