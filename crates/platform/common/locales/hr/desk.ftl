### Zajedničke vrste zapisa i njihova polja, kako ih vidi uredništvo.

## Kinds

kind-city = Grad
    .many = Gradovi
kind-location = Lokacija
    .many = Lokacije
kind-organization = Organizacija
    .many = Organizacije
kind-project = Projekt
    .many = Projekti
kind-source = Izvor
    .many = Izvori
kind-topic = Tema
    .many = Teme

## Fields many kinds have

field-name = Naziv
    .help = Naziv koji ljudi znaju i traže.
field-summary = U jednoj rečenici
    .help = Čitatelji je vide na popisima, ispod naziva. Jednostavnim riječima recite o čemu je riječ.
field-description = Opis
    .help = Kratke rečenice, uobičajene riječi. Izostavite ono što nikomu nije potrebno.
field-website = Web-stranica
field-url = Web-adresa
field-email = Adresa e-pošte
    .help = Po mogućnosti adresa ureda, a ne jedne osobe.
field-country = Država
    .help = Dva slova: SK, CZ, HR, IT, BG.
field-district = Gradska četvrt
field-currency = Valuta
    .help = Tri slova: EUR, CZK.
field-order = Mjesto na popisu
    .help = Broj od 1. Najmanji stoji prvi.
field-as_of = Na koje se vrijeme odnosi
    .help = Onoliko točno koliko znate: 2024, 2024-11, 2024-11-22, ili 2024~ za „oko 2024.”. Ne dan kada ste to pročitali.
field-source = Izvor

## Where readers find it

field-topics = Teme
    .help = Vrata na početnoj stranici iza kojih to čitatelji nalaze. Prva određuju boju.
field-projects = Financirano iz projekata
    .help = Projekt odaberite samo ako je ovo njime plaćeno. Stranica tada prikazuje izjavu koju traži financijer.

## Notice

field-notice = Obavijest
    .help = Za ono što čitatelji neko vrijeme moraju znati: zatvaranje, preseljenje, promjena pravila.
field-notice-notice = Što čitatelji moraju znati
field-notice-from = Prikazuj od
field-notice-until = Prikazuj do
    .help = Posljednji dan. Bez njega obavijest ostaje dok je netko ne ukloni.

## Sources and checks

field-verified = Zadnja provjera
    .help = Dan kada je netko zadnji put provjerio da je sve ovdje točno. Čitatelji ga vide.
field-sources = Izvori
    .help = Odakle podaci potječu: stranica, dokument, poziv uredu.
    .one = Izvor
    .add = Dodaj izvor
field-sources-source = Stranica ili dokument
field-sources-facts = Što potvrđuje
    .help = Prazno: sve. Inače u svakom retku jedan naziv polja, na primjer phones, phones/main ili description.
field-contradictions = U čemu se izvori razlikuju
    .help = Čitatelji vide što koji izvor kaže i mogu sami odlučiti.
    .one = Neslaganje
    .add = Dodaj neslaganje
field-contradictions-about = Na što se odnosi
field-versions = Što kaže svaki izvor
    .one = Verzija
    .add = Dodaj što kaže drugi izvor
field-versions-value = Što kaže

## Telephones

field-phones = Telefonski brojevi
    .one = Telefonski broj
    .add = Dodaj telefonski broj
field-phones-number = Broj
    .help = S pozivnim brojem države, u skupinama: +385 31 123 456.
field-phones-type = Čemu služi
field-phones-languages = Jezici na kojima se odgovara
field-phones-note = Napomena
    .help = Tko se javlja ili kada se netko javlja.

## Languages spoken

field-languages = Jezici koji se govore
    .help = Samo jezici na kojima netko doista pomaže.
    .one = Jezik
    .add = Dodaj jezik
field-languages-language = Jezik
field-languages-days = Kojih dana
    .help = Ako ništa nije označeno: uvijek kada je otvoreno.
field-languages-interpreter = Uz tumača
    .help = Da ako ga govori tumač, a ne djelatnici.
field-languages-note = Napomena

## Organization

field-organization-type = Vrsta organizacije
field-alternate_name = Drugi naziv
    .help = Kratica ili stariji naziv koji ljudi još upotrebljavaju.
field-locations = Lokacije
    .help = Kamo ljudi dolaze. Svaka je adresa zaseban zapis, napravljen jednom za sve.
    .add = Dodaj lokaciju

## Location

field-location_type = Kako se dolazi
field-street = Ulica i broj
    .help = Onako kako piše na pločama u gradu.
