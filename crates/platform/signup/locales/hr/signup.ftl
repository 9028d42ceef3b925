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
signup-certificate-name = Vaše ime latinicom
signup-certificate-name-help = Neka slova vašeg imena ne možemo ispisati. Napišite ga onako kako ga pišete u ovoj zemlji. Ne čuvamo ga.
signup-wrong-spelling = Neka od ovih slova ne možemo ispisati. Napišite svoje ime latinicom.

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
signup-letter-retimed-subject = Počinje u drugo vrijeme: { $what }
signup-letter-retimed =
    Dobar dan,

    promijenilo se vrijeme onoga za što ste se prijavili:

    { $about }

    Ako tada ne možete doći, molimo recite to na svojoj privatnoj stranici:
    { $link }
signup-letter-taken-down-subject = Trenutačno se ne nudi: { $what }
signup-letter-taken-down =
    Dobar dan,

    grad { $city } nešto provjerava u vezi s onim za što ste se prijavili:

    { $about }

    Molimo nemojte ići onamo dok vam se ne javimo. Vaše mjesto ostaje vaše i ne trebate učiniti ništa. Ako ga više ne želite, recite to na svojoj privatnoj stranici:
    { $link }
signup-letter-put-back-subject = Ponovno se nudi: { $what }
signup-letter-put-back =
    Dobar dan,

    zamolili smo vas da pričekate. Sada opet možete doći, a vaše je mjesto i dalje vaše:

    { $about }

    Ako ga više ne želite, molimo recite to na svojoj privatnoj stranici:
    { $link }
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

# What the form asks beside who somebody is
signup-question-topic = O čemu je riječ?
signup-question-channel = Kako želite razgovarati?
signup-question-when = Kada vam odgovara?
signup-question-none = Još ne znam
signup-question-empty = Možete ostaviti prazno.
signup-later = Kasniji dani
signup-sooner = Raniji dani
signup-no-times = Tih dana nema slobodnih termina.
signup-wrong-answer = Odaberite jedan od odgovora s popisa.
signup-wrong-question = Napišite što želite pitati.

# Having a time with somebody, in other words than taking part in something
signup-meet-title = Rezervirajte termin
signup-meet-about = S kim ćete razgovarati:
signup-meet-part = Koji vam termin odgovara?
signup-meet-none = Nijedan od ovih: želim samo nešto pitati
signup-meet-languages = Jezici na kojima možete razgovarati
signup-meet-message = O čemu želite razgovarati? (Možete ostaviti prazno.)
signup-meet-closed = Trenutačno se termin ne može rezervirati
signup-meet-closed-text = Svi su termini zauzeti ili ih trenutačno nema. Dođite u vrijeme koje piše na stranici ili pitajte nekoga drugog.
signup-meet-wrong-part = Odaberite termin koji je još slobodan.
signup-meet-told-mail-text = Poslali smo vam poruku s privatnom poveznicom. Otvorite je u roku od tri dana i ondje pritisnite gumb. Tek tada je termin vaš.
signup-meet-is-asked-text = Pritisnite gumb. Tek tada je termin vaš.
signup-meet-is-held = Vaš je termin rezerviran
signup-meet-is-held-text = U to će vrijeme netko biti ondje za vas. Za to vam ne trebaju nikakvi dokumenti.
signup-meet-is-accepted = Vaš je termin rezerviran
signup-meet-is-accepted-text = Znaju za vas i netko će vas ondje čekati. Ako ne možete doći, recite to ovdje: termin može dobiti netko drugi.
signup-meet-is-withdrawn-text = Hvala što ste nam to rekli. Drugi termin možete rezervirati kad god želite.
signup-meet-is-declined = Ovaj termin nije moguć
signup-meet-is-declined-text = Žao nam je. Možete rezervirati drugi termin ili razgovarati s nekim drugim.
signup-meet-is-over-text = Termin je prošao. Novi možete rezervirati kad god želite.
signup-meet-no-room = Netko drugi bio je brži. Odaberite drugi termin.
signup-meet-confirm = Da, želim ovaj termin
signup-meet-erase-help = Vaš termin dobiva netko drugi. Ova stranica tada neće voditi nikamo.
signup-meet-letter-confirm =
    Dobar dan,

    netko je na portalu { $city } rezervirao termin i naveo vašu adresu:

    { $about }

    Otvorite ovu poveznicu u roku od tri dana i ondje pritisnite gumb. Tek tada je termin vaš:
    { $link }

    Ako to niste bili vi, ne trebate učiniti ništa. Vašu ćemo adresu sami obrisati.
