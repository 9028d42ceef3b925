# Тексты и картинки, которые кто-то публикует
share-title = Поделиться
share-lede = Тексты и картинки, которые вы можете опубликовать: на сайте, в канале, в сообщении. Выделите их и скопируйте.
share-by = Кто предлагает
share-when = Когда
share-where = Где
share-call = Телефон
share-languages = Языки
share-short = Короткий, не больше 280 знаков
share-long = Подлиннее
share-message = Для сообщения
share-copy = Копировать
share-copied = Скопировано
share-pictures = Картинки
share-picture = Картинка
share-link = Тексты и картинки, чтобы поделиться
