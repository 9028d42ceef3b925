### مصطلحات القوائم كما يراها قراء البوابة وهيئة التحرير.

vocabulary-opportunity-status-open = مطلوب متطوّعون
vocabulary-opportunity-status-paused = لا يُقبل أحد في الوقت الحالي
vocabulary-opportunity-status-ended = انتهى

vocabulary-interest-company = رفقة كبار السن أو المرضى
vocabulary-interest-children = الأطفال والشباب
vocabulary-interest-language = التمرّن معًا على لغة
vocabulary-interest-newcomers = مساعدة القادمين الجدد في خطواتهم الأولى
vocabulary-interest-food = طعام وأشياء لمن هم في حاجة
vocabulary-interest-hands = عمل باليدين
vocabulary-interest-animals = الحيوانات والطبيعة
vocabulary-interest-culture = الثقافة والرياضة والفعاليات
vocabulary-interest-first-aid = الإسعافات الأولية والطوارئ
vocabulary-interest-office = المكتب والحاسوب والترجمة

vocabulary-effort-light = عمل خفيف
vocabulary-effort-medium = تمشي وتقف كثيرًا
vocabulary-effort-heavy = عمل شاق

vocabulary-work-place-on-site = في المكان نفسه
vocabulary-work-place-remote = من المنزل
vocabulary-work-place-both = في المكان نفسه أو من المنزل

vocabulary-rhythm-once = مرة واحدة
vocabulary-rhythm-regular = بانتظام
vocabulary-rhythm-flexible = عندما يناسبك

vocabulary-benefit-expenses = استرداد التكاليف
vocabulary-benefit-meals = وجبات
vocabulary-benefit-certificate = شهادة
vocabulary-benefit-language-practice = تمرّن على اللغة
vocabulary-benefit-allowance = مصروف الجيب
vocabulary-benefit-accommodation = مكان للإقامة

vocabulary-insured-organization = المؤسسة تؤمّن عليك
vocabulary-insured-state = لديك تأمين بموجب القانون
vocabulary-insured-nobody = لا أحد يؤمّن عليك

vocabulary-stay-visa = من لديهم تأشيرة
vocabulary-stay-long-stay = من لديهم تصريح إقامة طويلة
vocabulary-stay-permanent = من لديهم تصريح إقامة دائمة
vocabulary-stay-temporary-protection = من لديهم حماية مؤقتة
vocabulary-stay-asylum-applicant = من طلبوا اللجوء
vocabulary-stay-protected = من حصلوا على اللجوء أو على الحماية الفرعية

vocabulary-shift-status-planned = يُقام
vocabulary-shift-status-cancelled = لن يُقام

vocabulary-repeats-weekly = كل أسبوع
vocabulary-repeats-fortnightly = كل أسبوعين
