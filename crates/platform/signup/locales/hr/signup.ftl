# Signing up without an account: the form, the private page, and what both tell people.

# How free it is, on public pages
signup-free-open = Ima slobodnih mjesta.
signup-free-few = Ostalo je još samo nekoliko mjesta.
signup-free-full = Sva su mjesta zauzeta. Možete pričekati da se neko oslobodi.
signup-button = Želim se uključiti

# The form
signup-title = Želim se uključiti
signup-about = Prijavljujete se za:
signup-part = Kada možete doći?
signup-left = { $n ->
    [one] preostalo je { $n } mjesto
    [few] preostala su { $n } mjesta
   *[other] preostalo je { $n } mjesta
}
signup-left-many = ima slobodnih mjesta
signup-left-none = popunjeno: idete na listu čekanja
signup-name = Vaše ime
signup-name-help = Kako da vas ljudi zovu. Ne trebaju vam nikakvi dokumenti.
signup-reach = Kako vam se možemo javiti?
signup-reach-help = Dovoljno je jedno.
signup-email = Adresa e-pošte
signup-phone = Telefonski broj
signup-phone-help = S pozivnim brojem države, na primjer +421 900 123 456. Na njega ništa ne šaljemo: sami sačuvajte svoju privatnu stranicu.
signup-languages = Jezici koje govorite
signup-level = Koliko dobro govorite { $language }?
signup-level-none = Ne želim reći
signup-message = Što bi trebali znati? (Možete ostaviti prazno.)
signup-message-help = Najveći dopušteni broj znakova: { $n }. Molimo da ništa ne pišete o svojem zdravlju, vjeri ili dokumentima.
signup-empty = Ovo ostavite prazno
signup-send = Pošalji
signup-back = Natrag na stranicu
signup-kept = Ovo može pročitati onaj tko to nudi: { $name }. Mogu i ljudi koji vode ovaj portal za grad. Nitko drugi. Briše se na ovaj dan: { $date }
signup-kept-nobody = Ovo mogu pročitati ljudi koji vode ovaj portal za grad. Nitko drugi. Briše se na ovaj dan: { $date }
signup-closed = Trenutačno se ne možete prijaviti
signup-closed-text = Sada se ne prima nitko novi. Pitajte kasnije ili potražite nešto drugo.
signup-shut-text = Vaše podatke trenutačno ne možemo sigurno čuvati, zato ih i ne tražimo. Pokušajte kasnije ili pitajte organizaciju.

# What is wrong
signup-wrong = { $n ->
    [one] Još ništa nije poslano. { $n } stvar nedostaje ili nije točna:
    [few] Još ništa nije poslano. { $n } stvari nedostaju ili nisu točne:
   *[other] Još ništa nije poslano. { $n } stvari nedostaje ili nije točno:
}
signup-wrong-part = Odaberite kada možete doći.
signup-wrong-name = Napišite svoje ime.
signup-wrong-name-long = Vaše je ime predugo: napišite najviše 120 znakova.
signup-wrong-reach = Napišite adresu e-pošte ili telefonski broj.
signup-wrong-email = Ovo nije adresa e-pošte. Adresa izgleda ovako: ime@example.org.
signup-wrong-phone = Ovo nije telefonski broj. Napišite samo znamenke, a ispred njih + i pozivni broj države.
signup-wrong-language = Odaberite jezik s popisa.
signup-wrong-level = Odaberite jednu od razina.
signup-wrong-message = { $n ->
    [one] Vaš je tekst predug za { $n } znak.
    [few] Vaš je tekst predug za { $n } znaka.
   *[other] Vaš je tekst predug za { $n } znakova.
}
signup-wrong-often = { $n ->
    [one] Još ništa nije poslano. Iz vaše je mreže stiglo mnogo obrazaca. Ponovno pritisnite „Pošalji” za { $n } minutu.
    [few] Još ništa nije poslano. Iz vaše je mreže stiglo mnogo obrazaca. Ponovno pritisnite „Pošalji” za { $n } minute.
   *[other] Još ništa nije poslano. Iz vaše je mreže stiglo mnogo obrazaca. Ponovno pritisnite „Pošalji” za { $n } minuta.
}
signup-wrong-many = Ništa nije poslano. S ovog je broja već poslano nekoliko prijava. Umjesto toga otvorite svoju privatnu stranicu.

