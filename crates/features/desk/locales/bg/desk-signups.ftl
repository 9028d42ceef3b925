### People who have signed up: lists, one person, hours.

desk-signups = Записани хора
desk-signups-help = Всички, които искат да участват в това, което предлагате. Написаното от тях е шифровано; всяко поглеждане се записва в одитната следа.
desk-signups-none = Още никой не се е записал.
desk-signups-nothing = Тук няма нищо, за което хората могат да се запишат. Във възможност за доброволчество отговорете с „Да“ на „Хората се записват на този портал“ и я публикувайте.
desk-signups-offer = Предложение
desk-signups-new = { $n ->
    [one] { $n } човек чака вашия отговор
   *[other] { $n } души чакат вашия отговор
}
desk-signups-held = { $n ->
    [one] { $n } човек има място
   *[other] { $n } души имат място
}
desk-signups-waiting = { $n ->
    [one] { $n } човек в списъка на чакащите
   *[other] { $n } души в списъка на чакащите
}
desk-signups-hours-sum = Потвърдено: { $hours } ч. { $minutes } мин.
desk-signups-places = Заети места: { $held } от { $places }
desk-signups-places-open = С място: { $held }, приемат се колкото дойдат
desk-signups-name = Име
desk-signups-reach = Как да се свържете с човека
desk-signups-languages = Езици
desk-signups-standing = Състояние
desk-signups-asked = Поискано на
desk-signups-message = Какво е написал човекът
desk-signups-note = Вашата бележка
desk-signups-note-help = Само за вашата организация, шифрована. Човекът може да поиска да я види. Най-много { $n } знака.
desk-signups-note-save = Запази бележката
desk-signups-is-new = Чака вашия отговор
desk-signups-is-accepted = Отговорихте с „да“
desk-signups-is-waiting = Списък на чакащите: { $n }
desk-signups-is-withdrawn = Няма да дойде
desk-signups-is-declined = Отговорихте с „не“
desk-signups-came = Беше там
desk-signups-missed = Не беше там
desk-signups-accept = Отговори с „да“
desk-signups-decline = Отговори с „не“
desk-signups-decline-sure = Човекът получава писмо, а мястото отива при следващия. Това не може да се върне назад.
desk-signups-came-button = Беше там
desk-signups-missed-button = Не беше там
desk-signups-until = Изтрива се на { $date }
desk-signups-shut = Това не може да се отвори на този сървър: липсва ключът { $month }. Кажете на този, който поддържа сървъра.
desk-signups-open = Отвори
desk-signups-all = Всички
desk-signups-hours = Часове
desk-signups-hours-none = Още няма часове.
desk-signups-hours-day = Ден
desk-signups-hours-long = Колко време
desk-signups-hours-hours = Часове
desk-signups-hours-minutes = Минути
desk-signups-hours-add = Добави часове
desk-signups-hours-confirm = Потвърди
desk-signups-hours-drop = Махни
desk-signups-hours-own = посочено от самия човек, непотвърдено
desk-signups-hours-confirmed = потвърдено
desk-signups-hours-line = { $hours } ч. { $minutes } мин.
desk-signups-wrong-hours = Нищо не е запазено. Изберете днешния или минал ден и поне една минута; денят има 24 часа.
desk-signups-wrong-note = Нищо не е запазено. Бележката е твърде дълга: напишете най-много { $n } знака.
desk-signups-certificate = Удостоверение (PDF)
desk-signups-certificate-help = За потвърдените часове, на езика на човека и на езика на града. Не пазим копие.
desk-signups-fits = Кой би могъл да помогне другаде
desk-signups-fits-help = Други предложения в града, които подхождат на езиците на човека. Попитайте го, преди да предадете нещо на други.
desk-signups-done-accepted = Човекът научава, че го очаквате.
desk-signups-done-declined = Човекът научава отговора. Мястото отива при следващия.
desk-signups-done-came = Записано е.
desk-signups-done-noted = Бележката е запазена.
desk-signups-done-hours = Часовете са записани.
desk-halt-signups = Някой беше по-бърз
desk-halt-signups-text = Състоянието на този човек вече не е каквото го видяхте. Погледнете списъка отново.
desk-letter-signups-subject = Някой иска да участва
desk-letter-signups =
    Здравейте,

    някой се записа за нещо, което вашата организация предлага. Моля, отговорете му скоро:
    { $link }

desk-nav-signups = Записани
desk-signups-erase = Изтрий този човек
desk-signups-erase-help = Когато сам поиска. Всичко за него изчезва веднага, а мястото отива при следващия. Не получава писмо.
