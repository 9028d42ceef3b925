# The list
services-title = Servizi
services-lede = Chi aiuta, dove, quando e in quale lingua.
services-find = Trova un servizio
services-topic = Tema
services-speaks = Lingue parlate
services-district = Quartiere
services-flag-open = Aperto adesso
services-flag-free = Gratuito
services-flag-step-free = Ingresso senza gradini
services-flag-no-appointment = Senza appuntamento
services-order = Prima chi è aperto adesso, poi quelli di cui sappiamo di più.
services-hours-note = Dove non sappiamo gli orari di apertura, chiedi prima di andare.
services-filter-these = Filtra questi servizi

# One service
services-in-short = In breve
services-unknown = Non si sa ancora
services-who = Chi può venire
services-bring = Che cosa portare
services-cost = Costo
services-duration = Quanto dura
services-appointment = Appuntamento
services-area = Per chi vive in questa zona
services-ask = Chiedi a una persona
services-book = Prenota
services-how-to = Come usare il servizio
services-hours = Orari e lingue
services-day = Giorno
services-shut = Chiuso
services-languages-unknown = Le lingue non si sanno. Chiedi prima di andare.
services-phone-unknown = Numero di telefono non noto
services-interpreter = con interprete
services-ages-between = { $to ->
    [one] Da { $from } a { $to } anno
    [many] Da { $from } a { $to } anni
   *[other] Da { $from } a { $to } anni
}
services-ages-from = { $from ->
    [one] Da { $from } anno in su
    [many] Da { $from } anni in su
   *[other] Da { $from } anni in su
}
services-ages-to = { $to ->
    [one] Fino a { $to } anno
    [many] Fino a { $to } anni
   *[other] Fino a { $to } anni
}
services-minutes = { $n ->
    [one] Circa { $n } minuto
    [many] Circa { $n } minuti
   *[other] Circa { $n } minuti
}
services-closed = Questo servizio adesso non è offerto.
services-where = Dove
services-by = Chi lo offre
services-full-screen = A tutto schermo
services-close = Chiudi
services-similar = Servizi simili

# Urgent help
services-urgent = Aiuto urgente
services-urgent-lede = Sei in pericolo? Chiama subito.
services-urgent-help = Chi aiuta adesso
services-all-day = Giorno e notte

# On other pages
services-of-topic = Servizi
services-of-organization = Che cosa fa
services-of-language = Servizi in questa lingua
services-person-more = Guarda in che cosa ti può aiutare
services-person-all = Chi parla la mia lingua?
