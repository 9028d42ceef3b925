### Інші сторінки, названі внизу кожної сторінки, і читання вголос.

web-nav-start = П’ять запитань
web-nav-saved = Мій список
web-nav-glossary = Слова з установ
web-nav-take-part = Долучайтеся
web-nav-volunteering = Волонтерство
web-nav-myths = Правда чи ні?

## Читання вголос

web-read = Прочитати вголос
web-read-stop = Зупинити читання
