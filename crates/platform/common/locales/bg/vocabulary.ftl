### Термини от речниците, както ги виждат читателите на портала и редакцията.

vocabulary-organization-type-public = Публична служба
vocabulary-organization-type-police = Полиция
vocabulary-organization-type-ngo = Организация с нестопанска цел
vocabulary-organization-type-church = Църковна организация
vocabulary-organization-type-international = Международна организация
vocabulary-organization-type-school = Училище
vocabulary-organization-type-culture = Култура

vocabulary-partner-role-lead = Водещ партньор
vocabulary-partner-role-partner = Партньор
vocabulary-partner-role-funder = Финансираща организация
vocabulary-partner-role-associated = Асоцииран партньор

vocabulary-phone-type-voice = Обаждания
vocabulary-phone-type-text = Текстови съобщения
vocabulary-phone-type-fax = Факс

vocabulary-location-type-physical = Ходи се на място
vocabulary-location-type-postal = Само за писма
vocabulary-location-type-virtual = Само онлайн

vocabulary-yes-no-yes = Да
vocabulary-yes-no-no = Не

vocabulary-media-type-image = Изображение
vocabulary-media-type-audio = Звук
vocabulary-media-type-document = Документ

vocabulary-file-format-jpg = JPEG
vocabulary-file-format-webp = WebP
vocabulary-file-format-mp3 = MP3
vocabulary-file-format-ogg = Ogg
vocabulary-file-format-m4a = M4A
vocabulary-file-format-pdf = PDF

vocabulary-licence-own = Всички права запазени
vocabulary-licence-permission = Използва се с разрешение
vocabulary-licence-cc0 = CC0
vocabulary-licence-cc-by = CC BY
vocabulary-licence-cc-by-sa = CC BY-SA
vocabulary-licence-cc-by-nc = CC BY-NC
vocabulary-licence-cc-by-nc-sa = CC BY-NC-SA
vocabulary-licence-cc-by-nd = CC BY-ND

vocabulary-cefr-a1 = A1: няколко думи
vocabulary-cefr-a2 = A2: прост разговор
vocabulary-cefr-b1 = B1: всекидневен разговор
vocabulary-cefr-b2 = B2: почти всичко
vocabulary-cefr-c1 = C1: много добре
vocabulary-cefr-c2 = C2: като роден език

vocabulary-shop-level-signpost = Указател: казва кой къде е
vocabulary-shop-level-ask = Хората могат и да попитат
vocabulary-shop-level-book = Хората могат и да си запазят час
vocabulary-shop-level-shared = Организациите имат общо гише