# What is told after a form
signup-told-mail = Pogledajte svoju e-poštu
signup-told-mail-text = Poslali smo vam poruku s privatnom poveznicom. Otvorite je u roku od tri dana i ondje pritisnite gumb. Tek tada imate mjesto.
signup-told-forged = Ništa nije poslano
signup-told-forged-text = Obrazac nije došao s ovog portala. Vratite se na stranicu i ondje pritisnite gumb.
signup-told-large = Ništa nije poslano
signup-told-large-text = Vaš je tekst predug. Vratite se, skratite ga i pošaljite ponovno.
signup-told-unknown = Ova poveznica ne vodi nikamo
signup-told-unknown-text = Nije iskorištena na vrijeme, zamijenila ju je novija ili je sve obrisano. Možete se prijaviti ponovno.
signup-told-guessed = Pričekajte malo
signup-told-guessed-text = Iz vaše je mreže otvoreno mnogo pogrešnih poveznica. Pokušajte ponovno za sat vremena.
signup-told-erased = Sve je obrisano
signup-told-erased-text = O vama više ništa ne čuvamo. Ako ste imali mjesto, može ga dobiti netko drugi.
signup-told-start = Na početnu stranicu

# The private page
signup-page = Vaša privatna stranica
signup-page-help = Sačuvajte adresu ove stranice i nikome je ne pokazujte. Tko je ima, može promijeniti ono što ovdje stoji.
signup-is-asked = Još nije poslano
signup-is-asked-text = Pritisnite gumb. Tek tada imate mjesto ili mjesto na listi čekanja.
signup-is-held = Imate mjesto
signup-is-held-text = Onaj tko to nudi pogledat će i odgovoriti vam.
signup-is-accepted = Očekuju vas
signup-is-accepted-text = Vesele se vašem dolasku. Ako ne možete doći, recite to ovdje: vaše mjesto može dobiti netko drugi.
signup-is-waiting = Čekate mjesto
signup-is-waiting-text = { $n ->
    [1] Na prvom ste mjestu na listi čekanja.
   *[other] Vaš broj na listi čekanja: { $n }.
}
signup-is-withdrawn = Ne dolazite
signup-is-withdrawn-text = Hvala što ste nam to rekli. U svakom se trenutku možete prijaviti ponovno.
signup-is-declined = Ovaj put vas ne mogu primiti
signup-is-declined-text = To ništa ne govori o tome koliko vrijedite. Možete pomoći i drugdje:
signup-is-over = Završeno je
signup-is-over-text = Hvala što ste došli.
signup-is-gone = To se više ne nudi
signup-is-gone-text = Onaj tko je to nudio povukao je ponudu. Žao nam je.
signup-no-room = Sva su mjesta zauzeta, a popunjena je i lista čekanja. Pokušajte kasnije.
signup-confirm = Da, želim se uključiti
signup-withdraw = Ne mogu doći
signup-what = Što
signup-when = Kada
signup-where = Gdje
signup-who = Tko to nudi
signup-time = { $day }, od { $from } do { $to }
signup-calendar = Stavi u moj kalendar
signup-data = Što čuvamo o vama
signup-data-help = Šifrirano je. Briše se automatski, na ovaj dan: { $date }
signup-data-shut = Na ovom se poslužitelju to trenutačno ne može otvoriti. Svejedno se briše na ovaj dan: { $date }
signup-data-name = Ime
signup-data-email = E-pošta
signup-data-phone = Telefon
signup-data-languages = Jezici
signup-data-message = Što ste napisali
signup-export = Preuzmi
signup-erase = Odmah obriši sve
signup-erase-help = Vaše mjesto dobiva netko drugi. Ova stranica tada neće voditi nikamo.
signup-done-confirmed = Poslano je.
signup-done-withdrawn = Znaju da ne dolazite.
signup-done-hours = Zapisano je.
signup-done-dropped = Uklonjeno je.

# Hours
signup-hours = Vaši sati
signup-hours-help = Zapišite kada ste bili ondje. Onaj tko to nudi potvrđuje sate. Iz potvrđenih sati možete dobiti potvrdu.
signup-hours-day = Dan
signup-hours-long = Koliko dugo
signup-hours-hours = Sati
signup-hours-minutes = Minute
signup-hours-add = Zapiši
signup-hours-drop = Ukloni
signup-hours-confirmed = potvrđeno
signup-hours-open = još nije potvrđeno
signup-hours-sum = Ukupno potvrđeno: { $hours } h { $minutes } min
signup-hours-line = { $hours } h { $minutes } min
signup-wrong-day = Odaberite današnji ili raniji dan.
signup-wrong-hours = To nije moguće: napišite najmanje jednu minutu i najviše 24 sata na dan.
signup-certificate = Vaša potvrda
signup-certificate-help = Dokument s vašim imenom i vašim potvrđenim satima, za ispis ili slanje. Kopiju ne čuvamo.
signup-certificate-get = Otvori (PDF)

