# What readers report, as people at the desk see it.

desk-nav-reports = Od čitatelja
desk-done-answered = Zabilježeno.
desk-halt-reports-decided = Netko je bio brži
desk-halt-reports-decided-text = Netko drugi u međuvremenu je riješio ovu prijavu ili ju je ponovno otvorio. Ponovno učitajte popis da vidite što je zabilježio.

desk-reports = Što prijavljuju čitatelji
desk-reports-help = Čitatelji na svakoj stranici mogu javiti da nešto nije točno. Nitko ne zna tko su, zato ne dobivaju odgovor. Ispravite što nije točno, a zatim ovdje zabilježite što je s tim bilo. Prijave se brišu nakon 180 dana.
desk-reports-open = Otvorene
desk-reports-closed = Riješene
desk-reports-part = Što nije točno
desk-reports-part-hours = Radno vrijeme
desk-reports-part-address = Adresa ili mjesto
desk-reports-part-phone = Telefon, e-pošta ili web
desk-reports-part-price = Cijena
desk-reports-part-text = Nešto u tekstu
desk-reports-part-translation = Prijevod
desk-reports-part-other = Nešto drugo
desk-reports-only = Samo o:
desk-reports-all = Prikaži sve prijave
desk-reports-entry-gone = Zapis koji više ne postoji
desk-reports-count = { $n ->
    [0] Nema prijava
    [one] { $n } prijava
    [few] { $n } prijave
   *[other] { $n } prijava
}
desk-reports-age = { $n ->
    [0] Danas
    [one] Prije { $n } dan
    [few] Prije { $n } dana
   *[other] Prije { $n } dana
}
desk-reports-translators = Prvo kod prevoditelja
desk-reports-no-words = Čitatelj nije napisao ništa više.
desk-reports-page = Stranica kako je vide čitatelji
desk-reports-translation = Prijevod
desk-reports-note = Bilješka za kolege (može ostati prazna)
desk-reports-note-long = Bilješka je preduga. Napišite najviše 500 znakova i pošaljite ponovno.
desk-reports-do-done = Ispravljeno
desk-reports-do-not-a-mistake = Nije pogreška
desk-reports-do-duplicate = Već prijavljeno
desk-reports-do-open = Ponovno otvori
desk-reports-is-open = Otvoreno
desk-reports-is-done = Ispravljeno
desk-reports-is-not-a-mistake = Nije pogreška
desk-reports-is-duplicate = Već prijavljeno
desk-reports-none = Ovdje vas ništa ne čeka.
desk-today-reports = Čitatelji prijavljuju pogreške
desk-today-reports-help = Pogledajte jesu li u pravu, ispravite i zabilježite što je s tim bilo.
desk-reports-heard = Što kažu čitatelji
desk-reports-heard-open = { $n ->
    [one] { $n } otvorena prijava
    [few] { $n } otvorene prijave
   *[other] { $n } otvorenih prijava
}
desk-reports-useful = Je li stranica pomogla? Odgovori u posljednjih dvanaest mjeseci
desk-reports-language = Jezik
desk-reports-yes = Pomogla
desk-reports-no = Nije pomogla
