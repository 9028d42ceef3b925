# Тексти й картинки, які хтось публікує
share-title = Поділитися
share-lede = Тексти й картинки, які ви можете опублікувати: на сайті, у каналі, у повідомленні. Виділіть їх і скопіюйте.
share-by = Хто пропонує
share-when = Коли
share-where = Де
share-call = Телефон
share-languages = Мови
share-short = Короткий, щонайбільше 280 знаків
share-long = Довший
share-message = Для повідомлення
share-copy = Копіювати
share-copied = Скопійовано
share-pictures = Картинки
share-picture = Картинка
share-link = Тексти й картинки, щоб поділитися
