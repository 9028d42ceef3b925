### أقسام المقالات كما يراها قراء البوابة وهيئة التحرير.

vocabulary-section-take-part = شارك
vocabulary-section-myths = صحيح أم لا؟
