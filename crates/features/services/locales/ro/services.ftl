# The list
services-title = Servicii
services-lede = Cine ajută, unde, când și în ce limbă.
services-find = Găsiți un serviciu
services-topic = Temă
services-speaks = Limbi vorbite
services-district = Cartier
services-flag-open = Deschis acum
services-flag-free = Gratuit
services-flag-step-free = Intrare fără trepte
services-flag-no-appointment = Fără programare
services-order = Mai întâi cele deschise acum, apoi cele despre care știm cel mai mult.
services-hours-note = Unde nu știm programul, întrebați înainte de a merge acolo.
services-filter-these = Filtrați aceste servicii

# One service
services-in-short = Pe scurt
services-unknown = Încă nu se știe
services-who = Cine poate veni
services-bring = Ce trebuie adus
services-cost = Cost
services-duration = Cât durează
services-appointment = Programare
services-area = Pentru cei care locuiesc în
services-ask = Întrebați o persoană
services-book = Programați-vă
services-how-to = Cum folosiți serviciul
services-hours = Ore și limbi
services-day = Ziua
services-shut = Închis
services-languages-unknown = Limbile nu se știu. Întrebați înainte de a merge acolo.
services-phone-unknown = Numărul de telefon nu se știe
services-interpreter = cu interpret
services-ages-between = { $to ->
    [one] De la { $from } la { $to } an
    [few] De la { $from } la { $to } ani
   *[other] De la { $from } la { $to } de ani
}
services-ages-from = { $from ->
    [one] De la { $from } an în sus
    [few] De la { $from } ani în sus
   *[other] De la { $from } de ani în sus
}
services-ages-to = { $to ->
    [one] Până la { $to } an
    [few] Până la { $to } ani
   *[other] Până la { $to } de ani
}
services-minutes = { $n ->
    [one] Aproximativ { $n } minut
    [few] Aproximativ { $n } minute
   *[other] Aproximativ { $n } de minute
}
services-closed = Acest serviciu nu se oferă acum.
services-where = Unde
services-by = Cine îl oferă
services-full-screen = Pe tot ecranul
services-close = Închideți
services-similar = Servicii asemănătoare

# Urgent help
services-urgent = Ajutor de urgență
services-urgent-lede = Sunteți în pericol? Sunați acum.
services-urgent-help = Cine ajută acum
services-all-day = Zi și noapte

# On other pages
services-of-topic = Servicii
services-of-organization = Ce fac
services-of-language = Servicii în această limbă
services-person-more = Vedeți cu ce ajută
services-person-all = Cine vorbește limba mea?
