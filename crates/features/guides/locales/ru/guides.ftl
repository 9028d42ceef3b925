### Инструкции, статьи, библиотека, группы и каналы. Простой русский язык: короткие предложения, обычные слова, к читателю на «вы».

## Навигация

guides-nav = Инструкции
guides-nav-library = Библиотека

## Инструкции

guides-list = Инструкции
guides-list-lede = Что делать шаг за шагом и кто вам поможет.
guides-list-empty = У нас пока нет инструкций.
guides-all = Все инструкции
guides-step-by-step = Шаг за шагом
guides-read-more = Полезно знать
guides-steps-count = { $n ->
    [one] { $n } шаг
    [few] { $n } шага
    [many] { $n } шагов
   *[other] { $n } шага
}
# Что значат слова между шагами. Это vocabulary-joins-and и vocabulary-joins-or.
guides-legend-and = «И»: можно делать одновременно.
guides-legend-or = «Или»: можно выбрать. Одного шага может быть достаточно.
# Перед числом отметок: «Сделано: 2 из 5».
guides-done = Сделано:
guides-done-of = из { $total }
guides-ticks = Ваши отметки остаются только на этом устройстве.
guides-clear = Убрать мои отметки
guides-tick = Сделано
guides-print = Распечатать

## Шаг. Первые три читаются вслух перед его названием.

guides-step-then = Шаг { $n }:
guides-step-and = Одновременно:
guides-step-or = Или вместо этого:
guides-time = Время
guides-cost = Стоимость
guides-bring = Возьмите с собой
# $what — список из трёх сообщений ниже.
guides-unknown = Неизвестно: { $what }.
guides-unknown-time = сколько времени это займёт
guides-unknown-cost = сколько это стоит
guides-unknown-bring = что взять с собой
# Перед названием учреждения.
guides-ask-person = Спросите человека
# $site — название сайта: kosice.sk.
guides-open = Открыть на { $site }

## Статьи

guides-articles = Статьи
guides-articles-lede = Что полезно знать о городе, учреждениях и ваших правах.
guides-articles-all = Все статьи
guides-articles-empty = У нас пока нет статей.
guides-article-empty = У этой статьи пока нет текста.
guides-sections = Разделы

## Библиотека

guides-library = Библиотека
guides-library-lede = Отчёты, планы и пособия о новых жителях и городах. Ссылки ведут на другие сайты.
guides-library-articles = Статьи о библиотеке
guides-library-empty = У нас пока нет документов.
guides-documents-count = { $n ->
    [one] { $n } документ
    [few] { $n } документа
    [many] { $n } документов
   *[other] { $n } документа
}
guides-document-year = Год: { $year }
guides-document-pages = { $n ->
    [one] { $n } страница
    [few] { $n } страницы
    [many] { $n } страниц
   *[other] { $n } страницы
}
# Перед названием лицензии.
guides-document-licence = Лицензия:

## Группы и каналы

guides-channels = Группы и каналы
guides-channels-lede = Страницы, группы и рассылки: на каком они языке и кто их ведёт.
guides-channels-in = Язык: { $language }
guides-channels-all = Все группы и каналы
guides-channels-empty = Мы пока не знаем ни групп, ни каналов.
guides-channel-address-unknown = Адрес неизвестен.
# Перед названием организации.
guides-channel-owner = Ведёт:
guides-channel-owner-unknown = Неизвестно, кто ведёт
guides-channel-official = Официальный
guides-channel-not-official = Неофициальный
guides-channel-official-unknown = Неизвестно, официальный ли это канал
guides-channel-seen = Последняя активность: { $date }
guides-channel-seen-unknown = Неизвестно, работает ли ещё
