# الأحياء: أجزاء المدينة التي يسميها الناس عندما يقولون أين يسكنون
districts-title = الأحياء
districts-lede = ابحث عن المساعدة والمكاتب والمجموعات في جزء المدينة الذي تسكن فيه.
districts-empty = لا توجد لدينا أحياء هنا بعد.
districts-home = ماذا يوجد في حيّك؟
districts-all = كل الأحياء
# عنوان صفحة حي واحد.
districts-one = المساعدة في { $district }
districts-offices = المكاتب هنا
districts-languages = اللغات التي يتكلمونها هنا
districts-languages-unknown = لا نعرف بعد ما اللغات التي يتكلمها الناس هنا. اسأل قبل أن تذهب.
districts-nothing = لا نعرف بعد أي مساعدة في هذا الحي. معظم المساعدة للمدينة كلها.
districts-whole-city = مساعدة للمدينة كلها
districts-others = أحياء أخرى
# في الصفحة عن البوابة
districts-supply = ما ينقص
districts-supply-link = ما المساعدة الموجودة وبأي لغة، وأين لا توجد
