# Popis
shop-title = Ljudi s kojima možete razgovarati
shop-lede = Tko je gdje, kada i na kojim jezicima. Ne treba vam račun.
shop-find = Pronađi osobu
shop-speaks = Jezik koji govorim
shop-topic = O čemu je riječ
shop-channel = Kako želim razgovarati
shop-day = Dan
shop-district = Gradska četvrt
shop-all = Prikaži sve

# Nitko nije pronađen
shop-empty = Još nam nitko nije rekao tko je gdje.
shop-nobody = Nitko ne odgovara svemu što ste odabrali.
shop-nobody-so = Netko ovdje govori taj jezik ({ $language }), ali ne onako kako ste odabrali.
shop-otherwise = Tko govori taj jezik ({ $language }) u drugo vrijeme, na drugi način ili o nečem drugom:
shop-nobody-speaks = Koliko znamo, ovdje još nitko ne govori taj jezik: { $language }.
shop-spoken = Ovdje se govore ovi jezici:
shop-between = Ovi ljudi pomažu između jezika. Pitajte ih za prevoditelja:
shop-ask = Pitajte ured koji odgovara na svako pitanje

# Kada i gdje
shop-when = Sati
shop-today = danas
shop-tomorrow = sutra
shop-next = Sljedeći put: { $day }, { $time }
shop-next-untimed = Sljedeći put: { $day }, vrijeme nije poznato
shop-over = Daljnji termini nisu poznati
shop-time-unknown = vrijeme nije poznato
shop-not-held = ondje nema nikoga
shop-languages = Jezici
shop-languages-unknown = Jezici nisu poznati. Prvo pitajte.
shop-place-unknown = Mjesto nije poznato
shop-phone-unknown = Broj telefona nije poznat

# Jedna osoba ili tim
shop-in-short = Ukratko
shop-channels = Kako možete razgovarati
shop-how = Kako doći do njih
shop-how-to = Što učiniti
shop-by = Za koga rade
shop-service = Više o ovoj pomoći
shop-times = Vrijeme samo za vas
shop-minutes = { $n ->
    [one] Jedan razgovor traje { $n } minutu.
    [few] Jedan razgovor traje { $n } minute.
   *[other] Jedan razgovor traje { $n } minuta.
}
shop-notice = { $n ->
    [one] Pitajte barem { $n } sat prije.
    [few] Pitajte barem { $n } sata prije.
   *[other] Pitajte barem { $n } sati prije.
}
shop-full = Svi su termini trenutačno zauzeti.

# When people have time
shop-wish-morning = Prijepodne
shop-wish-afternoon = Poslijepodne
shop-wish-evening = Navečer
shop-wish-weekend = Vikendom
