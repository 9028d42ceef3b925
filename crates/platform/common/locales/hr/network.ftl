### Početna stranica mreže: svi gradovi i njihovi jezici.

network-what = Odnedavno ste u nekom gradu? Ovdje ćete naći tko pomaže, gdje, kada i na kojem jeziku. Čitanje je besplatno i nitko ne pita tko ste.
network-choose = Odaberite svoj grad
network-cities = Odaberite svoj grad
network-languages = Jezici na kojima možete čitati: { $city }
network-missing = Pogledajte tko ga govori, grad po grad.
network-danger = Jeste li u opasnosti?
network-danger-text = Nazovite 112. To je broj za hitne slučajeve za policiju, hitnu pomoć i vatrogasce u svakoj zemlji EU-a. Poziv je besplatan, danju i noću.
network-work = Radite li za neki grad? Ovaj je portal slobodan softver koji može koristiti svaki grad.
network-work-more = O ovom portalu

## Jezici svih gradova

network-languages-lede = Stranice kojega grada možete čitati na nekom jeziku i gdje ga ljudi ili grupe govore.
network-languages-read = Stranice:
network-languages-spoken = Govori se:
