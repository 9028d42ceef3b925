### Spoločné druhy záznamov a ich polia, ako ich vidí redakcia.

## Kinds

kind-city = Mesto
    .many = Mestá
kind-location = Miesto
    .many = Miesta
kind-organization = Organizácia
    .many = Organizácie
kind-project = Projekt
    .many = Projekty
kind-source = Zdroj
    .many = Zdroje
kind-topic = Téma
    .many = Témy

## Fields many kinds have

field-name = Názov
    .help = Názov, ktorý ľudia poznajú a hľadajú.
field-summary = Jednou vetou
    .help = Čitatelia ju vidia v zoznamoch pod názvom. Povedzte bežnými slovami, o čo ide.
field-description = Opis
    .help = Krátke vety, bežné slová. Vynechajte, čo nikto nepotrebuje vedieť.
field-website = Webová stránka
field-url = Webová adresa
field-email = E-mailová adresa
    .help = Podľa možnosti adresa úradu alebo organizácie, nie jedného človeka.
field-country = Krajina
    .help = Dve písmená: SK, CZ, HR, IT, BG.
field-district = Mestská časť
field-currency = Mena
    .help = Tri písmená: EUR, CZK.
field-order = Poradie v zozname
    .help = Číslo od 1. Najmenšie stojí prvé.
field-as_of = O akom čase hovorí
    .help = Tak presne, ako to viete: 2024, 2024-11, 2024-11-22, alebo 2024~ pre „asi 2024“. Nie deň, keď ste to čítali.
field-source = Zdroj

## Where readers find it

field-topics = Témy
    .help = Dvere na úvodnej stránke, za ktorými to čitatelia nájdu. Prvé určujú farbu.
field-projects = Financované z projektov
    .help = Projekt vyberte len vtedy, keď to zaplatil. Stránka potom ukáže vetu, ktorú poskytovateľ peňazí žiada.

## Notice

field-notice = Oznam
    .help = Pre to, čo čitatelia musia nejaký čas vedieť: zatvorenie, sťahovanie, zmena pravidiel.
field-notice-notice = Čo musia čitatelia vedieť
field-notice-from = Zobraziť od
field-notice-until = Zobraziť do
    .help = Posledný deň. Bez neho oznam zostane, kým ho niekto neodstráni.

## Sources and checks

field-verified = Naposledy overené
    .help = Deň, keď niekto naposledy overil, že je tu všetko pravda. Čitatelia ho vidia.
field-sources = Zdroje
    .help = Odkiaľ údaje pochádzajú: stránka, dokument, telefonát na úrad.
    .one = Zdroj
    .add = Pridať zdroj
field-sources-source = Stránka alebo dokument
field-sources-facts = Čo dokladá
    .help = Prázdne: všetko. Inak na každom riadku jeden názov poľa, napríklad phones, phones/main alebo description.
field-contradictions = V čom sa zdroje rozchádzajú
    .help = Čitatelia vidia, čo ktorý zdroj hovorí, a môžu sa sami rozhodnúť.
    .one = Rozpor
    .add = Pridať rozpor
field-contradictions-about = Čoho sa týka
field-versions = Čo hovorí každý zdroj
    .one = Verzia
    .add = Pridať, čo hovorí ďalší zdroj
field-versions-value = Čo hovorí

## Telephones

field-phones = Telefónne čísla
    .one = Telefónne číslo
    .add = Pridať telefónne číslo
field-phones-number = Číslo
    .help = S predvoľbou krajiny, po skupinách: +421 55 123 45 67.
field-phones-type = Na čo je
field-phones-languages = Jazyky, ktorými sa dohovoríte
field-phones-note = Poznámka
    .help = Kto sa ozve alebo kedy niekto zdvihne telefón.

## Languages spoken

field-languages = Jazyky, ktorými sa tu hovorí
    .help = Len jazyky, v ktorých naozaj niekto pomôže.
    .one = Jazyk
    .add = Pridať jazyk
field-languages-language = Jazyk
field-languages-days = V ktoré dni
    .help = Nič nezaškrtnuté: vždy, keď je otvorené.
field-languages-interpreter = S tlmočníkom
    .help = Áno, keď ním hovorí tlmočník, nie zamestnanci.
field-languages-note = Poznámka

## Organization

field-organization-type = Druh organizácie
field-alternate_name = Iný názov
    .help = Skratka alebo starší názov, ktorý ľudia stále používajú.
field-locations = Miesta
    .help = Kam ľudia chodia. Každá adresa je samostatný záznam, založený raz pre všetkých.
    .add = Pridať miesto

## Location

field-location_type = Ako sa tam dostať
field-street = Ulica a číslo
    .help = Tak, ako to stojí na tabuliach v meste.
