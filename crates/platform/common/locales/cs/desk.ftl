### Společné druhy záznamů a jejich pole, jak je vidí redakce.

## Kinds

kind-city = Město
    .many = Města
kind-location = Místo
    .many = Místa
kind-organization = Organizace
    .many = Organizace
kind-project = Projekt
    .many = Projekty
kind-source = Zdroj
    .many = Zdroje
kind-topic = Téma
    .many = Témata

## Fields many kinds have

field-name = Název
    .help = Název, který lidé znají a hledají.
field-summary = Jednou větou
    .help = Čtenáři ji vidí v seznamech pod názvem. Řekněte běžnými slovy, o co jde.
field-description = Popis
    .help = Krátké věty, běžná slova. Vynechte, co nikdo nepotřebuje vědět.
field-website = Webová stránka
field-url = Webová adresa
field-email = E-mailová adresa
    .help = Pokud možno adresa úřadu nebo organizace, ne jednoho člověka.
field-country = Země
    .help = Dvě písmena: SK, CZ, HR, IT, BG.
field-district = Městská část
field-currency = Měna
    .help = Tři písmena: EUR, CZK.
field-order = Pořadí v seznamu
    .help = Číslo od 1. Nejmenší stojí první.
field-as_of = O jaké době mluví
    .help = Tak přesně, jak to víte: 2024, 2024-11, 2024-11-22, nebo 2024~ pro „asi 2024“. Ne den, kdy jste to četli.
field-source = Zdroj

## Where readers find it

field-topics = Témata
    .help = Dveře na úvodní stránce, za kterými to čtenáři najdou. První určuje barvu.
field-projects = Financováno z projektů
    .help = Projekt vyberte jen tehdy, když to zaplatil. Stránka pak ukáže větu, kterou poskytovatel peněz žádá.

## Notice

field-notice = Oznámení
    .help = Pro to, co musí čtenáři nějakou dobu vědět: zavřeno, stěhování, změna pravidel.
field-notice-notice = Co musí čtenáři vědět
field-notice-from = Zobrazit od
field-notice-until = Zobrazit do
    .help = Poslední den. Bez něj oznámení zůstane, dokud je někdo neodstraní.

## Sources and checks

field-verified = Naposledy ověřeno
    .help = Den, kdy někdo naposledy ověřil, že je tu vše pravda. Čtenáři jej vidí.
field-sources = Zdroje
    .help = Odkud údaje pocházejí: stránka, dokument, telefonát na úřad.
    .one = Zdroj
    .add = Přidat zdroj
field-sources-source = Stránka nebo dokument
field-sources-facts = Co dokládá
    .help = Prázdné: všechno. Jinak na každém řádku jeden název pole, například phones, phones/main nebo description.
field-contradictions = V čem se zdroje rozcházejí
    .help = Čtenáři vidí, co který zdroj říká, a mohou se sami rozhodnout.
    .one = Rozpor
    .add = Přidat rozpor
field-contradictions-about = Čeho se týká
field-versions = Co říká každý zdroj
    .one = Verze
    .add = Přidat, co říká další zdroj
field-versions-value = Co říká

## Telephones

field-phones = Telefonní čísla
    .one = Telefonní číslo
    .add = Přidat telefonní číslo
field-phones-number = Číslo
    .help = S předvolbou země, po skupinách: +420 221 123 456.
field-phones-type = K čemu je
field-phones-languages = Jazyky, kterými se domluvíte
field-phones-note = Poznámka
    .help = Kdo se ozve nebo kdy někdo zvedne telefon.

## Languages spoken

field-languages = Jazyky, kterými se tu mluví
    .help = Jen jazyky, ve kterých opravdu někdo pomůže.
    .one = Jazyk
    .add = Přidat jazyk
field-languages-language = Jazyk
field-languages-days = Ve které dny
    .help = Nic nezaškrtnuto: vždy, když je otevřeno.
field-languages-interpreter = S tlumočníkem
    .help = Ano, když jím mluví tlumočník, ne zaměstnanci.
field-languages-note = Poznámka

## Organization

field-organization-type = Druh organizace
field-alternate_name = Jiný název
    .help = Zkratka nebo starší název, který lidé stále používají.
field-locations = Místa
    .help = Kam lidé chodí. Každá adresa je samostatný záznam, založený jednou pro všechny.
    .add = Přidat místo

## Location

field-location_type = Jak se tam dostat
field-street = Ulice a číslo
    .help = Tak, jak to stojí na cedulích ve městě.
