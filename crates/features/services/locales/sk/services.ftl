# The list
services-title = Služby
services-lede = Kto pomáha, kde, kedy a v akom jazyku.
services-find = Nájsť službu
services-topic = Téma
services-speaks = Jazyky, ktorými hovoria
services-district = Mestská časť
services-flag-open = Teraz otvorené
services-flag-free = Zadarmo
services-flag-step-free = Vchod bez schodov
services-flag-no-appointment = Bez objednania
services-order = Najprv tí, ktorí majú teraz otvorené, potom tí, o ktorých vieme najviac.
services-hours-note = Kde nepoznáme otváracie hodiny, tam sa opýtajte skôr, ako pôjdete.
services-filter-these = Filtrovať tieto služby

# One service
services-in-short = V skratke
services-unknown = Zatiaľ nie je známe
services-who = Kto môže prísť
services-bring = Čo si treba priniesť
services-cost = Cena
services-duration = Ako dlho to trvá
services-appointment = Objednanie
services-area = Pre ľudí z tejto oblasti
services-ask = Opýtajte sa človeka
services-book = Objednať sa
services-how-to = Ako službu využiť
services-hours = Hodiny a jazyky
services-day = Deň
services-shut = Zatvorené
services-languages-unknown = Jazyky nie sú známe. Opýtajte sa skôr, ako tam pôjdete.
services-phone-unknown = Telefónne číslo nie je známe
services-interpreter = s tlmočením
services-ages-between = { $to ->
    [one] Od { $from } do { $to } roka
    [few] Od { $from } do { $to } rokov
   *[other] Od { $from } do { $to } rokov
}
services-ages-from = { $from ->
    [one] Od { $from } roka
    [few] Od { $from } rokov
   *[other] Od { $from } rokov
}
services-ages-to = { $to ->
    [one] Do { $to } roka
    [few] Do { $to } rokov
   *[other] Do { $to } rokov
}
services-minutes = { $n ->
    [one] Približne { $n } minúta
    [few] Približne { $n } minúty
   *[other] Približne { $n } minút
}
services-closed = Táto služba sa teraz neponúka.
services-where = Kde
services-by = Kto službu ponúka
services-full-screen = Na celú obrazovku
services-close = Zavrieť
services-similar = Podobné služby

# Urgent help
services-urgent = Naliehavá pomoc
services-urgent-lede = Ste v nebezpečenstve? Hneď zavolajte.
services-urgent-help = Kto teraz pomôže
services-all-day = Vo dne aj v noci

# On other pages
services-of-topic = Služby
services-of-organization = Čo robia
services-of-language = Služby v tomto jazyku
services-person-more = Pozrieť, s čím pomáhajú
services-person-all = Kto hovorí mojím jazykom?
