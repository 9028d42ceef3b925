### Dijelovi stranice o privatnosti: tko što ne može vidjeti, brzi izlaz i zajednički uređaji.

common-privacy-nobody = Tko nikada ne može vidjeti vaš posjet ovdje
common-privacy-nobody-text = Popis posjeta ne postoji. Zato ga nitko od nas ne može dobiti: ni policija, ni ured za vize, ni vaš stanodavac, ni vaš poslodavac, ni vaša obitelj. Ne možemo reći što ste čitali jer to ne znamo.
common-privacy-clear = Kada vaš uređaj koriste i drugi
common-privacy-clear-text = Možete ukloniti ono što su ove stranice ostavile na telefonu ili računalu: kvačice u vodičima i sačuvane stranice.
common-privacy-exit = Gumb „Odmah napusti ove stranice”
common-privacy-exit-text = Stranice o opasnosti imaju gumb za brzi izlaz. On isprazni stranicu i na njezinu mjestu otvori drugo web-mjesto. Ukloni i kvačice koje ste stavili na toj stranici. Gumb „natrag” u vašem pregledniku tada ne vodi na stranicu koju ste napustili; bez JavaScripta ipak vodi. Ali gumb ne može sakriti sve. Popis posjećenih stranica u vašem pregledniku možda i dalje pokazuje da ste bili ovdje. Stranice koje ste otvorili prije mogu ostati iza gumba „natrag”. Tko nadzire vaš uređaj ili vašu mrežu, možda može vidjeti da ste posjetili ove stranice. Ako je to za vas opasno, koristite uređaj koji ta osoba ne može vidjeti.

common-privacy-offline = Stranice na vašem uređaju
common-privacy-offline-text = Vaš uređaj sprema neke stranice ovog portala, da ih možete čitati bez interneta: one koje ste otvorili i paket „Najvažnije” ako ga zatražite. Stranice o opasnosti i nasilju spremaju se samo u tom paketu. Mi ne saznajemo što je spremljeno. Na stranici „Bez interneta” to možete vidjeti, ukloniti ili isključiti.

common-privacy-sign-up = Kad se negdje prijavite
common-privacy-sign-up-text = Samo tada pitamo tko ste: za ime i jedan način da vas nađemo. To je šifrirano. Mogu ga pročitati oni koji to nude i ljudi koji vode ovaj portal za grad. Svaki se pogled zapisuje. Obrazac kaže na koji se dan sve briše. Preko svoje privatne poveznice to u svakom trenutku možete vidjeti, preuzeti i izbrisati.

common-privacy-search = Kad pretraga ne nađe ništa
common-privacy-search-text = Tada brojimo riječi kako bi grad saznao što ovdje nedostaje. Ne znamo tko ih je upisao, kada ni gdje. Riječi sa znamenkom ili znakom @ te dugi tekstovi ne broje se. Ljudi koji rade na ovom portalu mogu pročitati riječi tek kad su tražene najmanje 5 puta u najmanje 3 dana; dotad riječi nisu nigdje pohranjene. Sve se briše nakon 90 dana.
