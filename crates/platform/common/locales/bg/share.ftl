# Текстове и картинки, които някой публикува
share-title = Споделяне
share-lede = Текстове и картинки, които можете да публикувате: на сайт, в канал, в съобщение. Маркирайте ги и ги копирайте.
share-by = Предлага
share-when = Кога
share-where = Къде
share-call = Телефон
share-languages = Езици
share-short = Кратък, най-много 280 знака
share-long = По-дълъг
share-message = За съобщение
share-copy = Копирай
share-copied = Копирано
share-pictures = Картинки
share-picture = Картинка
share-link = Текстове и картинки за споделяне
