# Organizations that ask to publish here: the form, the page behind the link of its letter, and the letters.

join-title = انشروا ما تعرضه منظمتكم
join-lede = يجد القادمون الجدد هنا، بلغاتهم، ما يمكنهم فعله من أجل الآخرين. لا يكلّف شيئًا. تنظر المدينة أولًا في كل منظمة.
join-name = اسم المنظمة
join-website = الموقع الإلكتروني
join-empty = يمكنك تركه فارغًا.
join-email = عنوان البريد الإلكتروني لشخص الاتصال
join-email-help = نرسل إليه رسالة فيها رابط. لا يظهر العنوان في أي مكان على البوابة.
join-about = ماذا تفعل منظمتكم؟
join-about-help = { $n } حرفًا على الأكثر، بلغة يفهمها العاملون في المدينة.
join-languages = اللغات التي تتكلمونها
join-kept = يستطيع قراءة هذا من يعتنون بهذه البوابة لدى المدينة، ولا أحد غيرهم. إن رفضوا أو لم يجيبوا يُحذف في { $date }.
join-wrong-name = اكتب اسم المنظمة.
join-wrong-name-long = الاسم طويل جدًا: اكتب 120 حرفًا على الأكثر.
join-wrong-website = هذا ليس عنوان موقع. يبدو العنوان هكذا: www.example.org.
join-wrong-about = اكتب بكلمات قليلة ماذا تفعل منظمتكم.
join-told-mail-text = أرسلنا رسالة فيها رابط. افتحه خلال ثلاثة أيام واضغط الزر هناك. عندها فقط ترى المدينة طلبكم.
join-is-asked = لم يُرسَل بعد
join-is-asked-text = اضغط الزر. عندها فقط ترى المدينة ما كتبتموه.
join-is-waiting = وصل إلى المدينة
join-is-waiting-text = سينظر فيه أحدهم. ستصلكم رسالة بالجواب.
join-is-refused = رفضت المدينة
join-is-refused-text = إن لم تفهموا السبب فيمكنكم الكتابة إلى المدينة.
join-confirm = إرساله إلى المدينة
join-data = ما نحفظه عنكم
join-refused-known = لمنظمتكم حساب بالفعل.
join-refused-unclear = لم نتمكن من معرفة من أنتم. اكتبوا مرة أخرى مع ذكر موقع، أو زوروا مكتب المدينة.
join-refused-elsewhere = لا تعمل منظمتكم في هذه المدينة.
join-refused-purpose = ما تفعلونه لا يناسب هذه البوابة.
join-told-unknown-text = لم يُستخدم في الوقت المناسب، أو حُذف كل شيء. يمكنكم إرسال الاستمارة مرة أخرى.
join-told-erased-text = لم نعد نحفظ شيئًا مما كتبتموه.
join-letter-confirm-subject = يُرجى التأكيد: منظمتكم
join-letter-confirm =
    مرحبًا،

    ذكر أحدهم عنوانكم لنشر ما تعرضه منظمة على بوابة: { $city }.

    افتحوا هذا الرابط خلال ثلاثة أيام واضغطوا الزر هناك:
    { $link }

    إن لم تكونوا أنتم فلا تفعلوا شيئًا. سنحذف عنوانكم بأنفسنا.
join-letter-refused-subject = الجواب إلى منظمتكم
join-letter-refused =
    مرحبًا،

    نظرت المدينة في طلبكم النشر على بوابتها ورفضته.

    { $reason }

    ما كتبتموه يُحذف تلقائيًا.
