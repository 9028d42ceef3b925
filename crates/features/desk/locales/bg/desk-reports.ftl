# What readers report, as people at the desk see it.

desk-nav-reports = От читатели
desk-done-answered = Записано.
desk-halt-reports-decided = Някой беше по-бърз
desk-halt-reports-decided-text = Междувременно друг е отговорил на този сигнал или го е отворил отново. Заредете списъка отново, за да видите какво е записал.

desk-reports = Какво съобщават читателите
desk-reports-help = На всяка страница читателите могат да кажат, че нещо не е вярно. Никой не знае кои са, затова не получават отговор. Поправете грешното и запишете тук какво е станало. Сигналите се изтриват след 180 дни.
desk-reports-open = Отворени
desk-reports-closed = Приключени
desk-reports-part = Какво не е вярно
desk-reports-part-hours = Работно време
desk-reports-part-address = Адрес или място
desk-reports-part-phone = Телефон, имейл или сайт
desk-reports-part-price = Цена
desk-reports-part-text = Нещо в текста
desk-reports-part-translation = Преводът
desk-reports-part-other = Нещо друго
desk-reports-only = Само за:
desk-reports-all = Покажи всички сигнали
desk-reports-entry-gone = Запис, който вече не съществува
desk-reports-count = { $n ->
    [0] Няма сигнали
    [one] Един сигнал
   *[other] { $n } сигнала
}
desk-reports-age = { $n ->
    [0] Днес
    [one] Преди един ден
   *[other] Преди { $n } дни
}
desk-reports-translators = Първо при преводачите
desk-reports-no-words = Читателят не е написал нищо повече.
desk-reports-page = Страницата, която виждат читателите
desk-reports-translation = Преводът
desk-reports-note = Бележка за колегите (може да остане празна)
desk-reports-note-long = Бележката е твърде дълга. Напишете най-много 500 знака и я изпратете отново.
desk-reports-do-done = Поправено
desk-reports-do-not-a-mistake = Не е грешка
desk-reports-do-duplicate = Вече съобщено
desk-reports-do-open = Отвори отново
desk-reports-is-open = Отворен
desk-reports-is-done = Поправено
desk-reports-is-not-a-mistake = Не е грешка
desk-reports-is-duplicate = Вече съобщено
desk-reports-none = Тук нищо не ви чака.
desk-today-reports = Читателите съобщават за грешки
desk-today-reports-help = Вижте дали са прави, поправете и запишете какво е станало.
desk-reports-heard = Какво казват читателите
desk-reports-heard-open = { $n ->
    [one] Един отворен сигнал
   *[other] { $n } отворени сигнала
}
desk-reports-useful = Помогна ли страницата? Отговори от последните дванадесет месеца
desk-reports-language = Език
desk-reports-yes = Помогна
desk-reports-no = Не помогна
