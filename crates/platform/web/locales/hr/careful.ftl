### Što čitatelji moraju znati prije nego što povjeruju stranici.

# Naziv jezika stoji u nominativu, zato iza dvotočke.
web-careful = Ovaj je tekst važan. Dok prijevod ne provjeri osoba, prikazujemo ga na ovom jeziku: { $language }.
web-careful-people = Ljudi koji govore { $language }

## Propis na kojem se stranica temelji

web-law-based = Na temelju propisa
web-law-as-of = stanje: { $date }
web-law-ended = Do { $date } vrijedila su ova pravila. Možda su se promijenila. Pitajte prije nego što odlučite.
