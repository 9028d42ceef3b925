### واژه‌ها، آن‌طور که خوانندگان و کارکنان می‌بینند.

vocabulary-organization-type-public = ادارهٔ دولتی
vocabulary-organization-type-police = پلیس
vocabulary-organization-type-ngo = سازمان غیرانتفاعی
vocabulary-organization-type-church = سازمان کلیسایی
vocabulary-organization-type-international = سازمان بین‌المللی
vocabulary-organization-type-school = مدرسه
vocabulary-organization-type-culture = فرهنگ

vocabulary-partner-role-lead = شریک اصلی
vocabulary-partner-role-partner = شریک
vocabulary-partner-role-funder = تأمین‌کنندهٔ مالی
vocabulary-partner-role-associated = شریک همکار

vocabulary-phone-type-voice = تماس تلفنی
vocabulary-phone-type-text = پیامک
vocabulary-phone-type-fax = فکس

vocabulary-location-type-physical = برای مراجعهٔ حضوری
vocabulary-location-type-postal = فقط برای نامه
vocabulary-location-type-virtual = فقط آنلاین

vocabulary-yes-no-yes = بله
vocabulary-yes-no-no = نه

vocabulary-media-type-image = تصویر
vocabulary-media-type-audio = صدا
vocabulary-media-type-document = سند

vocabulary-file-format-jpg = JPEG
vocabulary-file-format-webp = WebP
vocabulary-file-format-mp3 = MP3
vocabulary-file-format-ogg = Ogg
vocabulary-file-format-m4a = M4A
vocabulary-file-format-pdf = PDF

vocabulary-licence-own = همهٔ حقوق محفوظ است
vocabulary-licence-permission = استفاده با اجازه
vocabulary-licence-cc0 = CC0
vocabulary-licence-cc-by = CC BY
vocabulary-licence-cc-by-sa = CC BY-SA
vocabulary-licence-cc-by-nc = CC BY-NC
vocabulary-licence-cc-by-nc-sa = CC BY-NC-SA
vocabulary-licence-cc-by-nd = CC BY-ND

vocabulary-cefr-a1 = A1: چند کلمه
vocabulary-cefr-a2 = A2: گفت‌وگوی ساده
vocabulary-cefr-b1 = B1: گفت‌وگوی روزمره
vocabulary-cefr-b2 = B2: تقریباً همه چیز
vocabulary-cefr-c1 = C1: خیلی خوب
vocabulary-cefr-c2 = C2: مانند زبان مادری

vocabulary-shop-level-signpost = راهنما: می‌گوید چه کسی کجاست
vocabulary-shop-level-ask = می‌توان پرسش هم کرد
vocabulary-shop-level-book = می‌توان وقت هم گرفت
vocabulary-shop-level-shared = سازمان‌ها یک پیشخوان مشترک دارند
