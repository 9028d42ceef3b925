### Prilike za volontiranje i pravila o njemu, kako ih vidi uredništvo.

## Kinds

kind-opportunity = Prilika za volontiranje
    .many = Prilike za volontiranje
kind-volunteering-rule = Pravilo o volontiranju
    .many = Pravila o volontiranju

## Opportunity

field-opportunity-name = Što volonteri rade
    .help = U nekoliko riječi: „Čitati djeci u knjižnici”.
field-opportunity-organization = Tko je nudi
field-opportunity-status = Primaju li se sada ljudi?
field-opportunity-description = Što se radi i za koga
    .help = Kako izgleda jedan dan. Kratke rečenice, uobičajene riječi.
field-opportunity-interests = O čemu je riječ
field-opportunity-public_body = U javnom uredu ili ustanovi
    .help = Gradski ured, škola, knjižnica, bolnica.
field-opportunity-first = Dobro za početak
    .help = Da ako ljude netko dočeka, ako im je dovoljno malo riječi i ako mogu prestati u svakom trenutku.
field-opportunity-minimum_age = Najniža dob
    .help = U godinama. Prazno ako ograničenja nema ili nije poznato.
field-opportunity-consent_age = Najniža dob uz pristanak roditelja
    .help = Samo ako uz pristanak mogu doći i mlađi.
field-opportunity-maximum_age = Najviša dob
field-opportunity-effort = Koliko je rad težak?
field-opportunity-driving = Potrebna je vozačka dozvola
field-opportunity-training = Ljudi prije početka dobivaju obuku
field-opportunity-skills = Što treba znati ili voljeti
    .help = Jedna rečenica. Recite to i kada ne treba ništa posebno.

## Where and when

field-opportunity-place = Gdje se radi
field-opportunity-locations = Lokacije
field-opportunity-rhythm = Koliko često?
field-opportunity-schedules = Vrijeme
    .help = Jedan redak za dane s istim vremenom. Ostavite prazno ako se vrijeme dogovara.
    .one = Vrijeme
    .add = Dodaj vrijeme
field-opportunity-period = Dan, ili od kada do kada
    .help = „2026-12-05” za jedan dan, „2026-10/2027-06” za školsku godinu.
field-opportunity-weekly_hours = Sati tjedno
field-opportunity-months = Najmanje koliko mjeseci
field-opportunity-apply_by = Zadnji dan za prijavu
field-opportunity-places = Koliko je ljudi potrebno
    .help = Prazno: koliko god ih dođe.

## Languages

field-opportunity-languages = Jezici volontera
    .help = Jedan redak za svaki jezik. Recite može li se bez njega.
    .one = Jezik
    .add = Dodaj jezik
field-languages-level = Koliko dobro
    .none = Bilo koja razina
field-languages-needed = Potreban
    .help = Ne: pomaže, ali može se i bez njega.
field-opportunity-team_languages = Jezici koje tim govori
field-opportunity-interpreter = Netko usmeno prevodi

## What people get, and safety

field-opportunity-benefits = Što volonteri dobivaju
section-safety = Sigurnost
field-opportunity-at_risk = S djecom ili ljudima u opasnosti
field-opportunity-record_check = Traži se potvrda o nekažnjavanju
field-opportunity-contract = Postoji pisani ugovor
field-opportunity-insured = Tko osigurava volontere?
field-opportunity-supervisor = O volonterima brine jedna određena osoba
field-opportunity-apply_url = Gdje se prijavljuje
    .help = Web-stranica s obrascem.
field-opportunity-how_to = Kako početi
    .help = Što prvo učiniti i što slijedi.
field-opportunity-note = Napomena za kolege
    .help = Vide je samo osobe koje pišu za cijeli grad. Čitatelji nikada.

## Rule

field-volunteering-rule-name = O čemu je riječ
    .help = U nekoliko riječi: „Imate osiguranje”, „Ako ste zatražili azil”.
field-volunteering-rule-summary = Što kaže, u jednoj rečenici
field-volunteering-rule-description = Što kaže i koga pitati
    .help = Recite što kaže izvor i ništa više. Navedite tko besplatno savjetuje.
field-volunteering-rule-stays = Na koga se odnosi
    .help = Prazno: na sve. Čitatelji to vide kao riječi; nikoga se ne pita.

# The whole, where a city may switch it off
feature-volunteering = Volontiranje

## Signing up

field-opportunity-sign_up = Ljudi se prijavljuju na ovom portalu
    .help = Da: stranica ima obrazac, a ljude nalazite u dijelu „Ljudi koji su se prijavili”. Ne treba im račun.
field-opportunity-waiting = Koliko ljudi može čekati mjesto
    .help = Prazno: 20.

## Shift

kind-shift = Smjena
    .many = Smjene
field-shift-name = Kako se zove
    .help = „Subota prijepodne”.
field-shift-summary = Što se tada radi i što treba ponijeti
field-shift-opportunity = Što se radi
field-shift-organization = Tko je nudi
field-shift-status = Održava li se?
field-shift-day = Dan, ili prvi od njih
field-shift-starts = Počinje u
field-shift-ends = Završava u
    .help = Ranije od početka znači: sljedeći dan.
field-shift-repeats = Kako se ponavlja
    .help = Prazno: jednom.
field-shift-last_day = Zadnji dan kada se ponavlja
    .help = Prazno: do daljnjega. Ljudi se prijavljuju osam tjedana unaprijed.
field-shift-days_off = Dani kada se ne održava
    .one = Dan
    .add = Dodaj dan
field-days_off-day = Dan
field-shift-places = Koliko je ljudi potrebno svaki put
    .help = Prazno: koliko god ih dođe. Gdje ima uloga, broje se njihova mjesta.
field-shift-waiting = Koliko ljudi može čekati mjesto
    .help = Prazno: 20.
field-shift-roles = Uloge
    .help = Kada ljudi rade različite stvari: netko kuha, netko vozi.
    .one = Uloga
    .add = Dodaj ulogu
field-roles-name = Što rade
field-roles-places = Koliko je ljudi potrebno
field-shift-location = Gdje
    .help = Samo ako nije na lokaciji prilike.

## Poštenje

field-opportunity-fee = Volonteri nešto plaćaju
    .help = Naknadu, polog, tečaj koji moraju kupiti.
field-opportunity-instead_of_job = Zamjenjuje plaćeni posao
    .help = Biste li nekome za to platili da to ne radi volonter?
