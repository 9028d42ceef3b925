### Sati na šalteru, kako ih vidi uredništvo.

## Vrsta

kind-counter-session = Sati na šalteru
    .many = Sati na šalterima

## Tko

field-counter-session-name = Kako se zove
    .help = Što ljudi traže: „Međukulturni djelatnik u gradskoj upravi”. Bez imena osobe.
field-counter-session-organization = Čije je
field-counter-session-service = Usluga koja se ondje daje
    .help = Čitatelji odavde nalaze njezinu stranicu.
field-counter-session-role = Tko ondje sjedi
    .help = Posao te osobe, ne ime.
field-counter-session-status = Održava li se sada?
field-counter-session-alias = Ime koje se prikazuje
    .help = Samo ako je osoba pristala i samo onako kako želi. Prazno: stoji samo njezin posao.
field-counter-session-description = Što se ondje može pitati
    .help = S čime osoba pomaže, a s čime ne. Kratke rečenice, obične riječi.

## Gdje i kada

field-counter-session-location = Gdje
    .help = Mjesto kaže i u kojoj je četvrti i ima li stuba na ulazu.
field-counter-session-schedules = Sati u tjednu
    .help = Jedan redak za dane s istim satima. Navedite početak i kraj, inače nitko ne može dogovoriti termin.
    .one = Sati
    .add = Dodaj sate
field-counter-session-exceptions = Dani kad je drukčije
    .help = Blagdani, godišnji odmor, drugi sati ljeti.
    .one = Iznimka
    .add = Dodaj iznimku
field-exceptions-from = Prvi dan
field-exceptions-until = Posljednji dan
    .help = Prazno: samo prvi dan.
field-exceptions-opens = Početak tih dana
    .help = Prazno, kao i kraj: ondje nema nikoga. Drugi sati kroz više dana vrijede samo u dane kad bi se i inače održavalo.
field-exceptions-closes = Kraj tih dana
field-exceptions-reason = Zašto
    .help = Čitatelji to vide: „Božić”.
field-counter-session-slot_minutes = Trajanje jednog razgovora
    .help = U minutama, od 5 do 480. Prazno: ljudi dolaze redom i nitko ne rezervira.
field-counter-session-places_per_slot = Ljudi odjednom
    .help = Prazno: jedan.
field-counter-session-notice_hours = Koliko prije treba pitati
    .help = U satima. Prazno: sve do početka.
field-counter-session-ahead_days = Koliko dana unaprijed
    .help = Koliko unaprijed ljudi mogu dogovoriti termin. Prazno: 28.

## Jezici i kako doći do njih

field-counter-session-languages = Jezici koje govore
    .help = Samo jezici na kojima osoba zaista pomaže. Sati mogu imati vlastite jezike.
field-counter-session-channels = Kako se s njima može razgovarati
field-counter-session-sign_up = Ljudi pitaju i rezerviraju na ovom portalu
    .help = Samo koliko dopuštaju postavke grada. Odaberite „Da” samo ako netko svaki radni dan pogleda tko čeka.
field-counter-session-how_to = Što učiniti
    .help = Što učiniti prvo, što donijeti i što slijedi.
field-counter-session-note = Napomena za kolege
    .help = Vide je samo oni koji pišu za cijeli grad. Čitatelji nikad.

## Gotovi odgovori

kind-ready-answer = Gotov odgovor
    .many = Gotovi odgovori
field-ready-answer-name = Što ljudi pitaju
    .help = Kolege po tim riječima biraju odgovor.
field-ready-answer-text = Što odgovaramo
    .help = Jedan odlomak običnim riječima. Šalje se na jeziku čitatelja ako je ovdje prijevod.
field-ready-answer-pages = Stranice na kojima piše više
    .help = Šalje ih se najviše šest.

# Cjelina, gdje je grad može isključiti
feature-shop = Kontaktna točka: ljudi s kojima se može razgovarati
