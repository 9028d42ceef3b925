# Lista
shop-title = Oameni cu care puteți vorbi
shop-lede = Cine este unde, când și în ce limbi. Nu aveți nevoie de cont.
shop-find = Găsiți un om
shop-speaks = O limbă pe care o vorbesc
shop-topic = Despre ce este vorba
shop-channel = Cum vreau să vorbesc
shop-day = Ziua
shop-district = Cartierul
shop-all = Vedeți tot

# Nimeni nu a fost găsit
shop-empty = Încă nu ne-a spus nimeni cine este unde.
shop-nobody = Nimeni nu se potrivește cu tot ce ați ales.
shop-nobody-so = Cineva vorbește aici această limbă ({ $language }), dar nu așa cum ați ales.
shop-otherwise = Cine vorbește această limbă ({ $language }) la alte ore, în alt fel sau despre altceva:
shop-nobody-speaks = Din câte știm, aici nu vorbește încă nimeni această limbă: { $language }.
shop-spoken = Aici se vorbesc aceste limbi:
shop-between = Acești oameni ajută între limbi. Cereți-le un interpret:
shop-ask = Întrebați biroul care răspunde la orice întrebare

# Când și unde
shop-when = Ore
shop-today = azi
shop-tomorrow = mâine
shop-next = Data viitoare: { $day }, { $time }
shop-next-untimed = Data viitoare: { $day }, ora nu se știe
shop-over = Alte ore nu se știu
shop-time-unknown = ora nu se știe
shop-not-held = nu este nimeni acolo
shop-languages = Limbi
shop-languages-unknown = Limbile nu se știu. Întrebați mai întâi.
shop-place-unknown = Locul nu se știe
shop-phone-unknown = Numărul de telefon nu se știe

# Un om sau o echipă
shop-in-short = Pe scurt
shop-channels = Cum puteți vorbi
shop-how = Cum îi contactați
shop-how-to = Ce aveți de făcut
shop-by = Pentru cine lucrează
shop-service = Mai mult despre acest ajutor
shop-times = Timp doar pentru dumneavoastră
shop-minutes = { $n ->
    [one] O întâlnire durează { $n } minut.
    [few] O întâlnire durează { $n } minute.
   *[other] O întâlnire durează { $n } de minute.
}
shop-notice = { $n ->
    [one] Întrebați cu cel puțin { $n } oră înainte.
    [few] Întrebați cu cel puțin { $n } ore înainte.
   *[other] Întrebați cu cel puțin { $n } de ore înainte.
}
shop-full = Momentan toate orele sunt ocupate.

# When people have time
shop-wish-morning = Dimineața
shop-wish-afternoon = După-amiaza
shop-wish-evening = Seara
shop-wish-weekend = La sfârșit de săptămână
