# ما تضيفه الإرشادات إلى صفحة الأسئلة الخمسة وإلى صفحة الحي
guides-start = اقرأ كيف يتم ذلك، خطوة بعد خطوة
guides-start-note = ابدأ بأولها.
guides-channels-district = مجموعات وقنوات لهذا الحي
guides-channels-by-district = لحي واحد
