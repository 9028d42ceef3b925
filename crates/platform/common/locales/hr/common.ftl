# Home
common-home-title = { $city } za nove stanovnike
common-home-arrived = Ovdje sam odnedavno
common-home-choose = Odaberite grad
common-home-read-in = Čitajte ovu stranicu na jeziku
common-home-doors = Odaberite vrata
common-home-alone = Niste sami
common-home-figures = Sve brojke i što broje

# Topics
common-topics = Teme
common-topics-lede = Svaka je tema kao vrata. Iza njih su vodiči, usluge i članci.
common-topic-empty = Iza ovih vrata još nemamo ništa. Pitajte osobu.
common-topic-others = Druga vrata

# Organizations
common-organizations = Organizacije
common-organizations-lede = Uredi i udruge koji pomažu novim stanovnicima. Ako im znamo adresu, navodimo je.
common-contact = Kontakt
common-address-unknown = Adresa nije poznata. Pitajte prije nego što odete.
common-phone-unknown = Telefonski broj nije poznat
common-approximate = Točka na karti samo je približna.
common-speaks = Jezici koji se govore
common-speaks-unknown = Nije poznato. Pitajte prije nego što odete.
common-in-short = Ukratko
common-old = { $years ->
    [one] Najnoviji je izvor star { $years } godinu. Provjerite prije nego što odete.
    [few] Najnoviji je izvor star { $years } godine. Provjerite prije nego što odete.
   *[other] Najnoviji je izvor star { $years } godina. Provjerite prije nego što odete.
}
common-old-facts = { $years ->
    [one] Najnoviji je izvor star { $years } godinu. Podaci i brojke možda su se promijenili.
    [few] Najnoviji je izvor star { $years } godine. Podaci i brojke možda su se promijenili.
   *[other] Najnoviji je izvor star { $years } godina. Podaci i brojke možda su se promijenili.
}
common-hurt = Ako vas je netko ozlijedio ili vam prijetio

# Projects
common-project-programme = Program
common-project-grant = Sporazum o dodjeli sredstava
common-project-time = Razdoblje
common-project-amount = Iznos
common-project-partners = Partneri
common-project-partner = Partner
common-project-role = Uloga
common-project-country = Država

# Languages
common-languages = Jezici
common-languages-lede = Jezici na kojima možete čitati ovaj portal i jezici koje ljudi ovdje govore.
common-languages-interface = Čitajte ovaj portal na jeziku
common-languages-coverage = Tekstovi: { $done } od { $total }
common-language-title = Tko govori { $language }
common-language-read = Čitajte ovaj portal na jeziku: { $language }
common-language-nobody = Ovdje još ne znamo nikoga tko govori ovaj jezik. Pitajte osobu: možda vam može osigurati usmeno prevođenje.

# About
common-about = O ovom portalu
common-about-lede = Tko vodi ovaj portal, odakle su podaci i kako portal nastaje.
common-about-how = Odakle su podaci
common-about-how-text = Svaka stranica navodi svoje izvore i dan kada ih je netko zadnji put provjerio. Ako neki podatak nije poznat, stranica to kaže. Ako se dva izvora ne slažu, stranica pokazuje oba.
common-about-translations = Prijevodi
common-about-translations-text = Tekstovi prvo nastaju na engleskom. Tekst koji je preveo stroj označen je dok ga ne pročita osoba. Kada se engleski tekst promijeni, stranica kaže da je prijevod stariji.
common-about-software = Softver
common-about-software-text = Ovaj portal radi na softveru Integra. To je slobodan softver i može ga koristiti svaki grad. Nastao je iz europskog projekta INTEGRA gradova Sofije, Praga, Košica, Osijeka i Rubana.
common-about-city = O gradu
common-about-figures = Brojke
common-about-figures-note = Broj nešto znači samo ako znate što broji. Ne uspoređujte brojeve koji broje različite ljude.
common-figure-what = Što
common-figure-value = Broj
common-figure-definition = Tko se ili što broji
common-figure-source = Izvor i datum

# Privacy
common-privacy = Privatnost
common-privacy-lede = Ovdje možete pročitati sve, a da nam ne kažete tko ste.
common-privacy-not-police = Ovo nije policija ni ured za vize
common-privacy-not-police-text = Ovaj portal ne odlučuje o dozvolama. Nikoga ne prijavljuje. Nikada ne pita za vašu dozvolu, državljanstvo, vjeru ili zdravlje.
common-privacy-not-recorded = Što ne bilježimo
common-privacy-not-recorded-text = Ne bilježimo tko ste, gdje ste, tko što traži ni koju adresu ima vaš uređaj. Nema kolačića. Nijedna stranica ne učitava ništa od druge tvrtke.
common-privacy-recorded = Što bilježimo
common-privacy-recorded-text = O čitateljima ništa. Poslužitelj nešto zapiše samo kada dođe do pogreške. U zapisu nema ni posjetitelja ni onoga što se tražilo. Kada odgovorite na pitanje „Je li vam ova stranica pomogla?”, jedan se broj poveća za jedan. Kada prijavite pogrešku, vaše riječi čuvamo najviše 180 dana i nitko ne zna tko ih je napisao. Da nas nitko ne bi zatrpao, šifrirani oblik adrese vašeg uređaja ostaje u memoriji najviše jedan sat i nikada se ne zapisuje.
common-privacy-device = Što ostaje na vašem uređaju
common-privacy-device-text = Kvačice u vodiču ostaju samo na vašem uređaju. Možete ih obrisati jednim gumbom u vodiču. Vaš preglednik čuva popis stranica koje ste posjetili; možete ga obrisati u pregledniku.
common-privacy-links = Poveznice na druga web-mjesta
common-privacy-links-text = Poveznica na drugo web-mjesto vodi onamo gdje ne vrijede naša pravila. Tom web-mjestu ne kažemo s koje naše stranice dolazite.

# Accessibility
common-accessibility = Pristupačnost
common-accessibility-lede = Ovim bi se portalom trebali moći služiti svi.
common-accessibility-goal = Čemu težimo
common-accessibility-goal-text = Držimo se norme WCAG 2.2, razina AA. Prije svakog izdanja program ispita svaku vrstu stranice.
common-accessibility-how = Kako radi za vas
common-accessibility-how-text = Svaka stranica radi s tipkovnicom, s čitačem zaslona, bez JavaScripta, na malom telefonu, u tamnom načinu, s velikim slovima i na papiru.
common-accessibility-limits = Što još ne radi
common-accessibility-limits-text = Dokumenti u knjižnici pripadaju drugima i čitač zaslona možda ih ne čita dobro. Strojni prijevodi mogu biti netočni ili teško razumljivi.
common-accessibility-tell = Javite nam
common-accessibility-tell-text = Nešto vam nije radilo? Javite to ljudima koji vode ovaj portal. Naći ćete ih na dnu svake stranice.