signup-meet-letter-held-subject = Vaš je termin rezerviran: { $what }
signup-meet-letter-held =
    Dobar dan,

    vaš je termin rezerviran:

    { $about }

    Ako ne možete doći ili želite drugi termin, molimo recite to na svojoj privatnoj stranici:
    { $link }
signup-meet-letter-accepted-subject = Vaš je termin rezerviran: { $what }
signup-meet-letter-accepted =
    Dobar dan,

    znaju za vas i netko će vas ondje čekati:

    { $about }

    Ako ne možete doći ili želite drugi termin, molimo recite to na svojoj privatnoj stranici:
    { $link }
signup-meet-letter-declined-subject = Ovaj termin nije moguć: { $what }
signup-meet-letter-declined =
    Dobar dan,

    žao nam je. Ovaj termin nije moguć:

    { $about }

    Možete rezervirati drugi termin ili razgovarati s nekim drugim:
    { $page }
signup-meet-letter-reminder =
    Dobar dan,

    ovo je uskoro:

    { $about }

    Ako ne možete doći ili želite drugi termin, molimo recite to na svojoj privatnoj stranici:
    { $link }
signup-meet-letter-withdrawn =
    Dobar dan,

    otkazali ste svoj termin:

    { $about }

    Drugi možete rezervirati kad god želite. Ono što znamo o vama briše se na ovaj dan: { $date }
signup-meet-letter-cancelled-subject = Vaš je termin otkazan: { $what }
signup-meet-letter-cancelled =
    Dobar dan,

    u ovo vrijeme ondje neće biti nikoga:

    { $about }

    Žao nam je. Možete rezervirati drugi termin ili razgovarati s nekim drugim:
    { $page }
signup-meet-letter-taken-down =
    Dobar dan,

    grad { $city } nešto provjerava u vezi s terminom koji ste rezervirali:

    { $about }

    Molimo nemojte ići onamo dok vam se ne javimo. Vaš termin ostaje vaš i ne trebate učiniti ništa. Ako ga više ne želite, recite to na svojoj privatnoj stranici:
    { $link }
signup-meet-letter-put-back =
    Dobar dan,

    zamolili smo vas da pričekate. Sada opet možete doći, a vaš je termin i dalje vaš:

    { $about }

    Ako ga više ne želite, molimo recite to na svojoj privatnoj stranici:
    { $link }
signup-meet-letter-again =
    Dobar dan,

    ovdje već imate rezerviran termin. Ovo je nova poveznica na vašu privatnu stranicu. Stara više ne radi. Na svojoj stranici možete odabrati drugi termin:
    { $link }

    { $about }

# Asking a question, in other words than taking part in something
signup-ask-title = Pitajte osobu
signup-ask-about = Koga pitate:
signup-ask-languages = Jezici na kojima vam možemo odgovoriti
signup-ask-message = Vaše pitanje
signup-ask-message-help = Najveći dopušteni broj znakova: { $n }. Molimo da ništa ne pišete o svojem zdravlju, vjeri ili dokumentima.
signup-ask-closed = Trenutačno ovdje ne možete postaviti pitanje
signup-ask-closed-text = Sada ovdje nitko ne odgovara na pitanja. Otiđite do ljudi s popisa ili ih nazovite.
signup-ask-told-mail-text = Poslali smo vam poruku s privatnom poveznicom. Otvorite je u roku od tri dana i ondje pritisnite gumb. Tek tada će netko pročitati vaše pitanje.
signup-ask-is-asked-text = Pritisnite gumb. Tek tada će netko pročitati vaše pitanje.
signup-ask-is-held = Vaše je pitanje stiglo
signup-ask-is-held-text = Netko će ga pročitati i odgovoriti vam. Odgovor ćete naći na ovoj stranici.
signup-ask-is-accepted = Netko se bavi vašim pitanjem
signup-ask-is-accepted-text = Odgovor ćete naći na ovoj stranici ili će vam se netko javiti onako kako ste željeli.
signup-ask-is-withdrawn = Povukli ste svoje pitanje
signup-ask-is-withdrawn-text = Možete ponovno pitati kad god želite.
signup-ask-is-declined = U ovome vam ne možemo pomoći
signup-ask-is-declined-text = Žao nam je. Možda vam može pomoći netko s popisa:
signup-ask-confirm = Da, pošalji moje pitanje
signup-ask-withdraw = Povuci pitanje
signup-ask-erase-help = Tada vam nitko neće moći odgovoriti. Ova stranica neće voditi nikamo.
signup-ask-done-withdrawn = Vaše je pitanje povučeno.
signup-ask-letter-confirm =
    Dobar dan,

    netko je na portalu { $city } poslao pitanje i naveo vašu adresu:

    { $about }

    Otvorite ovu poveznicu u roku od tri dana i ondje pritisnite gumb. Tek tada će ga netko pročitati:
    { $link }

    Ako to niste bili vi, ne trebate učiniti ništa. Vašu ćemo adresu sami obrisati.
