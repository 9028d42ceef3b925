# What readers of the portal see of reports: the question below every page, the form, and what they are told.

reports-useful = هل كانت هذه الصفحة مفيدة؟
reports-yes = نعم
reports-no = لا
reports-link = أبلغ عن خطأ

reports-title = أبلغ عن خطأ
reports-about = الصفحة:
reports-part = ما الخطأ؟
reports-part-hours = أوقات الدوام
reports-part-address = العنوان أو المكان
reports-part-phone = الهاتف أو البريد الإلكتروني أو الموقع
reports-part-price = السعر
reports-part-text = شيء في النص
reports-part-translation = الترجمة
reports-part-other = شيء آخر
reports-which = بماذا يتعلق الأمر؟
reports-which-all = الصفحة كلها
reports-words = ماذا يجب أن نعرف؟ (يمكنك ترك هذا فارغًا.)
reports-words-help = { $n } حرف على الأكثر. من فضلك لا تكتب أسماء أو أرقام هواتف أو أمورًا خاصة أخرى. نحن لا نعرف من أنت ولا نستطيع الرد.
reports-empty = اترك هذا فارغًا
reports-send = إرسال
reports-back = العودة إلى الصفحة

reports-wrong-part = لم يُرسل شيء بعد. اختر ما هو الخطأ ثم اضغط «إرسال» مرة أخرى.
reports-wrong-long = { $n ->
    [zero] لم يُرسل شيء بعد. اضغط «إرسال» مرة أخرى.
    [one] لم يُرسل شيء بعد. نصك أطول من المسموح بحرف واحد. اختصره ثم اضغط «إرسال» مرة أخرى.
    [two] لم يُرسل شيء بعد. نصك أطول من المسموح بحرفين. اختصره ثم اضغط «إرسال» مرة أخرى.
    [few] لم يُرسل شيء بعد. نصك أطول من المسموح بمقدار { $n } أحرف. اختصره ثم اضغط «إرسال» مرة أخرى.
    [many] لم يُرسل شيء بعد. نصك أطول من المسموح بمقدار { $n } حرفًا. اختصره ثم اضغط «إرسال» مرة أخرى.
   *[other] لم يُرسل شيء بعد. نصك أطول من المسموح بمقدار { $n } حرف. اختصره ثم اضغط «إرسال» مرة أخرى.
}
reports-wrong-full = لم يُرسل شيء. لدينا بلاغات كثيرة عن هذه الصفحة وسننظر فيها قريبًا. شكرًا لك.
reports-wrong-often = { $n ->
    [zero] لم يُرسل شيء بعد. جاءت بلاغات كثيرة من شبكتك. اضغط «إرسال» مرة أخرى الآن.
    [one] لم يُرسل شيء بعد. جاءت بلاغات كثيرة من شبكتك. اضغط «إرسال» مرة أخرى بعد دقيقة واحدة.
    [two] لم يُرسل شيء بعد. جاءت بلاغات كثيرة من شبكتك. اضغط «إرسال» مرة أخرى بعد دقيقتين.
    [few] لم يُرسل شيء بعد. جاءت بلاغات كثيرة من شبكتك. اضغط «إرسال» مرة أخرى بعد { $n } دقائق.
    [many] لم يُرسل شيء بعد. جاءت بلاغات كثيرة من شبكتك. اضغط «إرسال» مرة أخرى بعد { $n } دقيقة.
   *[other] لم يُرسل شيء بعد. جاءت بلاغات كثيرة من شبكتك. اضغط «إرسال» مرة أخرى بعد { $n } دقيقة.
}

reports-told-thanks = شكرًا لك
reports-told-thanks-text = أنت تساعد على أن تبقى المعلومات هنا صحيحة. سينظر أحد في الأمر.
reports-told-no = شكرًا لأنك أخبرتنا
reports-told-no-text = ما الذي كان ناقصًا أو خطأ؟ إذا أخبرتنا فسنحسّن الصفحة.
reports-told-forged = لم يُرسل شيء
reports-told-forged-text = لم يأتِ النموذج من هذا الموقع. ارجع إلى الصفحة واضغط الزر هناك.
reports-told-large = لم يُرسل شيء
reports-told-large-text = نصك طويل جدًا. ارجع واختصره ثم أرسله مرة أخرى.
reports-told-many = هذا كثير
reports-told-many-text = جاءت إجابات كثيرة من شبكتك خلال الساعة الماضية. لم نحسب هذه الإجابة.

# About something an organization offers
reports-part-unsafe = ليس آمنًا
reports-part-job = عمل بلا أجر بدلًا من وظيفة
reports-part-money = يطلبون مالًا
reports-part-over = انتهى
reports-title-offer = الإبلاغ عن هذا العرض
