# Home
common-home-title = { $city } للقادمين الجدد
common-home-arrived = وصلت للتو
common-home-choose = اختر مدينتك
common-home-read-in = اقرأ هذه الصفحة بلغة
common-home-doors = اختر بابًا
common-home-alone = لست وحدك
common-home-figures = كل الأرقام وما تعنيه

# Topics
common-topics = المواضيع
common-topics-lede = كل موضوع باب، وخلفه إرشادات وخدمات ومقالات.
common-topic-empty = لا يوجد لدينا شيء خلف هذا الباب بعد. اسأل شخصًا.
common-topic-others = أبواب أخرى

# Organizations
common-organizations = المؤسسات
common-organizations-lede = دوائر حكومية ومجموعات تساعد القادمين الجدد، مع عناوينها إن كنا نعرفها.
common-contact = التواصل
common-address-unknown = العنوان غير معروف. اسأل قبل أن تذهب.
common-phone-unknown = رقم الهاتف غير معروف
common-approximate = النقطة على الخريطة تقريبية فقط.
common-speaks = اللغات التي يتكلمونها
common-speaks-unknown = غير معروف. اسأل قبل أن تذهب.
common-in-short = باختصار
common-old = { $years ->
    [zero] عمر أحدث مصدر أقل من سنة. تحقّق قبل أن تذهب.
    [one] عمر أحدث مصدر سنة واحدة. تحقّق قبل أن تذهب.
    [two] عمر أحدث مصدر سنتان. تحقّق قبل أن تذهب.
    [few] عمر أحدث مصدر { $years } سنوات. تحقّق قبل أن تذهب.
    [many] عمر أحدث مصدر { $years } سنة. تحقّق قبل أن تذهب.
   *[other] عمر أحدث مصدر { $years } سنة. تحقّق قبل أن تذهب.
}
common-old-facts = { $years ->
    [zero] عمر أحدث مصدر أقل من سنة. ربما تغيّرت المعلومات والأرقام.
    [one] عمر أحدث مصدر سنة واحدة. ربما تغيّرت المعلومات والأرقام.
    [two] عمر أحدث مصدر سنتان. ربما تغيّرت المعلومات والأرقام.
    [few] عمر أحدث مصدر { $years } سنوات. ربما تغيّرت المعلومات والأرقام.
    [many] عمر أحدث مصدر { $years } سنة. ربما تغيّرت المعلومات والأرقام.
   *[other] عمر أحدث مصدر { $years } سنة. ربما تغيّرت المعلومات والأرقام.
}
common-hurt = إذا آذاك أحد أو هدّدك

# Projects
common-project-programme = البرنامج
common-project-grant = اتفاقية المنحة
common-project-time = الفترة
common-project-amount = المبلغ
common-project-partners = الشركاء
common-project-partner = الشريك
common-project-role = الدور
common-project-country = البلد

# Languages
common-languages = اللغات
common-languages-lede = اللغات التي يمكنك أن تقرأ بها هذه البوابة، واللغات التي يتكلمها الناس هنا.
common-languages-interface = اقرأ هذه البوابة بلغة
common-languages-coverage = النصوص: { $done } من { $total }
common-language-title = من يتكلم { $language }
common-language-read = اقرأ هذه البوابة باللغة { $language }
common-language-nobody = لا نعرف بعد أحدًا هنا يتكلم هذه اللغة. اسأل شخصًا: قد يجد لك مترجمًا فوريًا.

