### Stranica o otvorenim podacima.

data-title = Otvoreni podaci
data-lede = Što ovdje mogu čitati drugi programi i odakle su podaci.
data-what = Što je otvoreno
data-what-text = Sve što vidite na ovom portalu je javno. Programi mogu čitati iste podatke kao i ljudi. Nikomu ne treba račun ni ključ. Privatne bilješke osoblja i prijave čitatelja nisu javne.
data-formats = Što programi danas mogu čitati
data-pages = Podaci u stranicama (JSON-LD, schema.org)
data-pages-text = Stranice usluga, organizacija, vodiča i članaka nose svoje podatke u obliku koji programi razumiju: nazive, adrese, jezike, radno vrijeme, telefonske brojeve.
data-sitemap = Popis svih stranica (karta web-mjesta, XML)
data-sitemap-text = Svaka stranica s adresom na svakom jeziku.
data-addresses = Adrese koje ostaju
data-addresses-text = Stranica zadržava svoju adresu. Kada se preseli, stara adresa vodi na novu. Kada završi, adresa to kaže.
data-bundle = Cijeli sadržaj u datotekama (paket)
data-bundle-text = Ljudi koji vode ovaj portal mogu sve izvesti kao čitljive tekstualne datoteke. Pitajte ih. Ovdje za to nema adrese.
data-licence = Licencije
data-licence-text = Softver je slobodan pod licencijom EUPL-1.2. Licencija slike stoji ispod nje ako je znamo. Dokumenti i stranice na koje vode naše poveznice pripadaju drugima. Za tekstove ovog portala licencija još nije određena. Pitajte ljude koji ga vode prije nego što kopirate cijele stranice.
data-sources = Izvori i datumi
data-sources-text = Svaka stranica navodi svoje izvore, vrijeme na koje se odnose i dan kada je netko zadnji put provjerio podatke. Kada se izvori razlikuju, stranica pokazuje sve. Što nitko ne zna, označeno je kao nepoznato.
data-wrong = Nešto nije točno?
data-wrong-text = Javite to ljudima koji vode ovaj portal. Naći ćete ih na dnu svake stranice. Gdje stranica pita „Je li vam ova stranica pomogla?”, ondje možete i prijaviti pogrešku, a da ne kažete tko ste.
