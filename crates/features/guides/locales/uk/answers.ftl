# Що інструкції додають до сторінки п’яти запитань і до сторінки району
guides-start = Прочитайте крок за кроком, як це зробити
guides-start-note = Почніть із першої.
guides-channels-district = Групи й канали цього району
guides-channels-by-district = Для одного району