# Letters. Nothing personal stands in their subjects.
signup-letter-confirm-subject = Molimo potvrdite: { $what }
signup-letter-confirm =
    Dobar dan,

    netko se na portalu { $city } prijavio vašom adresom:

    { $about }

    Otvorite ovu poveznicu u roku od tri dana i ondje pritisnite gumb. Tek tada imate mjesto:
    { $link }

    Ako to niste bili vi, ne trebate učiniti ništa. Vašu ćemo adresu sami obrisati.
signup-letter-held-subject = Imate mjesto: { $what }
signup-letter-held =
    Dobar dan,

    imate mjesto:

    { $about }

    Onaj tko to nudi odgovorit će vam. Ako ne možete doći, molimo recite to na svojoj privatnoj stranici:
    { $link }
signup-letter-waiting-subject = Na listi čekanja ste: { $what }
signup-letter-waiting =
    Dobar dan,

    sva su mjesta trenutačno zauzeta. Na listi čekanja ste:

    { $about }

    Pisat ćemo vam kada se oslobodi mjesto. Ovo je vaša privatna stranica:
    { $link }
signup-letter-promoted-subject = Oslobodilo se mjesto za vas: { $what }
signup-letter-promoted =
    Dobar dan,

    netko drugi ne može doći. Mjesto je sada vaše:

    { $about }

    Ako ga više ne želite, molimo recite to na svojoj privatnoj stranici, da ga dobije sljedeća osoba:
    { $link }
signup-letter-accepted-subject = Očekuju vas: { $what }
signup-letter-accepted =
    Dobar dan,

    vesele se vašem dolasku:

    { $about }

    Ako ne možete doći, molimo recite to na svojoj privatnoj stranici:
    { $link }
signup-letter-declined-subject = O vašoj želji da se uključite: { $what }
signup-letter-declined =
    Dobar dan,

    hvala vam što želite pomoći. Ovaj put vas ne mogu primiti:

    { $about }

    Možete pomoći i drugdje. Pogledajte ovdje:
    { $more }
signup-letter-reminder-subject = Uskoro: { $what }
signup-letter-reminder =
    Dobar dan,

    ovo je uskoro:

    { $about }

    Ako ne možete doći, molimo recite to na svojoj privatnoj stranici, da vaše mjesto dobije netko drugi:
    { $link }
signup-letter-withdrawn-subject = Ne dolazite: { $what }
signup-letter-withdrawn =
    Dobar dan,

    znaju da ne dolazite:

    { $about }

    U svakom se trenutku možete prijaviti ponovno. Ono što znamo o vama briše se na ovaj dan: { $date }
signup-letter-cancelled-subject = Ne održava se: { $what }
signup-letter-cancelled =
    Dobar dan,

    ovo se ne održava:

    { $about }

    Žao nam je. Možete pomoći i drugdje. Pogledajte ovdje:
    { $more }
signup-letter-again-subject = Vaša privatna stranica: { $what }
signup-letter-again =
    Dobar dan,

    za ovo ste se već prijavili. Ovo je nova poveznica na vašu privatnu stranicu. Stara više ne radi:
    { $link }

    { $about }

# The certificate, a document to print
signup-paper-title = Potvrda o volontiranju
signup-paper-statement = { $organization } potvrđuje da je volontirala ova osoba: { $name }.
signup-paper-thanks = Hvala vam na vremenu i pomoći.
signup-paper-what = Rad
signup-paper-when = Kada
signup-paper-days = { $n ->
    [one] { $n } dan
    [few] { $n } dana
   *[other] { $n } dana
}
signup-paper-from-to = od { $from } do { $to }
signup-paper-hours = Sati
signup-paper-where = Gdje
signup-paper-made = { $place }, { $date }
signup-paper-signature = Potpis i pečat organizacije
signup-paper-note = Dokument je nastao iz sati koje je organizacija potvrdila. Portal ne čuva kopiju. Tko želi biti siguran, neka pita organizaciju.
