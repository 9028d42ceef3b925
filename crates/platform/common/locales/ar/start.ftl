# خمسة أسئلة عما يريد القارئ أن يفعله، وليس أبدًا عمّن هو
start-home = لست متأكدًا؟ أجب عن خمسة أسئلة
start-lede = خمسة أسئلة قصيرة. بعدها ترى ماذا تفعل أولًا ومن يستطيع أن يساعدك. يمكنك أن تتخطى أي سؤال.
start-progress = السؤال { $n } من { $total }
# العنوان في علامة تبويب المتصفح.
start-title-at = { $question } (السؤال { $n } من { $total })
start-many = يمكنك أن تختار أكثر من إجابة.
start-next = السؤال التالي
start-finish = اعرض النتائج
start-back = رجوع
start-skip = لا يلزمك أن تجيب. تابع دون أن تختار.
start-not-kept = لا نحتفظ بأي إجابة. إجاباتك موجودة فقط في عنوان هذه الصفحة.

start-want = ماذا تريد أن تفعل؟
start-for = لمن؟
start-for-me = لي
start-for-child = لطفل أيضًا
start-when = متى؟
start-when-danger = شخص في خطر الآن
start-when-today = اليوم
start-when-week = هذا الأسبوع
start-when-later = يمكن أن ينتظر
start-talk = كيف تريد أن تتحدث مع شخص؟
start-talk-go = أذهب إلى المكان
start-talk-phone = بالهاتف
start-talk-write = كتابةً
start-speaks = بأي لغة؟

start-end = ما يمكنك أن تفعله الآن
start-end-lede = أولًا ماذا تفعل، خطوة بعد خطوة. ثم أشخاص يستطيعون أن يساعدوك.
start-nothing = لا نعرف شيئًا يناسب إجاباتك.
start-save = احفظ هذه في قائمة
start-print = طباعة
start-answers = إجاباتك
start-no-answer = بلا إجابة
start-change = غيّر
start-again = ابدأ من جديد
start-as-of = بتاريخ: { $date }.
