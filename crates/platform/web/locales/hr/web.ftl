### Stranica

web-skip = Prijeđi na sadržaj

## Navigacija

web-nav-main = Glavna navigacija
web-nav-home = Početna
web-nav-services = Usluge
web-nav-articles = Članci
web-nav-map = Karta
web-nav-urgent = Hitni slučajevi
web-nav-languages = Jezici
web-nav-organizations = Organizacije
web-nav-channels = Grupe i kanali
web-nav-about = O ovim stranicama
web-nav-privacy = Privatnost
web-nav-accessibility = Pristupačnost
web-crumbs = Ovdje ste

## Jezici

web-language = Jezik:
web-choose-title = Odaberite jezik
web-choose-welcome = Dobro došli

## Traženje

web-search = Traži
web-search-label = Što tražite?
web-search-placeholder = Tečajevi, dozvole, savjeti…

## Prijevod. Naziv jezika stoji u nominativu, zato iza dvotočke.

web-strip-label = O ovom prijevodu
web-strip-machine = Ovu je stranicu preveo stroj i nitko je još nije provjerio. Jezik izvornika: { $language }.
web-strip-partly = Dijelove ove stranice preveo je stroj i nitko ih još nije provjerio. Drugi dijelovi još nisu prevedeni. Jezik izvornika: { $language }.
web-strip-stale = Izvorna se stranica promijenila nakon prijevoda. Dijelovi ove stranice možda su zastarjeli. Jezik izvornika: { $language }.
web-strip-fallback = Dijelovi ove stranice još nisu na vašem jeziku. Njihov jezik: { $language }.
web-only-in = Ovaj dio još nije na vašem jeziku. Njegov jezik: { $language }.

## Povjerenje

web-trust = Mogu li ovome vjerovati?
web-checked = Zadnja provjera
# Broj se ne ispisuje, zato samo jedan izvor ima jedninu, a 21 izvor množinu.
web-sources = { $n ->
    [1] Izvor
    [one] Izvori
    [few] Izvori
   *[other] Izvori
}
web-current = Vrijedi li to još?
web-not-known = Nije poznato
web-differ = Izvori se razlikuju: { $about }
web-differ-note = Naši izvori govore različite stvari. Pokazujemo ih sve. Pitajte prije nego što odlučite.

## Otvoreno i zatvoreno

web-hours = Radno vrijeme
web-hours-weekly = Radno vrijeme po danima
web-hours-today = Danas
web-state-later = Ovdje ne možemo reći je li otvoreno. Pogledajte radno vrijeme po danima.
web-state-open-until = Sada otvoreno do { $time }
web-state-open-long = Sada otvoreno, danju i noću
web-state-end-unknown = Otvoreno od { $time }
web-state-end-unknown-more = Vrijeme zatvaranja nije poznato.
web-state-closed-now = Sada zatvoreno
web-state-closed-today = Danas zatvoreno
web-state-appointment = Uz najavu
web-state-appointment-more = Naručite se prije dolaska.
web-state-not-known = Radno vrijeme nije poznato
web-state-not-known-more = Pitajte prije nego što odete.
web-opens-today = Otvara se danas u { $time }.
web-opens-tomorrow = Otvara se sutra u { $time }.
web-opens-weekday = Otvara se { $day } u { $time }.
web-opens-date = Otvara se { $date } u { $time }.
web-opens-today-untimed = Otvara se danas, vrijeme nije poznato.
web-opens-tomorrow-untimed = Otvara se sutra, vrijeme nije poznato.
web-opens-weekday-untimed = Otvara se { $day }, vrijeme nije poznato.
web-opens-date-untimed = Otvara se { $date }, vrijeme nije poznato.
web-opening-unknown = vrijeme otvaranja nije poznato
web-closing-unknown = vrijeme zatvaranja nije poznato

## Kontakt i mjesto

web-talk = Razgovarajte s osobom
web-website = Web-stranica
web-picture-by = Slika: { $name }
web-address-unknown = Adresa nije poznata
web-place-approximate = Ovo mjesto znamo samo približno. Pitajte za točnu adresu.
web-step-free-yes = Na ulazu nema stepenica
web-step-free-no = Na ulazu ima stepenica
web-step-free-unknown = Nije poznato ima li na ulazu stepenica

## Cijena

web-free = Besplatno

## Za pokazivanje na šalteru

web-counter = Pokažite ovo na šalteru
web-counter-machine = Rečenicu na drugom jeziku ({ $language }) preveo je stroj. Nitko je još nije provjerio.

## Brzi izlaz

web-exit = Odmah napusti ove stranice
web-exit-key = Ili triput pritisnite tipku Esc.

## Dno stranice

web-foot-who = Tko vodi ove stranice
web-foot-more = Više
web-foot-site = Ove stranice

## Popisi na više stranica

web-pages = Stranice popisa
web-page = Stranica
web-page-previous = Prethodna stranica
web-page-next = Sljedeća stranica

## Filtri

web-filters = Filtri
web-filters-apply = Prikaži rezultate
web-filters-clear = Ukloni sve filtre
web-filters-any = Nije važno
web-filters-only = Prikaži samo
web-filters-chosen = odabrano: { $n }
web-filters-without = Ukloni filtar:
web-results = { $n ->
    [0] Nema rezultata
    [one] { $n } rezultat
    [few] { $n } rezultata
   *[other] { $n } rezultata
}
web-results-none-help = Uklonite neki filtar ili upotrijebite druge riječi.
web-as-of = stanje: { $date }

## Što nije uspjelo

web-error-not-found-title = Ovdje nema stranice
web-error-not-found-text = Adresa je možda krivo upisana ili je stranica premještena. Provjerite adresu ili potražite u nastavku.
web-error-gone-title = Ova stranica više ne vrijedi
web-error-gone-text = Ono što je bilo ovdje više se ne nudi. U nastavku potražite nešto slično.
web-error-bad-request-title = Ovu adresu ne možemo pročitati
web-error-bad-request-text = U njoj su znakovi koji nisu tekst. Provjerite adresu ili krenite od početne stranice.
web-error-parameter-title = Ne razumijemo dio ove adrese
web-error-parameter-text = „{ $value }” nije moguć odabir za „{ $name }”. Odaberite ponovno na stranici ili potražite u nastavku.
web-error-too-long-title = Adresa je preduga
web-error-too-long-text = Možda tražite previše riječi odjednom. Upišite manje riječi i pokušajte ponovno.
web-error-too-large-title = Ovo je preveliko za slanje
web-error-too-large-text = Ništa nije spremljeno. Skratite tekst ili smanjite datoteku i pošaljite ponovno.
web-error-form-title = Nešto u obrascu nije u redu
web-error-form-text = Ništa nije spremljeno. Ispravite ono što je označeno u nastavku i pošaljite ponovno.
web-error-too-many-title = Previše zahtjeva
web-error-too-many-text = Pričekajte jednu minutu i pokušajte ponovno.
web-error-internal-title = Nešto je kod nas pošlo po zlu
web-error-internal-text = To je naša pogreška, a ne vaša. Pokušajte ponovno za nekoliko minuta.
web-error-city-title = Ne znamo za ovaj grad
web-error-city-text = Provjerite adresu ili odaberite grad na početnoj stranici.
web-error-language-title = Ovaj grad nije na tom jeziku
web-error-language-text = Odaberite jedan od jezika u nastavku.
