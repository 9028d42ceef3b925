# The list
volunteering-title = Volontiranje
volunteering-lede = Učinite nešto za druge, upoznajte ljude, vježbajte jezik.
volunteering-find = Pronađi gdje pomoći
volunteering-speaks = Jezik koji govorim
volunteering-level = Koliko ga dobro govorim
volunteering-speaks-help = Vidite za što vam je dovoljan samo taj jezik.
volunteering-interests = Što volim
volunteering-rhythm = Koliko često
volunteering-day = Dan kada imam vremena
volunteering-age = Moja dob
volunteering-flag-first = Dobro za početak
volunteering-flag-remote = Od kuće
volunteering-flag-step-free = Ulaz bez stepenica
volunteering-flag-public = U javnom uredu, školi ili bolnici
volunteering-first = Dobro za početak
volunteering-useful = pomaže
volunteering-all = Prikaži sve
volunteering-ask = Pitajte osobu

# When
volunteering-when = Kada
volunteering-when-unknown = Pitajte kada
volunteering-weekly-hours = { $n ->
    [one] { $n } sat tjedno
    [few] { $n } sata tjedno
   *[other] { $n } sati tjedno
}
volunteering-months = { $n ->
    [one] najmanje { $n } mjesec
    [few] najmanje { $n } mjeseca
   *[other] najmanje { $n } mjeseci
}
volunteering-hours = od { $from } do { $to }
volunteering-hours-from = od { $from }
volunteering-hours-title = Dani i vrijeme
# $date stoji u nominativu i završava točkom, zato iza dvotočke i bez točke.
volunteering-apply-by = Zadnji dan za prijavu: { $date }
volunteering-too-late = Zadnji dan za prijavu je prošao.

# One opportunity
volunteering-in-short = Ukratko
volunteering-languages = Jezici
volunteering-interpreter = Netko usmeno prevodi.
volunteering-who = Tko može doći
volunteering-place = Gdje
volunteering-people = { $n ->
    [one] Potrebna je { $n } osoba.
    [few] Potrebne su { $n } osobe.
   *[other] Potrebno je { $n } osoba.
}
volunteering-ages = Dob
volunteering-ages-between = { $to ->
    [one] Od { $from } do { $to } godine.
    [few] Od { $from } do { $to } godine.
   *[other] Od { $from } do { $to } godina.
}
volunteering-ages-from = { $from ->
    [one] Od { $from } godine.
    [few] Od { $from } godine.
   *[other] Od { $from } godina.
}
volunteering-ages-to = { $to ->
    [one] Do { $to } godine.
    [few] Do { $to } godine.
   *[other] Do { $to } godina.
}
volunteering-ages-consent = { $n ->
    [one] Od { $n } godine uz pristanak roditelja.
    [few] Od { $n } godine uz pristanak roditelja.
   *[other] Od { $n } godina uz pristanak roditelja.
}
volunteering-gets = Što dobivate
volunteering-asked = Što se od vas traži
volunteering-training-yes = Prije početka dobivate obuku.
volunteering-training-no = Obuka vam nije potrebna.
volunteering-driving-yes = Potrebna vam je vozačka dozvola.
volunteering-at-risk-yes = Susrećete se s djecom ili s ljudima koje treba zaštititi.
volunteering-record-check-yes = Donosite potvrdu o nekažnjavanju.
volunteering-record-check-no = Potvrda o nekažnjavanju nije vam potrebna.
volunteering-contract-yes = Potpisujete ugovor.
volunteering-contract-no = Ne potpisujete ugovor.
volunteering-supervisor-yes = O vama brine jedna određena osoba.
volunteering-team = Jezici koje tim govori
volunteering-begin = Kako početi
volunteering-how = Kako im se javiti
volunteering-apply = Prijavite se na njihovoj stranici
volunteering-by = Tko to nudi
volunteering-unknown = Još nije poznato
volunteering-unknown-insurance = Osiguranje
volunteering-unknown-record = Potvrda o nekažnjavanju
volunteering-unknown-contract = Ugovor

# Before one begins
volunteering-rules = Prije nego što počnete
volunteering-rules-lede = Što ovdje kaže zakon i što pitati. To su informacije. Nitko ne pita koju dozvolu imate.
volunteering-ask-title = Što pitati: osam pitanja
volunteering-ask-1 = Što ću raditi, gdje, kada i koliko dugo?
volunteering-ask-2 = Koji mi jezik treba?
volunteering-ask-3 = Hoćemo li sklopiti pisani ugovor?
volunteering-ask-4 = Imam li osiguranje za nezgode i štetu? Tko ga plaća?
volunteering-ask-5 = Koje troškove dobivam natrag?
volunteering-ask-6 = Treba li mi potvrda o nekažnjavanju? Iz koje države?
volunteering-ask-7 = Mijenja li to nešto za moju dozvolu ili moje naknade?
volunteering-ask-8 = Dobivam li potvrdu u kojoj piše u čemu pomažem?

# Fairness, and organizations
volunteering-fee-yes = Nešto plaćate sami. Pitajte koliko i za što.
volunteering-fee-no = Ne stoji vas ništa.
volunteering-instead-yes = Inače bi netko za ovaj rad bio plaćen.
volunteering-report = Prijavi ovu ponudu
volunteering-publish = Traži li vaša organizacija volontere?
volunteering-publish-how = Objavite ovdje svoju ponudu
