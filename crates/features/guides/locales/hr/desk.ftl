### Vodiči, članci, kanali i dokumenti, kako ih vidi uredništvo.

## Kinds

kind-article = Članak
    .many = Članci
kind-channel = Kanal
    .many = Kanali
kind-document = Dokument
    .many = Dokumenti
kind-guide = Vodič
    .many = Vodiči

## Guide

field-guide-name = Situacija
    .help = Riječima osobe koja je u njoj: „Tražim stan”.
field-guide-intro = Što prvo treba znati
field-guide-steps = Koraci
    .help = Što učiniti, redom. Korak može reći „istodobno” ili „ili umjesto toga”.
    .one = Korak
    .add = Dodaj korak
field-steps-title = Što učiniti
    .help = Počnite glagolom: „Pitajte u integracijskom centru”.
field-steps-text = Kako
field-steps-time = Koliko traje
    .help = Prazno ako ne znate: stranica to kaže.
field-steps-cost = Koliko stoji
    .help = Prazno ako ne znate: stranica to kaže.
field-steps-bring = Što donijeti
    .help = Prazno ako ne znate: stranica to kaže.
field-steps-joins = Kako se nastavlja na prethodni korak
    .none = Nakon njega
field-steps-offices = Tko pomaže
    .add = Dodaj ured
field-steps-links = Web-stranice koje pomažu
    .one = Web-stranica
    .add = Dodaj web-stranicu

## Article

field-article-name = Naslov
field-article-section = Dio portala
field-article-body = Tekst članka
    .help = Kratke rečenice, uobičajene riječi. Počnite najvažnijim.

## Channel

field-channel-platform = Gdje je
field-channel-language = Jezik
field-channel-district = Za ljude iz gradske četvrti
field-channel-owner = Tko ga vodi
field-channel-official = Vodi ga javni ured
field-channel-last_seen = Zadnji put viđen aktivan
    .help = Kada je netko ondje zadnji put vidio nešto novo: 2024, 2024-11 ili 2024-11-22.
field-channel-about = Što se ondje nalazi

## Document

field-document-name = Naslov
field-document-publisher = Tko ga je objavio
    .help = Ako je to organizacija na ovom portalu. Inače naziv napišite u nastavku.
field-document-publisher_name = Izdavač, naziv
field-document-year = Godina izdanja
field-document-languages = Jezici na kojima se može čitati
    .add = Dodaj jezik
field-document-licence = Licencija
    .help = Samo ako je u dokumentu navedena.
field-document-pages = Broj stranica

# The whole, where a city may switch it off
feature-guides = Vodiči, članci, kanali i knjižnica
