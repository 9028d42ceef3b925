### Průvodci, články, kanály a dokumenty, jak je vidí redakce.

## Kinds

kind-article = Článek
    .many = Články
kind-channel = Kanál
    .many = Kanály
kind-document = Dokument
    .many = Dokumenty
kind-guide = Průvodce
    .many = Průvodci

## Guide

field-guide-name = Situace
    .help = Slovy člověka, který v ní je: „Hledám bydlení“.
field-guide-intro = Co vědět nejdřív
field-guide-steps = Kroky
    .help = Co udělat, v pořadí. Krok může říct „zároveň“ nebo „anebo“.
    .one = Krok
    .add = Přidat krok
field-steps-title = Co udělat
    .help = Začněte slovesem: „Zeptejte se v integračním centru“.
field-steps-text = Jak
field-steps-time = Jak dlouho to trvá
    .help = Prázdné, když to nevíte: stránka to řekne.
field-steps-cost = Kolik to stojí
    .help = Prázdné, když to nevíte: stránka to řekne.
field-steps-bring = Co přinést
    .help = Prázdné, když to nevíte: stránka to řekne.
field-steps-joins = Jak navazuje na předchozí krok
    .none = Až po něm
field-steps-offices = Kdo pomůže
    .add = Přidat místo pomoci
field-steps-links = Webové stránky, které pomohou
    .one = Webová stránka
    .add = Přidat webovou stránku

## Article

field-article-name = Nadpis
field-article-section = Část portálu
field-article-body = Text článku
    .help = Krátké věty, běžná slova. Začněte tím nejdůležitějším.

## Channel

field-channel-platform = Kde je
field-channel-language = Jazyk
field-channel-district = Pro lidi z městské části
field-channel-owner = Kdo jej vede
field-channel-official = Vede jej úřad
field-channel-last_seen = Naposledy aktivní
    .help = Kdy tam někdo naposledy viděl něco nového: 2024, 2024-11 nebo 2024-11-22.
field-channel-about = Co tam člověk najde

## Document

field-document-name = Název
field-document-publisher = Kdo jej vydal
    .help = Pokud je to organizace na tomto portálu. Jinak napište její název níže.
field-document-publisher_name = Vydavatel slovy
field-document-year = Rok vydání
field-document-languages = Jazyky, ve kterých se dá číst
    .add = Přidat jazyk
field-document-licence = Licence
    .help = Jen když ji dokument uvádí.
field-document-pages = Počet stran

# The whole, where a city may switch it off
feature-guides = Průvodci, články, kanály a knihovna
