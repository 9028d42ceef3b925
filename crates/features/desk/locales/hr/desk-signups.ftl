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
desk-signups-certificate-name = Ime latinicom
desk-signups-certificate-spelling = Neka slova ovog imena ne možemo ispisati. Napišite ga onako kako ga ta osoba piše u ovoj zemlji. Ne čuvamo ga.
desk-signups-wrong-spelling = Neka od ovih slova ne možemo ispisati, ili ime nedostaje ili je predugo. Napišite ga latinicom.
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

# The queue of those who asked or booked
desk-nav-queue = Šalter
desk-queue = Tko vas čeka
desk-queue-help = Svi koji su nešto pitali ili rezervirali termin, a o njima se još treba pobrinuti. Ono što su napisali je šifrirano; svaki uvid stoji u revizijskom tragu.
desk-queue-mine = O njima se brinete vi
desk-queue-new = O njima se još nitko ne brine
desk-queue-others = O njima se brinu kolege
desk-queue-when = Kada
desk-queue-what = Gdje i o čemu
desk-queue-shut = Ovdje se ne može otvoriti
desk-queue-empty = Nitko ne čeka. Tko nešto pita ili rezervira, pojavljuje se ovdje.
desk-queue-sheet = Napravi list za stranku
desk-queue-sheet-help = Odaberite što osoba treba. Dobiva to na svojem jeziku, na papiru ili kao kod. Ništa ne čuvamo.
desk-queue-more = Ima ih još. Najprije neke zatvorite.
desk-queue-code = Netko dolazi s kodom
desk-queue-code-help = Tu osobu šalje vam druga organizacija. S kodom dobivate ono što je osoba napisala, a ta organizacija to više ne vidi.
desk-queue-code-label = Kod
desk-queue-code-take = Preuzmi
desk-queue-wrong-code = Ovaj kod ovdje nije poznat. Provjerite je li točno prepisan: osam slova i brojki. Ili je namijenjen drugoj organizaciji.
desk-queue-wrong-full = Ondje se trenutačno ne prima nikoga. Najprije otvorite te sate za pitanja.
desk-queue-wrong-often = Isprobali ste mnogo kodova. Pokušajte ponovno za sat vremena.
desk-book = Rezerviraj za nekoga
desk-book-help = Za nekoga tko stoji na šalteru ili kad klijent vašeg ureda treba međukulturnog djelatnika.
desk-book-no-time = Bez termina: samo pitanje
desk-book-name-help = Kako osoba želi da je zovu ili samo inicijali.
desk-book-reach-help = Tko ima e-poštu, na nju dobiva svoju privatnu stranicu. E-adresu i telefon možete ostaviti prazno.
desk-book-letters = Jezik poruka za tu osobu
desk-book-message-help = Što mora znati onaj tko će s njom razgovarati. Ništa o zdravlju, vjeri ni dokumentima.
desk-book-send = Rezerviraj
signup-wrong-taken-now = Netko je bio brži. Odaberite drugi termin.

# Looking after somebody
desk-care-title = Tko se brine o tome
desk-care-none = Još nitko
desk-care-you = O tome se brinete vi
desk-care-by = O tome se brine { $name }
desk-care-somebody = netko od kolega
desk-care-taken = Netko se brine o tome
desk-care-urgent = hitno
desk-care-make-urgent = Označi kao hitno
desk-care-calm = Više nije hitno
desk-care-take = Ja ću se pobrinuti
desk-care-hand = Kome predati
desk-care-hand-over = Predaj
desk-care-replies = Odgovori
desk-care-ready = Gotovi odgovori
desk-care-ready-take = Umetni u odgovor
desk-care-text = Vaš odgovor
desk-care-text-help = Najviše { $n } znakova. U poruci e-poštom stoji samo da je odgovor stigao; čita se na privatnoj stranici. Gotov odgovor stiže na jeziku te osobe, a ono što sami napišete ostaje kako ste napisali.
desk-care-pages = Stranice na kojima piše više
desk-care-reply = Pošalji odgovor
desk-care-move = Daj drugi termin
desk-care-move-send = Daj ovaj termin
desk-care-send-on = Uputi drugamo
desk-care-send-on-help = Ništa se ne prenosi dok ta osoba ne kaže da: na svojoj privatnoj stranici ili tako da drugima da kod. Nakon toga je više ne vidite.
desk-care-target = Kome
desk-care-send-on-send = Pitaj tu osobu
desk-care-passes = Pitamo tu osobu želi li ići ovamo: { $name }.
desk-care-stay = Povuci to
desk-care-code = Napišite toj osobi ovaj kod na papir. Nitko ga više neće moći pročitati:
desk-care-close = Zatvori
desk-care-close-help = Ta osoba vidi da je gotovo. Na gore navedeni dan sve se ionako briše.
desk-care-outcome = Kako je završilo
desk-care-close-send = Zatvori
desk-care-reopen = Ponovno otvori
desk-signups-wrong-outcome = Ništa nije zatvoreno. Odaberite kako je završilo.
desk-signups-wrong-faster = Netko od kolega bio je brži. Pogledajte tko se sada brine o tome.
desk-signups-wrong-taken = Taj je termin sada zauzet. Odaberite drugi.
desk-signups-wrong-reply-empty = Ništa nije poslano. Napišite odgovor.
desk-signups-wrong-reply-long = Ništa nije poslano. Odgovor je predug: napišite najviše { $n } znakova.
desk-signups-wrong-reply-pages = Ništa nije poslano. Odaberite najviše šest stranica ovoga grada.
desk-signups-done-taken = Zabilježeno je tko se brine o tome.
desk-signups-done-given = Sada se nitko ne brine o tome.
desk-signups-done-urgent = Zabilježeno je.
desk-signups-done-replied = Odgovor je poslan.
desk-signups-done-closed = Zatvoreno je.
desk-signups-done-reopened = Ponovno je otvoreno.
desk-signups-done-moved = Ta osoba ima drugi termin i saznaje za to.
desk-signups-done-stayed = Ta osoba ostaje kod vas.
desk-signups-done-came-on = Ta je osoba sada kod vas.
desk-signups-done-booked = Termin je rezerviran.
