### Što stoji oko stranica: poveznice na stranice grada, kraj izbornika jezika, stranice unutar drugih stranica i
### stranica koja čisti uređaj.

web-nav-cities = Gradovi
web-nav-data = Otvoreni podaci
web-nav-offline = Bez interneta
web-nav-imprint = Impresum
web-nav-official = Web-stranice grada

web-language-missing = Mojeg jezika ovdje nema

## Stranica prikazana unutar drugog web-mjesta

web-embed-whole = Pogledajte sve na portalu { $city }

## Čišćenje uređaja

web-clear-title = Očistite ovaj uređaj
web-clear-lede = Dijelite li s nekim ovaj telefon ili računalo? Uklonite ono što su ove stranice na njemu ostavile.
web-clear-button = Odmah očisti ovaj uređaj
web-clear-done = Zatražili smo od vašeg preglednika da obriše sve s ovih stranica.
web-clear-done-text = Većina preglednika to učini odmah.
web-clear-script = Spremljenih stranica i kvačica s ovih stranica više nema.
web-clear-forged = Ništa nije obrisano. Pritisnite gumb na ovoj stranici.
web-clear-many = Ništa nije obrisano: previše pokušaja u jednom satu. Pokušajte kasnije.
web-clear-goes = Što nestaje
web-clear-goes-text = Kvačice u vodičima, stranice koje je vaš preglednik sačuvao s ovog web-mjesta i sve drugo što je ovo web-mjesto spremilo u vašem pregledniku. Ljudi koji vode ove stranice o tome ne saznaju ništa.
web-clear-stays = Što ostaje
web-clear-stays-text = Ostaje popis posjećenih stranica u vašem pregledniku. Možete ga obrisati u postavkama preglednika. Neki stari preglednici ne poslušaju ovaj zahtjev: i njihove podatke obrišite u postavkama. Što o vašoj vezi vidi telefonska tvrtka, poslodavac ili škola, ostaje kod njih.
