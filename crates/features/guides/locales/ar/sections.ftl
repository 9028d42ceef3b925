### طرق المشاركة، وما يقوله الناس.

# عنوان فوق الاثنين في الصفحة الرئيسية.
sections-home = كن جزءًا من المدينة
sections-take-part-lede = تعرّف على الناس، وقل رأيك، وساعد الآخرين.
sections-take-part-empty = لا نعرف طرقًا للمشاركة بعد.
# عنوان فوق ما لا ينتمي إلى موضوع.
sections-more = المزيد
sections-myths-lede = ما يقوله الناس عن القادمين الجدد، وما هو معروف.
sections-myths-empty = لا يوجد لدينا شيء هنا بعد.
# قبل جملة بين علامتي اقتباس.
sections-people-say = يقول الناس:
sections-we-know = ما نعرفه
