### Наръчници, статии, канали и документи, както ги вижда редакцията.

## Kinds

kind-article = Статия
    .many = Статии
kind-channel = Канал
    .many = Канали
kind-document = Документ
    .many = Документи
kind-guide = Наръчник
    .many = Наръчници

## Guide

field-guide-name = Ситуацията
    .help = С думите на човек, който е в нея: „Търся жилище“.
field-guide-intro = Какво да се знае първо
field-guide-steps = Стъпки
    .help = Какво да се направи, по ред. Стъпката може да казва „в същото време“ или „или вместо това“.
    .one = Стъпка
    .add = Добави стъпка
field-steps-title = Какво да се направи
    .help = Започнете с глагол: „Попитайте в центъра за интеграция“.
field-steps-text = Как
field-steps-time = Колко време отнема
    .help = Празно, ако не знаете: страницата го казва.
field-steps-cost = Колко струва
    .help = Празно, ако не знаете: страницата го казва.
field-steps-bring = Какво да се донесе
    .help = Празно, ако не знаете: страницата го казва.
field-steps-joins = Как следва предишната стъпка
    .none = След нея
field-steps-offices = Кой помага
    .add = Добави служба
field-steps-links = Полезни уеб страници
    .one = Уеб страница
    .add = Добави уеб страница

## Article

field-article-name = Заглавие
field-article-section = Част на портала
field-article-body = Текст на статията
    .help = Кратки изречения, обикновени думи. Започнете с най-важното.

## Channel

field-channel-platform = Къде е
field-channel-language = Език
field-channel-district = За хора от района
field-channel-owner = Кой го поддържа
field-channel-official = Поддържа се от публична служба
field-channel-last_seen = Последно видян активен
    .help = Кога някой за последно е видял нещо ново там: 2024, 2024-11 или 2024-11-22.
field-channel-about = Какво се намира там

## Document

field-document-name = Заглавие
field-document-publisher = Кой го е издал
    .help = Ако е организация в този портал. Иначе напишете името ѝ по-долу.
field-document-publisher_name = Издател, име
field-document-year = Година на издаване
field-document-languages = Езици, на които може да се чете
    .add = Добави език
field-document-licence = Лиценз
    .help = Само ако документът посочва такъв.
field-document-pages = Брой страници

# The whole, where a city may switch it off
feature-guides = Ръководства, статии, канали и библиотека
