# The map of opportunities
volunteering-map = التطوّع على الخريطة
volunteering-map-lede = أين يمكنك أن تساعد. الأرقام على الصورة هي أرقام القائمة.
volunteering-map-near-denied = لم يسمح المتصفح بذلك. يمكنك السماح به في إعداداته، أو انظر في القائمة.
volunteering-map-near-failed = لا يعرف الجهاز الآن أين هو. انظر في القائمة بدلًا من ذلك.
volunteering-map-elsewhere-note = بعض هذه الأعمال يمكن القيام بها من المنزل. أما الباقي فلم يخبرنا أحد بمكانه بالضبط: اسأل قبل أن تذهب.
volunteering-map-office = هذا مكتب المنظمة. اسأل هناك أين ستساعد.