signup-ask-letter-held-subject = Vaše je pitanje stiglo: { $what }
signup-ask-letter-held =
    Dobar dan,

    vaše je pitanje stiglo:

    { $about }

    Pisat ćemo vam kada stigne odgovor. Naći ćete ga na svojoj privatnoj stranici:
    { $link }
signup-ask-letter-declined-subject = O vašem pitanju: { $what }
signup-ask-letter-declined =
    Dobar dan,

    žao nam je. Ne možemo vam pomoći s vašim pitanjem:

    { $about }

    Možda vam može pomoći netko od ovih ljudi:
    { $page }
signup-ask-letter-withdrawn-subject = Povukli ste svoje pitanje: { $what }
signup-ask-letter-withdrawn =
    Dobar dan,

    povukli ste svoje pitanje:

    { $about }

    Možete ponovno pitati kad god želite. Ono što znamo o vama briše se na ovaj dan: { $date }
signup-ask-letter-again =
    Dobar dan,

    ovdje ste već postavili pitanje. Ovo je nova poveznica na vašu privatnu stranicu. Stara više ne radi:
    { $link }

    { $about }

# It is done
signup-is-done = Riješeno je
signup-is-done-text = Oni koji su vam pomagali misle da vam više ništa ne treba. Možete ponovno pitati kad god želite.

# Another time
signup-move = Odaberi drugi termin
signup-move-help = Vaš sadašnji termin ostaje vaš dok ne dobijete drugi.
signup-move-send = Želim ovaj termin
signup-done-moved = Sada imate drugi termin.
signup-wrong-taken = Netko drugi bio je brži. Vaš termin ostaje isti. Odaberite neki drugi.
signup-letter-moved-subject = Drugi termin: { $what }
signup-letter-moved =
    Dobar dan,

    ovo je vaš novi termin:

    { $about }

    Ako ne možete doći, molimo recite to na svojoj privatnoj stranici:
    { $link }

# Answers
signup-replies = Što smo vam odgovorili
signup-reply-more = Pročitajte više
signup-letter-reply-subject = Stigao je odgovor: { $what }
signup-letter-reply =
    Dobar dan,

    stigao je odgovor za vas. Naći ćete ga na svojoj privatnoj stranici:
    { $link }

    Riječ je o ovome:

    { $about }

# Being sent on to another organization
signup-send-on = Želite li da vas uputimo dalje?
signup-send-on-text = Ovdje vam mogu bolje pomoći: { $name }. Ako kažete „da”, moći će pročitati ono što stoji na ovoj stranici, a oni koji su to dosad mogli vidjeti više neće moći.
signup-send-on-yes = Da, uputite me dalje
signup-send-on-no = Ne, ostajem ovdje
signup-done-sent-on = Uputili smo vas dalje. Na ovoj stranici piše kamo.
signup-done-stayed = Ostajete ovdje.
signup-wrong-full = Ondje više nema mjesta. Ostajete ovdje.
signup-letter-send-on-subject = Imamo pitanje za vas: { $what }
signup-letter-send-on =
    Dobar dan,

    na drugom vam mjestu mogu bolje pomoći:

    { $about }

    Želite li da vas uputimo dalje? Dok ne odgovorite, ništa se ne mijenja. Recite „da” ili „ne” na svojoj privatnoj stranici:
    { $link }
