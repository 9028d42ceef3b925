# What a city has settled about its portal, and its colours.

desk-nav-settings = Postavke
desk-settings = Postavke
desk-settings-help = Što je vaš grad odredio o svojem portalu i gdje se to mijenja. Svaka se promjena vidi u povijesti i može se povući.
desk-settings-open = Otvori obrazac
desk-settings-city = Grad
desk-settings-city-help = Ime, pozdrav, tko vodi portal, brojke o gradu, brzi izlaz.
desk-settings-languages = Jezici
desk-settings-languages-help = Redoslijed je onaj iz izbornika. Gdje tekst nedostaje, čitatelji ga vide na jezicima navedenima ovdje, inače na jeziku na kojem je napisan.
desk-settings-language = Jezik
desk-settings-fallbacks = Čitatelji tada vide
desk-settings-fallbacks-none = Samo jezik na kojem je napisan
desk-settings-missing = Nešto nedostaje u
desk-settings-default = za sve ostale
desk-settings-local = jezik ureda
desk-settings-add = Razmišljate o još jednom jeziku?
desk-settings-add-look = Što bi nedostajalo?
desk-settings-added-go = Dodaj u obrascu grada
desk-settings-languages-change = Promijeni jezike
desk-settings-parts = Dijelovi portala
desk-settings-parts-help = Što nije označeno, ne prikazuje se: ni u izborniku, ni na drugim stranicama, ni na karti weba. Sve ostaje ovdje i vraća se s oznakom.
desk-settings-shop = Sve na jednom mjestu
desk-settings-shop-help = Svaka razina obuhvaća i prethodne. Odaberite onu pri kojoj netko svakog radnog dana pogleda što ljudi pitaju.
desk-settings-shop-level = Što ljudi ovdje mogu
desk-settings-colours = Boje
desk-settings-colours-help = Vrh početne stranice i gumbi. Boja koju ljudi ne mogu razlikovati ne koristi se.
desk-settings-usual = uobičajena
desk-settings-colours-change = Promijeni boje
desk-settings-address = Adresa portala
desk-settings-address-usual = To je uobičajena adresa. Grad može imati vlastito ime ili putanju.
desk-settings-address-fact = Upisana je u obrascu grada.
desk-settings-address-configuration = Upisana je u konfiguraciji instalacije. Ondje je mijenja onaj tko vodi poslužitelj.
desk-settings-found-good = Ova je stranica došla pod vlastitim imenom portala. Imena i web-poslužitelj postavljeni su.
desk-settings-found-no-origin = Instalacija još ne zna pod kojim je imenom dostupna. Tko je vodi, postavlja „origin“ u konfiguraciji.
desk-settings-found-no-host = Ovaj zahtjev ne navodi ime, pa se o njemu ništa ne može reći.
desk-settings-found-other-host = Ova je stranica došla pod drugim imenom nego što ga ima portal. Ako ste ga upravo premjestili, provjerite vodi li ime ovamo i prosljeđuje li vaš web-poslužitelj ime koje je zatraženo.
desk-settings-found-https-off = Adresa kaže https, ali je „https“ u konfiguraciji isključen. Uključite ga ondje, kako bi preglednici na njemu inzistirali.
desk-settings-found-not-https = Web-poslužitelj između kaže da nije pitan preko https. Pogledajte njegov certifikat i preusmjeravanje.
desk-settings-asked = Zatraženo:
desk-settings-address-how = Kako grad dobiva vlastitu adresu?
desk-settings-address-step-1 = Odaberite ime, primjerice stranci.vasgrad.example, ili putanju na stranicama grada, primjerice www.vasgrad.example/stranci.
desk-settings-address-step-2 = Za vlastito ime: zamolite onoga tko vodi imena (DNS) da ga usmjeri na ovaj poslužitelj. Za putanju: zamolite onoga tko vodi stranice grada da je prosljeđuje na ovaj poslužitelj, nepromijenjenu i s imenom.
desk-settings-address-step-3 = Zatražite certifikat (https) za to ime.
desk-settings-address-step-4 = Upišite adresu u obrazac grada i objavite ga. Sve poveznice, kanonske adrese i karta weba slijede. Stare adrese vode dalje.
desk-settings-address-change = Promijeni adresu
desk-settings-topics = Teme
desk-settings-topics-help = Vrata u ulici, njihovim redom. Zajedničke su svim gradovima; o njima brine mreža.
desk-settings-topics-new = Nova tema
desk-settings-districts = Gradske četvrti
desk-settings-projects = Projekti i financiranje
desk-settings-projects-help = Izjava projekta stoji ispod stranica koje mu pripadaju, i nigdje drugdje.
desk-settings-projects-silent = Nema izjave.
desk-settings-projects-new = Novi projekt
desk-settings-letters = Pisma
desk-settings-letters-help = Riječi koje vaš grad dodaje pozivnicama i drugim e-porukama.
desk-settings-letters-change = Promijeni pisma
desk-colours = Boje grada
desk-colours-help = Za uobičajenu boju ostavite polje prazno. Boje najprije isprobajte: primjeri pokazuju početnu stranicu, gumb i oznaku oko onoga do čega je došla tipkovnica. „Spremi“ prihvaća samo boje koje svi mogu razlikovati.
desk-colours-wrong = Ništa nije spremljeno. Neki ljudi ne bi mogli čitati portal u ovim bojama. Uzmite boje ponuđene niže ili neke druge.
desk-colours-value = Boja
desk-colours-value-help = Primjerice { $usual }, to je uobičajena.
desk-colours-unread = To nije boja. Napišite # i šest znamenki ili slova od a do f, primjerice #2a1f3d.
desk-colours-pale = Ljudi slabijeg vida ne bi razlikovali ovu boju od onoga što je oko nje.
desk-colours-take = Uzmi umjesto nje { $colour }
desk-colours-try = Isprobaj
desk-colours-pairs = Kontrast: { $colour }
desk-colours-what = Što se mora vidjeti
desk-colours-contrast = Kontrast
desk-colours-least = Najmanje
desk-colours-enough = dovoljno
desk-colours-too-little = premalo
desk-colours-text = Tekst na njoj
desk-colours-button-text = Riječi na gumbu
desk-colours-button = Gumb na stranici
desk-colours-focus = Oznaka tipkovnice
desk-colours-sample-day = Danju
desk-colours-sample-night = Noću
desk-settings-missing-in = { $n ->
    [0] Ništa
    [one] { $n } zapis
    [few] { $n } zapisa
   *[other] { $n } zapisa
}
desk-settings-added = – što bi nedostajalo: zapisi: { $entries }, tekstovi: { $texts }. Dok ih netko ne prevede, čitatelji vide jezik na kojem su napisani.
desk-settings-places = { $n ->
    [one] { $n } mjesto
    [few] { $n } mjesta
   *[other] { $n } mjesta
}
desk-settings-projects-used = { $n ->
    [0] Ne pripada mu nijedan zapis ovoga grada
    [one] Pripada mu { $n } zapis ovoga grada
    [few] Pripadaju mu { $n } zapisa ovoga grada
   *[other] Pripada mu { $n } zapisa ovoga grada
}
