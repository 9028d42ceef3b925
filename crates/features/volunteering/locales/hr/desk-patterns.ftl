### Što govori protiv prilike i gotovi predlošci prilika.

## Što govori protiv

concern-job = Piše da bi inače netko za to bio plaćen. Volonteri pomažu; ne stoje ondje gdje ljudi trebaju imati posao.
concern-fee = Volonteri nešto plaćaju. Napišite koliko i za što ili to izostavite: pomaganje nikoga ne bi trebalo ništa stajati.
concern-papers = Tekst govori o putovnici. Nitko ne smije zadržati isprave volontera; napišite da ih samo pogledate.
concern-hours-job = { $n ->
    [one] { $n } sat tjedno dug je kao posao.
    [few] { $n } sata tjedno duga su kao posao.
   *[other] { $n } sati tjedno dugo je kao posao.
}
concern-hours = { $n ->
    [one] { $n } sat tjedno mnogo je za nekoga tko nije plaćen.
    [few] { $n } sata tjedno mnogo je za nekoga tko nije plaćen.
   *[other] { $n } sati tjedno mnogo je za nekoga tko nije plaćen.
}
concern-no-end = { $n ->
    [one] Nema kraja, uz { $n } sat tjedno. Napišite na koliko mjeseci ili do kada.
    [few] Nema kraja, uz { $n } sata tjedno. Napišite na koliko mjeseci ili do kada.
   *[other] Nema kraja, uz { $n } sati tjedno. Napišite na koliko mjeseci ili do kada.
}
concern-expenses = { $n ->
    [one] { $n } sat tjedno, a nitko ne dobiva natrag novac za prijevoz. Napišite što vraćate.
    [few] { $n } sata tjedno, a nitko ne dobiva natrag novac za prijevoz. Napišite što vraćate.
   *[other] { $n } sati tjedno, a nitko ne dobiva natrag novac za prijevoz. Napišite što vraćate.
}
concern-deposit = Tekst govori o pologu ili jamčevini. Napišite koliko iznosi i kada ga ljudi dobivaju natrag, ili bez njega.
concern-words = Tekst zvuči kao posao (puno radno vrijeme). Napišite kako volonteri i plaćeni ljudi dijele posao.

## Predlošci

pattern-tandem = Jezični tandem
pattern-tandem-title = Vježbajte jezik zajedno
pattern-tandem-summary = Dvoje ljudi sastaje se jednom tjedno i razgovara: pola vremena na jednom jeziku, pola na drugom.
pattern-tandem-text =
    Svaki se tjedan sastajete s jednim novim stanovnikom u kafiću, knjižnici ili parku. Razgovarate o svakodnevnim stvarima. Nitko ne mora biti učitelj.

    Upoznajemo vas i netko od nas je tu kada imate pitanja.
pattern-homework = Pomoć u učenju
pattern-homework-title = Pomozite djeci sa zadaćom
pattern-homework-summary = Jedno poslijepodne tjedno pomažete djeci kojoj je jezik škole nov.
pattern-homework-text =
    Sjedite s dvoje ili troje djece, čitate s njima zadatke i objašnjavate riječi. Netko iz našega tima uvijek je u prostoriji.

    Budući da radite s djecom, tražimo potvrdu iz kaznene evidencije i pripremamo vas na kratkoj obuci.
pattern-offices = Pratnja u urede
pattern-offices-title = Pratite nove stanovnike u ured
pattern-offices-summary = Idete s nekim u ured ili k liječniku, da nitko ondje ne mora biti sam.
pattern-offices-text =
    Dogovorite vrijeme, nađete se pred vratima i uđete zajedno. Pomažete ljudima da ih se razumije. Ništa ne odlučujete umjesto njih, a što čujete, ostaje kod vas.

    Pripremamo vas na obuci, plaćamo vam prijevoz i poslije razgovaramo s vama.
pattern-event = Pomoć na događanju
pattern-event-title = Pomozite na našem događanju
pattern-event-summary = Jedan dan, nekoliko sati: pomažete pripremiti, dočekati ljude ili pospremiti.
pattern-event-text =
    Birate što želite raditi: postavljati stolove, dijeliti hranu, pokazivati put. Dolazite na dva do tri sata. Bit će nešto za jelo i piće.
pattern-outside = Sport ili vrt
pattern-outside-title = Radite s nama u vrtu
pattern-outside-summary = Jednom tjedno zajedno smo vani: rad u vrtu, igre ili sport.
pattern-outside-text =
    Sadimo, zalijevamo i pospremamo ili se zajedno igramo. Ne trebate ništa znati unaprijed, dovoljno je nekoliko riječi. Alat i rukavice imamo. Po lošem vremenu otkazujemo.