field-locality = Obec
field-postal_code = PSČ
field-point = Bod na mape
field-point-lat = Zemepisná šírka
    .help = Napríklad 48.7164. Môžete sem vložiť aj obe čísla naraz, alebo odkaz na mapu.
field-point-lon = Zemepisná dĺžka
    .help = Napríklad 21.2611.
field-approximate = Bod je len približný
    .help = Áno, keď viete len približne, kde to je. Stránka to povie.
field-step_free = Bezbariérový vstup
field-floor = Poschodie a miestnosť
field-directions = Ako to nájsť
    .help = Zastávka a linka, správne dvere, čo človek uvidí.

## City

field-time_zone = Časové pásmo
    .help = Napríklad Europe/Bratislava. Platí pre všetky otváracie hodiny.
field-city-languages = Jazyky portálu
    .help = V poradí ponuky.
    .add = Pridať jazyk
field-default_language = Predvolený jazyk
    .help = Pre čitateľov, ktorých jazyk portál nemá.
field-local_language = Jazyk úradov
    .help = Je v ňom veta, ktorú človek ukáže pri priehradke.
field-fallbacks = Keď preklad chýba
    .help = Bez pravidla čitatelia uvidia originál. Iný jazyk uveďte len tam, kde s ním budú čitatelia spokojní.
    .one = Pravidlo
    .add = Pridať pravidlo
field-fallbacks-language = Čitatelia jazyka
field-fallbacks-to = Potom uvidia
    .help = Najlepší jazyk prvý.
field-figures = Čísla o meste
    .help = Číslo nič nehovorí bez toho, čo počíta, kedy a kto to tvrdí.
    .one = Číslo
    .add = Pridať číslo
field-figures-value = Číslo
field-figures-label = Čo počíta
field-figures-definition = Kto alebo čo sa presne počíta
field-hero_light = Farba úvodnej stránky cez deň
field-hero_dark = Farba úvodnej stránky v noci
field-button_light = Farba tlačidiel cez deň
field-button_dark = Farba tlačidiel v noci
field-hidden = Vypnuté časti portálu
    .help = Názvy ako guides, na každom riadku jeden. Ľahšie je to v Nastaveniach.
field-skyline = Kresba mesta
    .help = Názov kresby, ktorú portál má.
field-address = Vlastná adresa portálu
    .help = Len keď mesto publikuje pod vlastnou doménou alebo cestou.
field-quick_exit = Kam vedie rýchly odchod
    .help = Nenápadná stránka inde, napríklad počasie. Ponúkajú ju stránky pre ľudí v ohrození.
field-operator = Kto portál prevádzkuje
field-operator_note = Kto portál prevádzkuje, vlastnými slovami
    .help = Stojí dole na každej stránke.
field-answers = Služby, ktoré odpovedia na každú otázku
    .help = Každá stránka ponúka prvú z nich ako „porozprávať sa s človekom“.
    .add = Pridať službu
field-shop_level = Ako ďaleko ide kontaktné miesto
    .help = Keď niečo vyberiete, povedie k tomu každá stránka. Viac než smerovník vyberte len vtedy, keď každý pracovný deň niekto odpovedá.
field-tagline = Slová pod názvom
field-welcome = Pozdrav na úvodnej stránke
field-highlights = Čím je mesto známe

## Project

field-programme = Program
    .help = Grantový program, napríklad AMIF.
field-grant_number = Číslo dohody o grante
field-starts = Začiatok
    .help = Tak presne, ako to viete: 2018, 2018-01 alebo 2018-01-15.
field-ends = Koniec
field-project-amount = Výška grantu
field-statement = Veta o financovaní
    .help = Slovo od slova tak, ako žiada poskytovateľ peňazí.
field-partners = Partneri
    .one = Partner
    .add = Pridať partnera
field-partners-name = Názov
    .help = Tak, ako ho píše sám partner.
field-partners-organization = Jeho záznam na portáli
field-partners-role = Rola

## Source

field-source-name = Názov
field-source-url = Webová adresa
    .help = Prázdne, ak to na webe nie je: list, telefonát.
field-source-publisher = Kto to vydal
field-published = Kedy to vyšlo
    .help = Tak presne, ako to viete: 2020, 2020-01, 2020-01-24, alebo 2020~ pre „asi 2020“.
field-read = Deň, keď to niekto čítal

## Topic

field-topic-order = Poradie v ulici dverí
    .help = Číslo od 1. Najmenšie stojí prvé.
field-hue = Odtieň farby
    .help = Číslo od 0 do 359: 20 je červená, 145 zelená, 250 modrá.
field-art = Kresba na dverách
    .help = Názov kresby, ktorú portál má.
field-organization-note = Poznámka pre kolegov
    .help = Vidia ju len ľudia, ktorí píšu za celé mesto. Čitatelia nikdy.
