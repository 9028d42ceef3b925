### Sprievodcovia, články, kanály a dokumenty, ako ich vidí redakcia.

## Kinds

kind-article = Článok
    .many = Články
kind-channel = Kanál
    .many = Kanály
kind-document = Dokument
    .many = Dokumenty
kind-guide = Sprievodca
    .many = Sprievodcovia

## Guide

field-guide-name = Situácia
    .help = Slovami človeka, ktorý v nej je: „Hľadám bývanie“.
field-guide-intro = Čo vedieť najprv
field-guide-steps = Kroky
    .help = Čo urobiť, v poradí. Krok môže povedať „zároveň“ alebo „alebo“.
    .one = Krok
    .add = Pridať krok
field-steps-title = Čo urobiť
    .help = Začnite slovesom: „Opýtajte sa v integračnom centre“.
field-steps-text = Ako
field-steps-time = Ako dlho to trvá
    .help = Prázdne, keď to neviete: stránka to povie.
field-steps-cost = Koľko to stojí
    .help = Prázdne, keď to neviete: stránka to povie.
field-steps-bring = Čo priniesť
    .help = Prázdne, keď to neviete: stránka to povie.
field-steps-joins = Ako nadväzuje na predchádzajúci krok
    .none = Až po ňom
field-steps-offices = Kto pomôže
    .add = Pridať miesto pomoci
field-steps-links = Webové stránky, ktoré pomôžu
    .one = Webová stránka
    .add = Pridať webovú stránku

## Article

field-article-name = Nadpis
field-article-section = Časť portálu
field-article-body = Text článku
    .help = Krátke vety, bežné slová. Začnite tým najdôležitejším.

## Channel

field-channel-platform = Kde je
field-channel-language = Jazyk
field-channel-district = Pre ľudí z mestskej časti
field-channel-owner = Kto ho vedie
field-channel-official = Vedie ho úrad
field-channel-last_seen = Naposledy aktívny
    .help = Kedy tam niekto naposledy videl niečo nové: 2024, 2024-11 alebo 2024-11-22.
field-channel-about = Čo tam človek nájde

## Document

field-document-name = Názov
field-document-publisher = Kto ho vydal
    .help = Ak je to organizácia na tomto portáli. Inak napíšte jej názov nižšie.
field-document-publisher_name = Vydavateľ slovami
field-document-year = Rok vydania
field-document-languages = Jazyky, v ktorých sa dá čítať
    .add = Pridať jazyk
field-document-licence = Licencia
    .help = Len keď ju dokument uvádza.
field-document-pages = Počet strán

# The whole, where a city may switch it off
feature-guides = Sprievodcovia, články, kanály a knižnica