field-locality = Obec
field-postal_code = PSČ
field-point = Bod na mapě
field-point-lat = Zeměpisná šířka
    .help = Například 48.7164. Můžete sem vložit i obě čísla najednou, nebo odkaz na mapu.
field-point-lon = Zeměpisná délka
    .help = Například 21.2611.
field-approximate = Bod je jen přibližný
    .help = Ano, když víte jen přibližně, kde to je. Stránka to řekne.
field-step_free = Bezbariérový vstup
field-floor = Patro a místnost
field-directions = Jak to najít
    .help = Zastávka a linka, správné dveře, co člověk uvidí.

## City

field-time_zone = Časové pásmo
    .help = Například Europe/Prague. Platí pro všechny otevírací doby.
field-city-languages = Jazyky portálu
    .help = V pořadí nabídky.
    .add = Přidat jazyk
field-default_language = Výchozí jazyk
    .help = Pro čtenáře, jejichž jazyk portál nemá.
field-local_language = Jazyk úřadů
    .help = Je v něm věta, kterou člověk ukáže u přepážky.
field-fallbacks = Když překlad chybí
    .help = Bez pravidla čtenáři uvidí originál. Jiný jazyk uveďte jen tam, kde s ním budou čtenáři spokojeni.
    .one = Pravidlo
    .add = Přidat pravidlo
field-fallbacks-language = Čtenáři jazyka
field-fallbacks-to = Pak uvidí
    .help = Nejlepší jazyk první.
field-figures = Čísla o městě
    .help = Číslo nic neříká bez toho, co počítá, kdy a kdo to tvrdí.
    .one = Číslo
    .add = Přidat číslo
field-figures-value = Číslo
field-figures-label = Co počítá
field-figures-definition = Kdo nebo co se přesně počítá
field-hero_light = Barva úvodní stránky ve dne
field-hero_dark = Barva úvodní stránky v noci
field-button_light = Barva tlačítek ve dne
field-button_dark = Barva tlačítek v noci
field-hidden = Vypnuté části portálu
    .help = Názvy jako guides, na každém řádku jeden. Snazší je to v Nastavení.
field-skyline = Kresba města
    .help = Název kresby, kterou portál má.
field-address = Vlastní adresa portálu
    .help = Jen když město publikuje pod vlastní doménou nebo cestou.
field-quick_exit = Kam vede rychlý odchod
    .help = Nenápadná stránka jinde, například počasí. Nabízejí ji stránky pro lidi v ohrožení.
field-operator = Kdo portál provozuje
field-operator_note = Kdo portál provozuje, vlastními slovy
    .help = Stojí dole na každé stránce.
field-answers = Služby, které odpoví na každou otázku
    .help = Každá stránka nabízí první z nich jako „promluvit si s člověkem“.
    .add = Přidat službu
field-shop_level = Jak daleko jde kontaktní místo
    .help = Jakmile něco vyberete, povede k tomu každá stránka. Víc než ukazatel vyberte jen tehdy, když každý pracovní den někdo odpovídá.
field-tagline = Slova pod názvem
field-welcome = Pozdrav na úvodní stránce
field-highlights = Čím je město známé

## Project

field-programme = Program
    .help = Dotační program, například AMIF.
field-grant_number = Číslo grantové dohody
field-starts = Začátek
    .help = Tak přesně, jak to víte: 2018, 2018-01 nebo 2018-01-15.
field-ends = Konec
field-project-amount = Výše grantu
field-statement = Věta o financování
    .help = Slovo od slova tak, jak žádá poskytovatel peněz.
field-partners = Partneři
    .one = Partner
    .add = Přidat partnera
field-partners-name = Název
    .help = Tak, jak jej píše sám partner.
field-partners-organization = Jeho záznam na portálu
field-partners-role = Role

## Source

field-source-name = Název
field-source-url = Webová adresa
    .help = Prázdné, pokud to na webu není: dopis, telefonát.
field-source-publisher = Kdo to vydal
field-published = Kdy to vyšlo
    .help = Tak přesně, jak to víte: 2020, 2020-01, 2020-01-24, nebo 2020~ pro „asi 2020“.
field-read = Den, kdy to někdo četl

## Topic

field-topic-order = Pořadí v ulici dveří
    .help = Číslo od 1. Nejmenší stojí první.
field-hue = Odstín barvy
    .help = Číslo od 0 do 359: 20 je červená, 145 zelená, 250 modrá.
field-art = Kresba na dveřích
    .help = Název kresby, kterou portál má.
field-organization-note = Poznámka pro kolegy
    .help = Vidí ji jen lidé, kteří píší za celé město. Čtenáři nikdy.