field-locality = Mjesto
field-postal_code = Poštanski broj
field-point = Točka na karti
field-point-lat = Geografska širina
    .help = Na primjer 48.7164. Ovdje možete zalijepiti i oba broja ili poveznicu na kartu.
field-point-lon = Geografska dužina
    .help = Na primjer 21.2611.
field-approximate = Točka je samo približna
    .help = Da ako samo otprilike znate gdje je. Stranica to kaže.
field-step_free = Ulaz bez stepenica
field-floor = Kat i soba
field-directions = Kako pronaći
    .help = Stanica i linija, prava vrata, što se ondje vidi.

## City

field-time_zone = Vremenska zona
    .help = Na primjer Europe/Zagreb. Vrijedi za sva radna vremena.
field-city-languages = Jezici portala
    .help = Redoslijedom kojim stoje u izborniku.
    .add = Dodaj jezik
field-default_language = Zadani jezik
    .help = Za čitatelje čiji jezik portal nema.
field-local_language = Jezik ureda
    .help = Na njemu je rečenica koja se pokazuje na šalteru.
field-fallbacks = Kada nema prijevoda
    .help = Bez pravila čitatelji vide izvornik. Drugi jezik navedite samo ako će njime čitatelji biti zadovoljni.
    .one = Pravilo
    .add = Dodaj pravilo
field-fallbacks-language = Čitatelji jezika
field-fallbacks-to = Tada vide
    .help = Najbolji jezik prvi.
field-figures = Brojke o gradu
    .help = Broj ne govori ništa bez toga što broji, kada i tko to kaže.
    .one = Brojka
    .add = Dodaj brojku
field-figures-value = Broj
field-figures-label = Što broji
field-figures-definition = Tko se ili što točno broji
field-hero_light = Boja početne stranice danju
field-hero_dark = Boja početne stranice noću
field-button_light = Boja gumba danju
field-button_dark = Boja gumba noću
field-hidden = Isključeni dijelovi portala
    .help = Nazivi kao što je guides, po jedan u retku. Lakše je u Postavkama.
field-skyline = Crtež grada
    .help = Naziv crteža koji portal ima.
field-address = Vlastita adresa portala
    .help = Samo ako grad objavljuje pod vlastitom domenom ili putanjom.
field-quick_exit = Kamo vodi brzi izlaz
    .help = Neupadljiva stranica drugdje, na primjer vremenska prognoza. Nude je stranice za ljude u opasnosti.
field-operator = Tko vodi portal
field-operator_note = Tko vodi portal, jednostavnim riječima
    .help = Stoji na dnu svake stranice.
field-answers = Usluge koje odgovaraju na svako pitanje
    .help = Svaka stranica nudi prvu od njih kao „razgovor s osobom”.
    .add = Dodaj uslugu
field-shop_level = Dokle ide kontaktna točka
    .help = Kad nešto odaberete, svaka stranica vodi onamo. Više od putokaza odaberite samo ako netko odgovara svaki radni dan.
field-tagline = Riječi ispod naziva
field-welcome = Pozdrav na početnoj stranici
field-highlights = Po čemu je grad poznat

## Project

field-programme = Program
    .help = Program financiranja, na primjer AMIF.
field-grant_number = Broj sporazuma o dodjeli sredstava
field-starts = Početak
    .help = Onoliko točno koliko znate: 2018, 2018-01 ili 2018-01-15.
field-ends = Kraj
field-project-amount = Iznos bespovratnih sredstava
field-statement = Izjava o financiranju
    .help = Od riječi do riječi kako traži financijer.
field-partners = Partneri
    .one = Partner
    .add = Dodaj partnera
field-partners-name = Naziv
    .help = Onako kako ga partner piše.
field-partners-organization = Njegov zapis na portalu
field-partners-role = Uloga

## Source

field-source-name = Naslov
field-source-url = Web-adresa
    .help = Prazno za ono čega nema na webu: pismo, poziv.
field-source-publisher = Tko je to objavio
field-published = Kada je objavljeno
    .help = Onoliko točno koliko znate: 2020, 2020-01, 2020-01-24, ili 2020~ za „oko 2020.”.
field-read = Dan kada je to netko pročitao

## Topic

field-topic-order = Mjesto u ulici vrata
    .help = Broj od 1. Najmanji stoji prvi.
field-hue = Nijansa boje
    .help = Broj od 0 do 359: 20 je crvena, 145 zelena, 250 plava.
field-art = Crtež na vratima
    .help = Naziv crteža koji portal ima.
field-organization-note = Napomena za kolege
    .help = Vide je samo osobe koje pišu za cijeli grad. Čitatelji nikada.
