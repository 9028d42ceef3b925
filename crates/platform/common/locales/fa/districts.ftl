# منطقه‌ها: بخش‌هایی از شهر که مردم وقتی می‌گویند کجا زندگی می‌کنند نام می‌برند
districts-title = منطقه‌ها
districts-lede = کمک، اداره‌ها و گروه‌ها را در بخش خود از شهر پیدا کنید.
districts-empty = هنوز منطقه‌ای اینجا نداریم.
districts-home = در منطقهٔ شما چه چیزی هست؟
districts-all = همهٔ منطقه‌ها
districts-one = کمک در { $district }
districts-offices = اداره‌های اینجا
districts-languages = زبان‌هایی که اینجا صحبت می‌کنند
districts-languages-unknown = هنوز نمی‌دانیم مردم اینجا به چه زبان‌هایی صحبت می‌کنند. پیش از رفتن بپرسید.
districts-nothing = هنوز کمکی در این منطقه نمی‌شناسیم. بیشتر کمک‌ها برای همهٔ شهر است.
districts-whole-city = کمک برای همهٔ شهر
districts-others = منطقه‌های دیگر
# در صفحهٔ دربارهٔ پورتال
districts-supply = چه چیزی کم است
districts-supply-link = چه کمکی به چه زبانی هست، و کجا هیچ کمکی نیست
