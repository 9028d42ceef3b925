### Obrasci uredništva: što govori svaki obrazac, bez obzira na temu.

## Sections

section-about = O čemu je riječ
section-who = Za koga je
section-steps = Koraci
section-where = Gdje
section-when = Kada
section-contact = Kontakt
section-languages = Jezici
section-cost = Cijena
section-bring = Prije dolaska
section-figures = Brojke
section-partners = Partneri
section-funding = Financiranje
section-notice = Obavijest čitateljima
section-portal = Na portalu
section-trust = Izvori i provjere

## Choices

form-yes = Da
form-no = Ne
form-not-known = Nije poznato
form-none = Ništa nije odabrano
form-choose = Odaberite
form-unknown = Nije na popisu: { $value }

## Rows. $what is one of them ("Telephone number"), $n its place.

form-row = { $what } { $n }
form-add = Dodaj još
form-remove = Ukloni
form-up = Pomakni gore
form-down = Pomakni dolje

## What is wrong with what was entered, and how to mend it. $most is a number.

form-wrong-required = Ispunite ovo polje.
form-wrong-empty-list = Dodajte barem jednu stavku.
form-wrong-long = Tekst je predug. Dopušteni broj znakova: { $most }.
form-wrong-many = Previše je stavki. Dopušteni broj: { $most }.
form-wrong-choice = Odaberite jednu od mogućnosti.
form-wrong-twice = Dva retka imaju istu oznaku „{ $id }”. Uklonite jedan od njih.
form-wrong-unknown = Ovaj obrazac nema takvo polje.
form-wrong-other = Ovo ne možemo pročitati. Provjerite unos.
form-wrong-line = Napišite jedan redak teksta.
form-wrong-number = Napišite cijeli broj, na primjer 90.
form-wrong-decimal = Napišite broj, na primjer 3,50.
form-wrong-fuzzy-date = Napišite datum onoliko točno koliko ga znate: 2026, 2026-11, 2026-11-22, ili 2026~ za „oko 2026.”.
form-wrong-day = Napišite dan koji postoji, na primjer 22.11.2026.
form-wrong-time = Napišite vrijeme, na primjer 08:30. Ponoć je 00:00.
form-wrong-language = Odaberite jezik s popisa.
form-wrong-url = Napišite cijelu web-adresu, na primjer https://example.org.
form-wrong-email = Napišite adresu e-pošte, na primjer office@example.org.
form-wrong-colour = Napišite boju, na primjer #ffc93c.
form-wrong-link = Odaberite zapis s popisa. Upisano ne odgovara nijednom ili odgovara više njih.
