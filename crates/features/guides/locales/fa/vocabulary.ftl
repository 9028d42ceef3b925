### واژه‌ها، آن‌طور که خوانندگان و کارکنان می‌بینند.

vocabulary-section-facts = ورود، واقعیت‌ها و ارقام
vocabulary-section-government = شهرداری و مهاجران
vocabulary-section-protection = برای دارندگان حمایت بین‌المللی
vocabulary-section-arrange = باید کاری را انجام دهم
vocabulary-section-advice = به مشاوره نیاز دارم
vocabulary-section-culture = ادغام فرهنگی
vocabulary-section-library = کتابخانهٔ مفید

vocabulary-joins-then = سپس
vocabulary-joins-and = و هم‌زمان
vocabulary-joins-or = یا

vocabulary-platform-website = وب‌سایت
vocabulary-platform-facebook = Facebook
vocabulary-platform-vkontakte = VKontakte
vocabulary-platform-telegram = Telegram
vocabulary-platform-instagram = Instagram
vocabulary-platform-newsletter = خبرنامه
vocabulary-platform-other = غیره
