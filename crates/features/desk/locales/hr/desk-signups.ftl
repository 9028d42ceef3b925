### People who have signed up: lists, one person, hours.

desk-signups = Ljudi koji su se prijavili
desk-signups-help = Svi koji se žele uključiti u ono što nudite. Ono što su napisali je šifrirano; svaki uvid stoji u revizijskom tragu.
desk-signups-none = Još se nitko nije prijavio.
desk-signups-nothing = Ovdje nema ničega za što se ljudi mogu prijaviti. U prilici odaberite „Da” za „Ljudi se prijavljuju na ovom portalu” i objavite je.
desk-signups-offer = Ponuda
desk-signups-new = { $n ->
    [one] { $n } čeka vaš odgovor
    [few] { $n } čekaju vaš odgovor
   *[other] { $n } čeka vaš odgovor
}
desk-signups-held = { $n ->
    [one] { $n } ima mjesto
    [few] { $n } imaju mjesto
   *[other] { $n } ima mjesto
}
desk-signups-waiting = { $n ->
    [one] { $n } na listi čekanja
    [few] { $n } na listi čekanja
   *[other] { $n } na listi čekanja
}
desk-signups-hours-sum = potvrđeno { $hours } h { $minutes } min
desk-signups-places = zauzeta mjesta: { $held } od { $places }
desk-signups-places-open = s mjestom: { $held }, bez ograničenja broja
desk-signups-name = Ime
desk-signups-reach = Kako im se javiti
desk-signups-languages = Jezici
desk-signups-standing = Stanje
desk-signups-asked = Dan prijave
desk-signups-message = Što su napisali
desk-signups-note = Vaša bilješka
desk-signups-note-help = Samo za vašu organizaciju, šifrirana. Ta osoba može zatražiti da je vidi. Najviše { $n } znakova.
desk-signups-note-save = Spremi bilješku
desk-signups-is-new = Čeka vaš odgovor
desk-signups-is-accepted = Očekuje se dolazak
desk-signups-is-waiting = Lista čekanja: { $n }
desk-signups-is-withdrawn = Ne dolazi
desk-signups-is-declined = Odbili ste
desk-signups-came = Osoba je došla
desk-signups-missed = Osoba nije došla
desk-signups-accept = Prihvati
desk-signups-decline = Odbij
desk-signups-decline-sure = Ta osoba dobiva pismo, a mjesto ide sljedećoj osobi. To se ne može povući.
desk-signups-came-button = Osoba je došla
desk-signups-missed-button = Osoba nije došla
desk-signups-until = Dan brisanja: { $date }
desk-signups-shut = Na ovom se poslužitelju to ne može otvoriti: nedostaje ključ { $month }. Javite onome tko vodi poslužitelj.
desk-signups-open = Otvori
desk-signups-all = Sve
desk-signups-hours = Sati
desk-signups-hours-none = Još nema sati.
desk-signups-hours-day = Dan
desk-signups-hours-long = Koliko dugo
desk-signups-hours-hours = Sati
desk-signups-hours-minutes = Minute
desk-signups-hours-add = Dodaj sate
desk-signups-hours-confirm = Potvrdi
desk-signups-hours-drop = Ukloni
desk-signups-hours-own = vlastiti podatak te osobe, nije potvrđeno
desk-signups-hours-confirmed = potvrđeno
desk-signups-hours-line = { $hours } h { $minutes } min
desk-signups-wrong-hours = Ništa nije spremljeno. Odaberite današnji ili raniji dan i najmanje jednu minutu; dan ima 24 sata.
desk-signups-wrong-note = Ništa nije spremljeno. Bilješka je preduga: napišite najviše { $n } znakova.
desk-signups-certificate = Potvrda (PDF)
desk-signups-certificate-help = Iz potvrđenih sati, na jeziku te osobe i na jeziku grada. Kopiju ne čuvamo.
desk-signups-fits = Tko bi mogao pomoći drugdje
desk-signups-fits-help = Druge ponude u gradu koje odgovaraju jezicima tih ljudi. Pitajte ih prije nego što išta prenesete dalje.
desk-signups-done-accepted = Ta osoba saznaje da je očekujete.
desk-signups-done-declined = Ta osoba to saznaje. Mjesto ide sljedećoj osobi.
desk-signups-done-came = Zabilježeno je.
desk-signups-done-noted = Bilješka je spremljena.
desk-signups-done-hours = Sati su zabilježeni.
desk-halt-signups = Netko je bio brži
desk-halt-signups-text = Ta osoba više nije u stanju koje ste vidjeli. Pogledajte popis ponovno.
desk-letter-signups-subject = Netko se želi uključiti
desk-letter-signups =
    Dobar dan,

    netko se prijavio za nešto što nudi vaša organizacija. Molimo odgovorite uskoro:
    { $link }

desk-nav-signups = Prijave
desk-signups-erase = Izbriši ovu osobu
desk-signups-erase-help = Kad to sama zatraži. Sve o njoj odmah nestaje, a mjesto dobiva sljedeća osoba na redu. Ne dobiva nikakvu poruku.
