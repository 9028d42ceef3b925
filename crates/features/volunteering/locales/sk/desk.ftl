### Príležitosti na dobrovoľníctvo a pravidlá o ňom, ako ich vidí redakcia.

## Kinds

kind-opportunity = Príležitosť na dobrovoľníctvo
    .many = Príležitosti na dobrovoľníctvo
kind-volunteering-rule = Pravidlo o dobrovoľníctve
    .many = Pravidlá o dobrovoľníctve

## Opportunity

field-opportunity-name = Čo dobrovoľníci robia
    .help = Niekoľkými slovami: „Čítať deťom v knižnici“.
field-opportunity-organization = Kto ju ponúka
field-opportunity-status = Berú sa teraz ľudia?
field-opportunity-description = Čo sa robí a pre koho
    .help = Ako vyzerá jeden deň. Krátke vety, bežné slová.
field-opportunity-interests = Čoho sa týka
field-opportunity-public_body = Na úrade alebo vo verejnej inštitúcii
    .help = Úrad mesta, škola, knižnica, nemocnica.
field-opportunity-first = Vhodné na začiatok
    .help = Áno, keď ľudí niekto privíta, stačí im pár slov a môžu kedykoľvek prestať.
field-opportunity-minimum_age = Najnižší vek
    .help = V rokoch. Prázdne, keď obmedzenie nie je alebo nie je známe.
field-opportunity-consent_age = Najnižší vek so súhlasom rodiča
    .help = Len keď so súhlasom môžu prísť aj mladší ľudia.
field-opportunity-maximum_age = Najvyšší vek
field-opportunity-effort = Aká ťažká je práca?
field-opportunity-driving = Treba vodičský preukaz
field-opportunity-training = Skôr ako ľudia začnú, dostanú školenie
field-opportunity-skills = Čo by mal človek vedieť alebo čo by ho malo baviť
    .help = Jedna veta. Povedzte to, aj keď nič zvláštne netreba.

## Where and when

field-opportunity-place = Kde sa pracuje
field-opportunity-locations = Miesta
field-opportunity-rhythm = Ako často?
field-opportunity-schedules = Hodiny
    .help = Jeden riadok pre dni s rovnakými hodinami. Nechajte prázdne, keď sa ľudia na hodinách dohodnú.
    .one = Hodiny
    .add = Pridať hodiny
field-opportunity-period = Deň, alebo odkedy dokedy
    .help = „2026-12-05“ pre jeden deň, „2026-10/2027-06“ pre školský rok.
field-opportunity-weekly_hours = Hodín týždenne
field-opportunity-months = Najmenej na koľko mesiacov
field-opportunity-apply_by = Posledný deň na prihlásenie
field-opportunity-places = Koľko ľudí treba
    .help = Prázdne: koľko ich príde.

## Languages

field-opportunity-languages = Jazyky dobrovoľníkov
    .help = Jeden riadok pre každý jazyk. Povedzte, či je nutný.
    .one = Jazyk
    .add = Pridať jazyk
field-languages-level = Ako dobre
    .none = Akákoľvek úroveň
field-languages-needed = Nutný
    .help = Nie: hodí sa, ale dá sa to aj bez neho.
field-opportunity-team_languages = Jazyky, ktorými hovorí tím
field-opportunity-interpreter = Niekto tlmočí

## What people get, and safety

field-opportunity-benefits = Čo dobrovoľníci dostanú
section-safety = Bezpečnosť
field-opportunity-at_risk = S deťmi alebo ľuďmi v ohrození
field-opportunity-record_check = Žiada sa výpis z registra trestov
field-opportunity-contract = Je písomná zmluva
field-opportunity-insured = Kto dobrovoľníkov poistí?
field-opportunity-supervisor = O dobrovoľníkov sa stará jeden určený človek
field-opportunity-apply_url = Kde sa prihlásiť
    .help = Webová stránka s formulárom.
field-opportunity-how_to = Ako začať
    .help = Čo urobiť najprv a čo bude potom.
field-opportunity-note = Poznámka pre kolegov
    .help = Vidia ju len ľudia, ktorí píšu za celé mesto. Čitatelia nikdy.

## Rule

field-volunteering-rule-name = Čoho sa týka
    .help = Niekoľkými slovami: „Máte poistenie“, „Ak ste požiadali o azyl“.
field-volunteering-rule-summary = Čo hovorí, jednou vetou
field-volunteering-rule-description = Čo hovorí a koho sa opýtať
    .help = Povedzte, čo hovorí zdroj, a nič viac. Uveďte, kto poradí zadarmo.
field-volunteering-rule-stays = Koho sa týka
    .help = Prázdne: všetkých. Čitatelia to vidia ako slová; nikoho sa na to nepýtame.

# The whole, where a city may switch it off
feature-volunteering = Dobrovoľníctvo

## Signing up

field-opportunity-sign_up = Ľudia sa prihlasujú na tomto portáli
    .help = Áno: stránka má formulár a ľudí nájdete v časti „Ľudia, ktorí sa prihlásili“. Nepotrebujú účet.
field-opportunity-waiting = Koľko ľudí môže čakať na miesto
    .help = Prázdne: 20.

## Shift

kind-shift = Pracovná zmena
    .many = Pracovné zmeny
field-shift-name = Ako sa volá
    .help = „Sobotné dopoludnie“.
field-shift-summary = Čo sa na nej robí a čo si priniesť
field-shift-opportunity = Čo sa robí
field-shift-organization = Kto ju ponúka
field-shift-status = Koná sa?
field-shift-day = Deň, alebo prvý z nich
field-shift-starts = Začína sa o
field-shift-ends = Končí sa o
    .help = Skôr ako začiatok znamená: ďalší deň.
field-shift-repeats = Ako sa opakuje
    .help = Prázdne: raz.
field-shift-last_day = Posledný deň, keď sa opakuje
    .help = Prázdne: až do odvolania. Ľudia sa prihlasujú na osem týždňov dopredu.
field-shift-days_off = Dni, keď sa nekoná
    .one = Deň
    .add = Pridať deň
field-days_off-day = Deň
field-shift-places = Koľko ľudí treba zakaždým
    .help = Prázdne: koľko ich príde. Kde sú roly, počítajú sa ich miesta.
field-shift-waiting = Koľko ľudí môže čakať na miesto
    .help = Prázdne: 20.
field-shift-roles = Roly
    .help = Keď ľudia robia rôzne veci: niekto varí, niekto vedie auto.
    .one = Rola
    .add = Pridať rolu
field-roles-name = Čo robia
field-roles-places = Koľko ľudí treba
field-shift-location = Kde
    .help = Len keď to nie je na mieste príležitosti.

## Férovosť

field-opportunity-fee = Dobrovoľníci niečo platia
    .help = Poplatok, zálohu, kurz, ktorý si musia kúpiť.
field-opportunity-instead_of_job = Nahrádza platenú prácu
    .help = Platili by ste za to niekomu, keby to nerobil dobrovoľník?
