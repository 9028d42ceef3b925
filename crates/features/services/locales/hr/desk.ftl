### Usluge i brojevi za hitne slučajeve, kako ih vidi uredništvo.

## Kinds

kind-service = Usluga
    .many = Usluge
kind-urgent-number = Broj za hitne slučajeve
    .many = Brojevi za hitne slučajeve

## Service

field-service-name = Naziv usluge
    .help = Što ljudi dobivaju, njihovim riječima: „Pravni savjeti”, „Pomoć oko stanovanja”.
field-service-organization = Tko je nudi
field-service-status = Nudi li se sada?
field-service-urgent = Za ljude u opasnosti ili nevolji
    .help = Da je stavlja na stranicu hitne pomoći.
field-service-description = Čime pomaže
    .help = Što ljudi dobivaju, korak po korak. Kratke rečenice, uobičajene riječi.
field-service-minimum_age = Najniža dob
    .help = U godinama. Prazno ako ograničenja nema ili nije poznato.
field-service-maximum_age = Najviša dob
field-service-areas = Za ljude iz
    .help = Samo ako je ograničena na neko područje. Prazno: za sve.
    .one = Područje
    .add = Dodaj područje
field-areas-name = Naziv područja
field-service-eligibility = Tko može doći
    .help = Jedna rečenica. Recite to i kada mogu svi.

## When

field-service-schedules = Radno vrijeme
    .help = Jedan redak za dane s istim vremenom. Ako ima stanke u podne, dodajte dva retka.
    .one = Radno vrijeme
    .add = Dodaj radno vrijeme
field-schedules-days = Dani
field-schedules-opens = Otvara se
    .help = Ostavite prazno ako ne znate.
field-schedules-closes = Zatvara se
    .help = Ostavite prazno ako ne znate. Stranica tada nikada ne kaže „sada otvoreno”.
field-schedules-from = Vrijedi od
    .help = Samo za sezonsko vrijeme ili vrijeme od određenog dana.
field-schedules-until = Vrijedi do
field-schedules-appointment = Samo uz najavu
field-schedules-languages = Jezici u to vrijeme
    .help = Samo ako se razlikuju od jezika usluge.
field-schedules-note = Napomena
field-service-appointment = Najava
field-service-appointment_url = Gdje se naručuje
    .help = Web-stranica za naručivanje.
field-service-duration_minutes = Koliko traje posjet
    .help = U minutama.

## Cost and what to bring

field-service-cost = Plaća li se?
field-service-costs = Cijene
    .one = Cijena
    .add = Dodaj cijenu
field-costs-amount = Iznos
field-costs-note = Za što
field-service-documents = Što donijeti
    .help = Samo ono što se od ljudi doista traži.
    .one = Dokument
    .add = Dodaj dokument
field-documents-name = Naziv dokumenta
    .help = „Putovnica”, „Dvije fotografije”.
field-documents-url = Gdje je obrazac
field-service-how_to = Kako je koristiti
    .help = Što prvo učiniti i što slijedi.
field-service-counter = Rečenica koja se pokazuje na šalteru
    .help = Riječima te osobe: „Trebam pomoć oko boravišne dozvole.”

## Urgent number

field-urgent-number-name = Tko se javlja
field-urgent-number-number = Broj
    .help = Onako kako se ovdje bira.
field-urgent-number-all_day = Danju i noću
field-urgent-number-free = Poziv je besplatan
field-urgent-number-languages = Jezici na kojima se odgovara
field-urgent-number-when = Kada zvati

# The whole, where a city may switch it off
feature-services = Usluge i hitni brojevi
field-service-note = Napomena za kolege
    .help = Vide je samo osobe koje pišu za cijeli grad. Čitatelji nikada.
