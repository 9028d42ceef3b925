### Слова из словарей, как их видят читатели портала и люди в редакции.

vocabulary-organization-type-public = Государственное или городское учреждение
vocabulary-organization-type-police = Полиция
vocabulary-organization-type-ngo = Некоммерческая организация
vocabulary-organization-type-church = Церковная организация
vocabulary-organization-type-international = Международная организация
vocabulary-organization-type-school = Школа
vocabulary-organization-type-culture = Культура

vocabulary-partner-role-lead = Ведущий партнёр
vocabulary-partner-role-partner = Партнёр
vocabulary-partner-role-funder = Источник финансирования
vocabulary-partner-role-associated = Ассоциированный партнёр

vocabulary-phone-type-voice = Звонки
vocabulary-phone-type-text = Текстовые сообщения
vocabulary-phone-type-fax = Факс

vocabulary-location-type-physical = Сюда можно прийти
vocabulary-location-type-postal = Только для писем
vocabulary-location-type-virtual = Только онлайн

vocabulary-yes-no-yes = Да
vocabulary-yes-no-no = Нет

vocabulary-media-type-image = Изображение
vocabulary-media-type-audio = Звук
vocabulary-media-type-document = Документ

vocabulary-file-format-jpg = JPEG
vocabulary-file-format-webp = WebP
vocabulary-file-format-mp3 = MP3
vocabulary-file-format-ogg = Ogg
vocabulary-file-format-m4a = M4A
vocabulary-file-format-pdf = PDF

vocabulary-licence-own = Все права защищены
vocabulary-licence-permission = Используется с разрешения
vocabulary-licence-cc0 = CC0
vocabulary-licence-cc-by = CC BY
vocabulary-licence-cc-by-sa = CC BY-SA
vocabulary-licence-cc-by-nc = CC BY-NC
vocabulary-licence-cc-by-nc-sa = CC BY-NC-SA
vocabulary-licence-cc-by-nd = CC BY-ND

vocabulary-cefr-a1 = A1: несколько слов
vocabulary-cefr-a2 = A2: простой разговор
vocabulary-cefr-b1 = B1: повседневный разговор
vocabulary-cefr-b2 = B2: почти всё
vocabulary-cefr-c1 = C1: очень хорошо
vocabulary-cefr-c2 = C2: как на родном языке

vocabulary-shop-level-signpost = Указатель: кто где принимает
vocabulary-shop-level-ask = Можно также задать вопрос
vocabulary-shop-level-book = Можно также записаться на время
vocabulary-shop-level-shared = У организаций общее окно
