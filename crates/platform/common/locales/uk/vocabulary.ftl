### Терміни зі словників: їх бачать читачі порталу й редакція.

vocabulary-organization-type-public = Державна або міська установа
vocabulary-organization-type-police = Поліція
vocabulary-organization-type-ngo = Неприбуткова організація
vocabulary-organization-type-church = Церковна організація
vocabulary-organization-type-international = Міжнародна організація
vocabulary-organization-type-school = Школа
vocabulary-organization-type-culture = Культура

vocabulary-partner-role-lead = Головний партнер
vocabulary-partner-role-partner = Партнер
vocabulary-partner-role-funder = Надає кошти
vocabulary-partner-role-associated = Асоційований партнер

vocabulary-phone-type-voice = Дзвінки
vocabulary-phone-type-text = Текстові повідомлення
vocabulary-phone-type-fax = Факс

vocabulary-location-type-physical = Туди приходять
vocabulary-location-type-postal = Лише для листів
vocabulary-location-type-virtual = Лише онлайн

vocabulary-yes-no-yes = Так
vocabulary-yes-no-no = Ні

vocabulary-media-type-image = Зображення
vocabulary-media-type-audio = Звук
vocabulary-media-type-document = Документ

vocabulary-file-format-jpg = JPEG
vocabulary-file-format-webp = WebP
vocabulary-file-format-mp3 = MP3
vocabulary-file-format-ogg = Ogg
vocabulary-file-format-m4a = M4A
vocabulary-file-format-pdf = PDF

vocabulary-licence-own = Усі права захищено
vocabulary-licence-permission = Використано з дозволу
vocabulary-licence-cc0 = CC0
vocabulary-licence-cc-by = CC BY
vocabulary-licence-cc-by-sa = CC BY-SA
vocabulary-licence-cc-by-nc = CC BY-NC
vocabulary-licence-cc-by-nc-sa = CC BY-NC-SA
vocabulary-licence-cc-by-nd = CC BY-ND

vocabulary-cefr-a1 = A1: кілька слів
vocabulary-cefr-a2 = A2: проста розмова
vocabulary-cefr-b1 = B1: щоденна розмова
vocabulary-cefr-b2 = B2: майже все
vocabulary-cefr-c1 = C1: дуже добре
vocabulary-cefr-c2 = C2: як рідною мовою

vocabulary-shop-level-signpost = Дороговказ: хто де приймає
vocabulary-shop-level-ask = Можна також поставити запитання
vocabulary-shop-level-book = Можна також записатися на час
vocabulary-shop-level-shared = Організації мають спільне віконце