# About
common-about = عن هذه البوابة
common-about-lede = من يدير هذه البوابة، ومن أين تأتي معلوماتها، وكيف تُعَدّ.
common-about-how = من أين تأتي المعلومات
common-about-how-text = تذكر كل صفحة مصادرها واليوم الذي تحقّق فيه شخص منها آخر مرة. إذا كانت معلومة غير معروفة، تقول الصفحة ذلك. وإذا اختلف مصدران، تعرض الصفحة كليهما.
common-about-translations = الترجمات
common-about-translations-text = اللغة الأولى للنصوص هي الإنجليزية. النص المترجم آليًا عليه علامة إلى أن يقرأه شخص. وعندما يتغيّر النص الإنجليزي، تقول الصفحة إن الترجمة أقدم منه.
common-about-software = البرنامج
common-about-software-text = تعمل هذه البوابة ببرنامج Integra، وهو برنامج حر يمكن لأي مدينة أن تستعمله. نشأ هذا البرنامج من المشروع الأوروبي INTEGRA لمدن صوفيا وبراغ وكوشيتسه وأوسييك وروبانو.
common-about-city = عن المدينة
common-about-figures = الأرقام
common-about-figures-note = لا معنى لأي رقم إلا إذا عرفت من أو ماذا يشمل. لا تقارن أرقامًا تشمل أشخاصًا مختلفين.
common-figure-what = ماذا
common-figure-value = العدد
common-figure-definition = من أو ماذا يُحسب
common-figure-source = المصدر والتاريخ

# Privacy
common-privacy = الخصوصية
common-privacy-lede = يمكنك أن تقرأ كل شيء هنا دون أن تقول لنا من أنت.
common-privacy-not-police = هذه ليست الشرطة ولا مكتب التأشيرات
common-privacy-not-police-text = هذه البوابة لا تقرر في التصاريح، ولا تبلّغ عن أحد، ولا تسأل أبدًا عن تصريحك أو جنسيتك أو دينك أو صحتك.
common-privacy-not-recorded = ما لا نسجّله
common-privacy-not-recorded-text = لا نسجّل من أنت، ولا أين أنت، ولا من يبحث عن ماذا، ولا عنوان جهازك. لا نستعمل ملفات تعريف الارتباط (cookies). ولا تحمّل أي صفحة شيئًا من شركة أخرى.
common-privacy-recorded = ما نسجّله
common-privacy-recorded-text = لا شيء عن القراء. يكتب الخادم ملاحظة فقط عندما يحدث خطأ. ولا تذكر الملاحظة أي زائر ولا أي بحث. عندما تجيب عن سؤال «هل كانت هذه الصفحة مفيدة؟» يزيد عدد واحد بمقدار واحد. وعندما تبلغ عن خطأ نحتفظ بكلماتك 180 يومًا على الأكثر، ولا أحد يعرف من كتبها. ولكي لا يغرقنا أحد بالرسائل تبقى صورة مشفّرة من عنوان جهازك في الذاكرة ساعة واحدة على الأكثر ولا تُكتب أبدًا.
common-privacy-device = ما يبقى على جهازك
common-privacy-device-text = تبقى العلامات التي تضعها في الإرشادات على جهازك فقط. يمكنك أن تمسحها بزر واحد في صفحة الإرشادات. ويحفظ متصفحك قائمة بالصفحات التي زرتها، ويمكنك أن تمسحها في المتصفح.
common-privacy-links = روابط إلى مواقع أخرى
common-privacy-links-text = عندما تفتح رابطًا إلى موقع آخر، تسري هناك قواعد ليست قواعدنا. ونحن لا نخبر ذلك الموقع من أي صفحة أتيت.

# Accessibility
common-accessibility = سهولة الوصول
common-accessibility-lede = يجب أن يستطيع الجميع استعمال هذه البوابة.
common-accessibility-goal = ما نسعى إليه
common-accessibility-goal-text = نتبع معيار WCAG 2.2، المستوى AA. يفحص برنامج كل نوع من الصفحات قبل كل إصدار.
common-accessibility-how = كيف تعمل البوابة لك
common-accessibility-how-text = تعمل كل صفحة بلوحة المفاتيح، وبقارئ الشاشة، وبدون JavaScript، وعلى هاتف صغير، وفي الوضع الداكن، وبخط كبير، وعلى الورق.
common-accessibility-limits = ما لا يعمل بعد
common-accessibility-limits-text = الوثائق في المكتبة ليست لنا، وقد تصعب قراءتها بقارئ الشاشة. وقد تكون الترجمات الآلية خاطئة أو صعبة الفهم.
common-accessibility-tell = أخبرنا
common-accessibility-tell-text = هل هناك شيء لم يعمل عندك؟ أخبر من يديرون هذه البوابة. تجدهم في أسفل كل صفحة.
