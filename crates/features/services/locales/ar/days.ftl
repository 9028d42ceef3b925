# أيام الأسبوع واللغات معًا في قائمة الخدمات
services-open-on = اليوم
services-open-on-help = إذا اخترت لغة أيضًا، ترى من يتكلمها في ذلك اليوم.
# في أي أيام يتكلمون لغة ما في خدمة. $days: «الاثنين، الأربعاء»، وربما «مع مترجم فوري».
services-spoken-on = { $language }: { $days }
services-spoken-days-unknown = { $language }: لا نعرف في أي أيام. اسأل قبل أن تذهب.
