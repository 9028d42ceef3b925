# القائمة
volunteering-title = التطوّع
volunteering-lede = افعل شيئًا من أجل الآخرين، وتعرّف على الناس، وتمرّن على اللغة.
volunteering-find = ابحث عن شيء تفعله
volunteering-speaks = لغة أتكلمها
volunteering-level = مستواي في هذه اللغة
volunteering-speaks-help = ترى ما يمكنك أن تفعله بهذه اللغة وحدها.
volunteering-interests = ما أحبّه
volunteering-rhythm = كم مرة
volunteering-day = يوم لديّ فيه وقت
volunteering-age = عمري
volunteering-flag-first = مناسب للمرة الأولى
volunteering-flag-remote = من المنزل
volunteering-flag-step-free = مدخل بلا درجات
volunteering-flag-public = في دائرة حكومية أو مدرسة أو مستشفى
volunteering-first = مناسب للمرة الأولى
volunteering-useful = مفيدة
volunteering-all = اعرض الكل
volunteering-ask = اسأل شخصًا

# الوقت
volunteering-when = الوقت
volunteering-when-unknown = اسأل عن الوقت
volunteering-weekly-hours = { $n ->
    [zero] أقل من ساعة في الأسبوع
    [one] ساعة واحدة في الأسبوع
    [two] ساعتان في الأسبوع
    [few] { $n } ساعات في الأسبوع
    [many] { $n } ساعة في الأسبوع
   *[other] { $n } ساعة في الأسبوع
}
volunteering-months = { $n ->
    [zero] لأي مدة
    [one] لمدة شهر واحد على الأقل
    [two] لمدة شهرين على الأقل
    [few] لمدة { $n } أشهر على الأقل
    [many] لمدة { $n } شهرًا على الأقل
   *[other] لمدة { $n } شهر على الأقل
}
volunteering-hours = من { $from } إلى { $to }
volunteering-hours-from = من { $from }
volunteering-hours-title = الأيام والساعات
volunteering-apply-by = آخر يوم لتقديم الطلب: { $date }.
volunteering-too-late = انتهى وقت تقديم الطلب.

# فرصة واحدة
volunteering-in-short = باختصار
volunteering-languages = اللغات
volunteering-interpreter = يوجد من يترجم فوريًا.
volunteering-who = من يمكنه أن يأتي
volunteering-place = المكان
volunteering-people = { $n ->
    [zero] لا يلزم أحد.
    [one] يلزم شخص واحد.
    [two] يلزم شخصان.
    [few] يلزم { $n } أشخاص.
    [many] يلزم { $n } شخصًا.
   *[other] يلزم { $n } شخص.
}
volunteering-ages = العمر
volunteering-ages-between = العمر بالسنوات: من { $from } إلى { $to }.
volunteering-ages-from = العمر بالسنوات: { $from } أو أكثر.
volunteering-ages-to = العمر بالسنوات: حتى { $to }.
volunteering-ages-consent = العمر بالسنوات بموافقة أحد الوالدين: { $n } أو أكثر.
volunteering-gets = ما تحصل عليه
volunteering-asked = ما يُطلب منك
volunteering-training-yes = تتلقى تدريبًا قبل أن تبدأ.
volunteering-training-no = لا تحتاج إلى تدريب.
volunteering-driving-yes = تحتاج إلى رخصة القيادة.
volunteering-at-risk-yes = تلتقي بأطفال أو بأشخاص يحتاجون إلى حماية.
volunteering-record-check-yes = تُحضر معك مستخرجًا من السجل الجنائي.
volunteering-record-check-no = لا تحتاج إلى مستخرج من السجل الجنائي.
volunteering-contract-yes = توقّع على اتفاقية.
volunteering-contract-no = لا توقّع على أي اتفاقية.
volunteering-supervisor-yes = هناك شخص يهتم بك.
volunteering-team = اللغات التي يتكلمها الفريق
volunteering-begin = كيف تبدأ
volunteering-how = كيف تتواصل معهم
volunteering-apply = قدّم طلبك في صفحتهم
volunteering-by = من يقدّم هذه الفرصة
volunteering-unknown = غير معروف بعد
volunteering-unknown-insurance = التأمين
volunteering-unknown-record = مستخرج من السجل الجنائي
volunteering-unknown-contract = الاتفاقية

# قبل البداية
volunteering-rules = قبل أن تبدأ
volunteering-rules-lede = ما يقوله القانون هنا، وما تسأل عنه. هذه معلومات فقط. لا أحد يسأل عن نوع تصريحك.
volunteering-ask-title = ثمانية أسئلة تطرحها
volunteering-ask-1 = ماذا أفعل، وأين، ومتى، ولأي مدة؟
volunteering-ask-2 = أي لغة أحتاج إليها؟
volunteering-ask-3 = هل نكتب اتفاقية؟
volunteering-ask-4 = هل لديّ تأمين للحوادث والأضرار؟ من يدفع؟
volunteering-ask-5 = ما التكاليف التي أستردّها؟
volunteering-ask-6 = هل أحتاج إلى مستخرج من السجل الجنائي؟ من أي بلد؟
volunteering-ask-7 = هل يغيّر هذا شيئًا في تصريحي أو في الدعم الذي أحصل عليه؟
volunteering-ask-8 = هل أحصل على ورقة تقول ما فعلته؟

# Fairness, and organizations
volunteering-fee-yes = تدفع شيئًا بنفسك. اسأل كم ولماذا.
volunteering-fee-no = لا يكلّفك شيئًا.
volunteering-instead-yes = لولا المتطوعون لتقاضى شخص أجرًا عن هذا العمل.
volunteering-report = الإبلاغ عن هذا العرض
volunteering-publish = هل تبحث منظمتكم عن متطوعين؟
volunteering-publish-how = انشروا ما تعرضونه هنا
