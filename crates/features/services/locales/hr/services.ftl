# The list
services-title = Usluge
services-lede = Tko pomaže, gdje, kada i na kojem jeziku.
services-find = Pronađi uslugu
services-topic = Tema
services-speaks = Jezici koji se govore
services-district = Gradska četvrt
services-flag-open = Sada otvoreno
services-flag-free = Besplatno
services-flag-step-free = Ulaz bez stepenica
services-flag-no-appointment = Bez najave
services-order = Prvo oni koji su sada otvoreni, zatim oni o kojima znamo najviše.
services-hours-note = Gdje ne znamo radno vrijeme, pitajte prije nego što odete.
services-filter-these = Filtriraj ove usluge

# One service
services-in-short = Ukratko
services-unknown = Još nije poznato
services-who = Tko može doći
services-bring = Što donijeti
services-cost = Cijena
services-duration = Koliko traje
services-appointment = Najava
services-area = Za ljude iz područja
services-ask = Pitajte osobu
services-book = Naručite se
services-how-to = Kako koristiti uslugu
services-hours = Vrijeme i jezici
services-day = Dan
services-shut = Zatvoreno
services-languages-unknown = Jezici nisu poznati. Pitajte prije nego što odete.
services-phone-unknown = Telefonski broj nije poznat
services-interpreter = uz usmeno prevođenje
services-ages-between = { $to ->
    [one] Od { $from } do { $to } godine
    [few] Od { $from } do { $to } godine
   *[other] Od { $from } do { $to } godina
}
services-ages-from = { $from ->
    [one] Od { $from } godine
    [few] Od { $from } godine
   *[other] Od { $from } godina
}
services-ages-to = { $to ->
    [one] Do { $to } godine
    [few] Do { $to } godine
   *[other] Do { $to } godina
}
services-minutes = { $n ->
    [one] Oko { $n } minute
    [few] Oko { $n } minute
   *[other] Oko { $n } minuta
}
services-closed = Ova se usluga sada ne nudi.
services-where = Gdje
services-by = Tko nudi uslugu
services-full-screen = Preko cijelog zaslona
services-close = Zatvori
services-similar = Slične usluge

# Urgent help
services-urgent = Hitni slučajevi
services-urgent-lede = Jeste li u opasnosti? Nazovite odmah.
services-urgent-help = Tko sada pomaže
services-all-day = Danju i noću

# On other pages
services-of-topic = Usluge
services-of-organization = Čime se bave
services-of-language = Usluge na ovom jeziku
services-person-more = Pogledajte u čemu pomažu
services-person-all = Tko govori moj jezik?
