### Інструкції, статті, бібліотека, групи й канали. Проста українська: короткі речення, звичні слова, до читача — на «ви».

## Навігація

guides-nav = Інструкції
guides-nav-library = Бібліотека

## Інструкції

guides-list = Інструкції
guides-list-lede = Що робити крок за кроком і хто вам допоможе.
guides-list-empty = У нас ще немає інструкцій.
guides-all = Усі інструкції
guides-step-by-step = Крок за кроком
guides-read-more = Корисно знати
guides-steps-count = { $n ->
    [one] { $n } крок
    [few] { $n } кроки
    [many] { $n } кроків
   *[other] { $n } кроку
}
guides-legend-and = «А також»: це можна робити одночасно.
guides-legend-or = «Або»: ви можете вибрати. Одного може вистачити.
guides-done = Зроблено:
guides-done-of = з { $total }
guides-ticks = Ваші позначки лишаються тільки на цьому пристрої.
guides-clear = Стерти мої позначки
guides-tick = Зроблено
guides-print = Надрукувати

## Крок

guides-step-then = Крок { $n }:
guides-step-and = Одночасно:
guides-step-or = Або замість цього:
guides-time = Час
guides-cost = Ціна
guides-bring = Візьміть із собою
guides-unknown = Невідомо: { $what }.
guides-unknown-time = скільки це триває
guides-unknown-cost = скільки це коштує
guides-unknown-bring = що взяти із собою
guides-ask-person = Запитайте людину
guides-open = Відкрити на { $site }

## Статті

guides-articles = Статті
guides-articles-lede = Що корисно знати про місто, установи та ваші права.
guides-articles-all = Усі статті
guides-articles-empty = У нас ще немає статей.
guides-article-empty = У цій статті ще немає тексту.
guides-sections = Розділи

## Бібліотека

guides-library = Бібліотека
guides-library-lede = Звіти, плани й посібники про новоприбулих і міста. Посилання ведуть на інші сайти.
guides-library-articles = Статті про бібліотеку
guides-library-empty = У нас ще немає документів.
guides-documents-count = { $n ->
    [one] { $n } документ
    [few] { $n } документи
    [many] { $n } документів
   *[other] { $n } документа
}
guides-document-year = Рік: { $year }
guides-document-pages = { $n ->
    [one] { $n } сторінка
    [few] { $n } сторінки
    [many] { $n } сторінок
   *[other] { $n } сторінки
}
guides-document-licence = Ліцензія:

## Групи й канали

guides-channels = Групи й канали
guides-channels-lede = Сторінки, групи й розсилки: якою вони мовою і хто їх веде.
guides-channels-in = Мова: { $language }
guides-channels-all = Усі групи й канали
guides-channels-empty = Ми ще не знаємо груп чи каналів.
guides-channel-address-unknown = Адреса невідома.
guides-channel-owner = Веде:
guides-channel-owner-unknown = Невідомо, хто його веде
guides-channel-official = Офіційний
guides-channel-not-official = Неофіційний
guides-channel-official-unknown = Невідомо, чи він офіційний
guides-channel-seen = Остання відома активність: { $date }
guides-channel-seen-unknown = Невідомо, чи він ще активний
