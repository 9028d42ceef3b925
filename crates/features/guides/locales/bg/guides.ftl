### Наръчници, статии, библиотека, групи и канали. Прост български: кратки изречения, обикновени думи, към читателя се обръщаме с „вие“.

## Навигация

guides-nav = Наръчници
guides-nav-library = Библиотека

## Наръчници

guides-list = Наръчници
guides-list-lede = Какво да направите, стъпка по стъпка, и кой ви помага.
guides-list-empty = Още нямаме наръчници.
guides-all = Всички наръчници
guides-step-by-step = Стъпка по стъпка
guides-read-more = Добре е да знаете
guides-steps-count = { $n ->
    [one] { $n } стъпка
   *[other] { $n } стъпки
}
guides-legend-and = „И“: можете да го направите в същото време.
guides-legend-or = „Или“: можете да избирате. Едното може да е достатъчно.
guides-done = Направено:
guides-done-of = от { $total }
guides-ticks = Отметките ви остават само на това устройство.
guides-clear = Изчисти отметките ми
guides-tick = Направено
guides-print = Печат

## Стъпка

guides-step-then = Стъпка { $n }:
guides-step-and = В същото време:
guides-step-or = Или вместо това:
guides-time = Време
guides-cost = Цена
guides-bring = Донесете
guides-unknown = Не знаем: { $what }.
guides-unknown-time = колко време отнема
guides-unknown-cost = колко струва
guides-unknown-bring = какво да донесете
guides-ask-person = Попитайте човек
guides-open = Отвори в { $site }

## Статии

guides-articles = Статии
guides-articles-lede = Какво е добре да знаете за града, службите и правата си.
guides-articles-all = Всички статии
guides-articles-empty = Още нямаме статии.
guides-article-empty = Тази статия още няма текст.
guides-sections = Раздели

## Библиотека

guides-library = Библиотека
guides-library-lede = Доклади, планове и помагала за новодошлите и градовете. Връзките водят към други сайтове.
guides-library-articles = Статии за библиотеката
guides-library-empty = Още нямаме документи.
guides-documents-count = { $n ->
    [one] { $n } документ
   *[other] { $n } документа
}
guides-document-year = Година: { $year }
guides-document-pages = { $n ->
    [one] { $n } страница
   *[other] { $n } страници
}
guides-document-licence = Лиценз:

## Групи и канали

guides-channels = Групи и канали
guides-channels-lede = Страници, групи и бюлетини: на какъв език са и кой ги поддържа.
guides-channels-in = На { $language }
guides-channels-all = Всички групи и канали
guides-channels-empty = Още не знаем групи и канали.
guides-channel-address-unknown = Адресът не е известен.
guides-channel-owner = Поддържа го:
guides-channel-owner-unknown = Не е известно кой го поддържа
guides-channel-official = Официален
guides-channel-not-official = Неофициален
guides-channel-official-unknown = Не е известно дали е официален
guides-channel-seen = Последно видян активен: { $date }
guides-channel-seen-unknown = Не е известно дали още е активен
