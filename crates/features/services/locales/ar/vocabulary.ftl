### مصطلحات القوائم كما يراها قراء البوابة وهيئة التحرير.

vocabulary-cost-free = مجانًا
vocabulary-cost-paid = ليس مجانيًا

vocabulary-appointment-not-needed = غير لازم. يكفي أن تأتي.
vocabulary-appointment-needed = لازم. احجز موعدًا قبل أن تأتي.
vocabulary-appointment-possible = ممكن، ويمكنك أيضًا أن تأتي بدون موعد.

vocabulary-service-status-active = متاحة
vocabulary-service-status-inactive = لم تعد متاحة
vocabulary-service-status-temporarily-closed = مغلقة مؤقتًا
