# Riječi samog uredništva. Nazivi polja i pomoć uz njih stoje uz svoje vrste zapisa.

desk-name = Uredništvo Integra
desk-skip = Prijeđi na sadržaj stranice
desk-nav = Uredništvo
desk-cities = Gradovi
desk-sign-out = Odjava
desk-demo = Ovo je demo. Mijenjajte što god želite: to ne vidi nitko osim vas.
desk-nav-today = Danas
desk-nav-entries = Sadržaj
desk-nav-translations = Prijevodi
desk-nav-reviews = Pregledi
desk-nav-people = Ljudi
desk-nav-trail = Revizijski trag
desk-to-start = Idi na početnu stranicu uredništva

# Što se upravo dogodilo
desk-done-saved = Spremljeno. Čitatelji to vide tek nakon objave.
desk-done-asked = Spremljeno. Uredništvo zna da to treba pregledati.
desk-done-published = Objavljeno. Čitatelji to sada vide.
desk-done-planned = Planirano.
desk-done-unplanned = Plan je otkazan.
desk-done-withdrawn = Povučeno s portala. Čitatelji to više ne vide.
desk-done-archived = Arhivirano. Na toj adresi čitatelji vide da je ovo završilo.
desk-done-restored = Starija verzija je vraćena kao novi nacrt.
desk-done-approved = Odobreno. Sada se može objaviti.
desk-done-sent-back = Vraćeno na doradu s vašom porukom.
desk-done-commented = Vaš komentar stoji niže.
desk-done-invited = Pozivnica je poslana.
desk-done-changed = Izmijenjeno.
desk-done-ended = Odjavljeno.
desk-done-verified = Zabilježeno: provjereno danas.

# Zašto se stranica ne može prikazati
desk-halt-sign-in = Prijavite se
desk-halt-sign-in-text = Najprije se trebate prijaviti.
desk-halt-forbidden = Za ovo nemate ovlast
desk-halt-forbidden-text = Vaša uloga u ovom gradu to ne dopušta. Ako vam to treba, obratite se osobi koja u ovom gradu ima ulogu „Administracija”.
desk-halt-forged = Obrazac nije poslan
desk-halt-forged-text = Obrazac je prestar ili nije došao iz uredništva. Vratite se, ponovno učitajte stranicu i pošaljite ga još jednom.
desk-halt-not-found = Ovdje nema ničega
desk-halt-not-found-text = Adresa je pogrešna ili je ono što je ovdje bilo uklonjeno.
desk-halt-too-large = To je previše
desk-halt-too-large-text = Obrazac ima više od milijun znakova. Skratite tekstove i pošaljite ga ponovno.
desk-halt-form = Obrazac nije razumljiv
desk-halt-form-text = Nedostaje dio obrasca. Vratite se, ponovno učitajte stranicu i pošaljite ga još jednom.
desk-halt-pick = Ništa nije označeno
desk-halt-pick-text = Najprije označite od 1 do 500 zapisa.
desk-halt-incomplete = Nije potpuno
desk-halt-incomplete-text = Nedostaje nešto što je čitateljima potrebno. Otvorite zapis i pogledajte što.
desk-halt-no-review = Nitko ne čeka odluku
desk-halt-no-review-text = Netko je već odlučio ili je zahtjev povučen.
desk-halt-throttled = Previše pokušaja
desk-halt-throttled-text = { $seconds ->
    [one] Pričekajte { $seconds } sekundu, pa pokušajte ponovno.
    [few] Pričekajte { $seconds } sekunde, pa pokušajte ponovno.
   *[other] Pričekajte { $seconds } sekundi, pa pokušajte ponovno.
}
desk-halt-failed = Nešto je pošlo po krivu
desk-halt-failed-text = To je naša pogreška, a ne vaša. Ništa što ste spremili nije izgubljeno. Pokušajte ponovno za minutu.

desk-author-import = uvoz podataka
desk-author-schedule = plan
desk-author-unknown = osoba koja je otišla

# Danas
desk-today = Danas
desk-today-hello = Dobar dan, { $name }. Evo što treba obaviti.
desk-today-nothing = Ništa vas ne čeka. Bravo!
desk-today-own = Vaši zapisi
desk-today-own-help = Pazite da ovi zapisi budu točni. Nakon svake izmjene zatražite pregled; objavljuje je grad.
desk-today-review = Za pregled
desk-today-review-help = Netko vas moli da provjerite ove izmjene prije nego što ih vide čitatelji.
desk-today-ahead = Izmijenjeno, još nije objavljeno
desk-today-ahead-help = Čitatelji još vide stariju verziju ovih zapisa.
desk-today-draft = Nacrti
desk-today-draft-help = Čitatelji ove zapise uopće ne vide.
desk-today-unverified = Bez provjere već šest mjeseci
desk-today-unverified-help = Pitajte organizaciju je li sve još točno, a zatim zabilježite da je provjereno.
desk-today-stale = Prijevodi koji nedostaju ili su zastarjeli
desk-today-stale-help = Izvorni tekst je nov ili je izmijenjen.
desk-today-planned = Planirano
desk-today-planned-help = Ovi će se zapisi sami objaviti ili povući s portala.
desk-today-all = Prikaži sve ({ $n })

# Tablica
desk-entries = Sadržaj
desk-new = Dodaj nešto novo
desk-filter-q = Riječi
desk-filter-kind = Vrsta
desk-filter-state = Stanje
desk-filter-sort = Redoslijed
desk-filter-any = sve
desk-filter = Prikaži
desk-entries-count = { $n ->
    [0] Ništa ne odgovara. Uklonite neki filtar.
    [one] { $n } zapis
    [few] { $n } zapisa
   *[other] { $n } zapisa
}
desk-state-draft = nacrti
desk-state-review = za pregled
desk-state-published = vide ih čitatelji
desk-state-ahead = izmijenjeno nakon objave
desk-state-archived = arhivirano
desk-state-stale = prijevod nedostaje ili je zastario
desk-state-unverified = bez provjere već šest mjeseci
desk-state-planned = planirano
desk-is-draft = nacrt
desk-is-review = na pregledu
desk-is-published = objavljeno
desk-is-ahead = noviji nacrt
desk-is-archived = arhivirano
desk-is-planned = planirano
desk-sort-changed = najnovije izmjene prvo
desk-sort-name = po nazivu
desk-sort-kind = po vrsti
desk-sort-verified = najdavnije provjereno prvo
desk-col-pick = Označi
desk-col-name = Naziv
desk-col-state = Stanje
desk-col-languages = Jezici
desk-col-changed = Izmijenjeno
desk-col-verified = Provjereno
desk-pick = Označi: { $name }
desk-never = nikad
desk-bulk = S označenima:
desk-bulk-verify = Zabilježi da je provjereno danas
desk-bulk-publish = Objavi
desk-bulk-archive = Arhiviraj
desk-pages = Stranice tablice
desk-page = Stranica
desk-translation-none = nije prevedeno
desk-translation-stale = zastarjelo
desk-translation-part = djelomično prevedeno
desk-translation-machine = samo strojni prijevod
desk-translation-done = ažurno

# Razlike
desk-diff-none = Nema razlika.
desk-diff-facts = Podaci koji se razlikuju
desk-diff-field = Polje
desk-diff-before = Prije
desk-diff-after = Poslije
desk-diff-nothing = ništa

# Pregled
desk-review = Pregled
desk-review-open = Čeka pregled.
desk-review-approved = Odobreno.
desk-review-sent-back = Vraćeno na doradu.
desk-review-closed = Zatvoreno.
desk-review-asked = Zahtjev: { $name },
desk-review-decided = Odluka: { $name },
desk-review-changed = Zapis je izmijenjen nakon što je zatražen pregled. Ovdje vidite najnoviju verziju.
desk-review-what = Što bi se promijenilo za čitatelje
desk-comments = Komentari
desk-comments-none = Još nitko nije ništa napisao.
desk-review-words = Vaša poruka
desk-review-approve = Odobri
desk-review-send-back = Vrati na doradu
desk-review-ask = Zatraži pregled
desk-review-comment = Komentiraj
desk-review-take-back = Povuci zahtjev
desk-review-too-long = Poruka je preduga: najviše 4000 znakova.
desk-review-empty = Napišite nekoliko riječi kako bi drugi znali što mislite.
desk-reviews = Pregledi
desk-reviews-open = Čeka pregled
desk-reviews-approved = Odobreno, čeka objavu
desk-reviews-none = Ništa.

# Objava
desk-publish = Objava
desk-publish-incomplete = Ovo se još ne može objaviti:
desk-publish-mend = Dopuni što nedostaje
desk-publish-what = Što će se promijeniti za čitatelje
desk-publish-languages = Jezici
desk-publish-now = Sada
desk-publish-do = Objavi sada
desk-publish-withdraw = Povuci s portala
desk-publish-archive = Arhiviraj
desk-publish-later = Kasnije
desk-publish-at = Dan i sat, po vremenu u gradu
desk-plan = Objavi u to vrijeme
desk-plan-ends = Povuci s portala u to vrijeme
desk-unplan = Otkaži plan
desk-plan-publish = Bit će objavljeno:
desk-plan-end = Bit će povučeno s portala:
desk-publish-changed = Dok ste čitali, netko je spremio noviju verziju. Pogledajte je, pa objavite.
desk-publish-when = Odaberite dan i sat koji tek dolaze.

# Pretpregled
desk-preview = Pretpregled
desk-preview-help = Stranica kakva bi bila kad bi se najnovija verzija sada objavila.
desk-preview-phone = Telefon
desk-preview-wide = Široki zaslon
desk-preview-of = Pretpregled: { $name }
desk-preview-none = Zapisi ove vrste nemaju vlastitu stranicu. Vide se na stranicama koje vode na njih.

# Razlike, nastavak
desk-diff-place = mjesto { $n }
desk-diff-marked = riječi su iste; razlikuje se tko ih je napisao ili pročitao
desk-diff-moved = premješteno

# Prijava
desk-sign-in = Prijava
desk-sign-in-wrong = Adresa e-pošte ili lozinka nije točna.
desk-email = Adresa e-pošte
desk-password = Lozinka
desk-forgot = Zaboravili ste lozinku?
desk-demo-staff = Isprobajte demo u jednoj od uloga
desk-demo-staff-help = U svakoj ulozi možete raditi nešto drugo. Za prijavu je dovoljan jedan klik.
desk-role-reader = Čitanje
desk-role-contributor = Suradnja u ime organizacije
desk-role-translator = Prevođenje
desk-role-editor = Uređivanje
desk-role-publisher = Objavljivanje
desk-role-coordinator = Koordinacija
desk-role-administrator = Administracija
desk-second-step = Drugi korak
desk-code = Kod
desk-code-help = Šest znamenki iz aplikacije za autentifikaciju na vašem telefonu.
desk-code-now = Kod koji aplikacija sada prikazuje
desk-code-wrong = Kod je pogrešan ili prestar. Pričekajte sljedeći i upišite ga.
desk-code-key-missing = Poslužitelj je izgubio ključ kojim se provjeravaju kodovi. Upotrijebite kod za oporavak ili se obratite osobi koja ima ulogu „Administracija”.
desk-go-on = Nastavi
desk-lost-phone = Nemam svoj telefon
desk-recovery-code = Kod za oporavak
desk-recovery-code-help = Jedan od deset kodova koje ste zapisali. Svaki vrijedi samo jednom.
desk-recovery-code-wrong = Ovaj kod za oporavak je pogrešan ili je već iskorišten.
desk-set-up = Postavi drugi korak
desk-set-up-why = Lozinku netko može ukrasti. S drugim korakom nitko ne ulazi bez vašeg telefona.
desk-set-up-app = Ako je nemate, instalirajte na telefon aplikaciju za autentifikaciju. Bilo koja je dobra.
desk-set-up-scan = U aplikaciji dodajte račun i skenirajte ovu sliku.
desk-set-up-qr = QR kod za vašu aplikaciju za autentifikaciju
desk-set-up-type = Ili upišite ova slova i znamenke:
desk-set-up-code = Upišite šest znamenki koje aplikacija prikazuje.
desk-recovery = Vaši kodovi za oporavak
desk-recovery-why = Zapišite ih ili ispišite na papir i čuvajte odvojeno od telefona. Ako izgubite telefon, s jednim od njih možete ući.
desk-recovery-once = Prikazuju se samo sada. Svaki vrijedi samo jednom.
desk-recovery-done = Imam ih
desk-done-recovered = Prijavljeni ste. Ako ste izgubili telefon, niže ponovno postavite drugi korak.
desk-halt-link = Ova poveznica više ne vrijedi
desk-halt-link-text = Svaka poveznica vrijedi jednom i samo neko vrijeme. Zatražite novu.
desk-halt-session = Odjavljeni ste
desk-halt-session-text = Prijavite se ponovno. Ono što ste upisali u obrazac ostaje sačuvano.
desk-halt-late = Netko drugi spremio je u istom trenutku
desk-halt-late-text = Vratite se i spremite ponovno: vidjet ćete što je druga osoba izmijenila i ništa se neće izgubiti.

# Lozinke i poruke
desk-welcome = { $name }, dobro nam došli
desk-welcome-text = Odaberite lozinku za { $email }.
desk-new-password = Nova lozinka
desk-new-password-text = Odaberite novu lozinku za { $email }.
desk-password-new = Nova lozinka
desk-password-rule = Najmanje 12 znakova. Četiri riječi koje ne idu zajedno dobre su i lako se pamte.
desk-password-old = Stara lozinka
desk-password-old-wrong = Stara lozinka nije točna.
desk-password-change = Promijeni lozinku
desk-password-too-short = Lozinka je prekratka: najmanje 12 znakova.
desk-password-too-long = Lozinka je preduga: najviše 256 znakova.
desk-password-common = Mnogi imaju ovu ili sličnu lozinku. Smislite neku drugu.
desk-password-own = Ova je lozinka sastavljena od vašeg imena ili adrese. Smislite neku drugu.
desk-reset = Zaboravljena lozinka
desk-reset-text = Poslat ćemo poveznicu na vašu adresu e-pošte. Vrijedi jedan sat.
desk-reset-send = Pošalji poveznicu
desk-reset-sent = Ako postoji račun s ovom adresom, poruka je na putu. Pogledajte svoju e-poštu.
desk-letter-invitation-subject = Vaša pozivnica u uredništvo Integra
desk-letter-invitation =
    Dobar dan, { $name },

    pozivamo vas da radite na portalu za nove stanovnike. Otvorite ovu poveznicu i odaberite lozinku; vrijedi tjedan dana:

    { $link }

    Ako ne očekujete ovu poruku, ne trebate učiniti ništa.
desk-letter-reset-subject = Nova lozinka za uredništvo Integra
desk-letter-reset =
    Dobar dan, { $name },

    netko je, vjerojatno vi, zatražio novu lozinku. Otvorite ovu poveznicu i odaberite je; vrijedi jedan sat:

    { $link }

    Ako to niste bili vi, ne trebate učiniti ništa: vaša lozinka ostaje ista.

# Vlastiti račun
desk-account = Vaš račun
desk-account-me = O vama
desk-account-name = Ime
desk-account-name-help = Vide ga drugi u uredništvu. Čitatelji ga nikad ne vide.
desk-account-language = Jezik uredništva
desk-name-wrong = Napišite ime s najviše 80 znakova.
desk-save = Spremi
desk-second = Drugi korak
desk-second-on = Drugi korak je postavljen.
desk-second-off = Drugi korak nije postavljen.
desk-recovery-left = { $n ->
    [one] Preostao je { $n } kod za oporavak.
    [few] Preostala su { $n } koda za oporavak.
   *[other] Preostalo je { $n } kodova za oporavak.
}
desk-recovery-new = Izradi nove kodove za oporavak
desk-sessions = Gdje ste prijavljeni
desk-sessions-help = Odjavite ono što ne prepoznajete ili više ne koristite.
desk-session-here = ovdje
desk-session-unknown = Neki preglednik
desk-session-since = od
desk-session-seen = zadnji put korišteno
desk-session-end = Odjavi
desk-sessions-end = Odjavi sve ostale

# Ljudi
desk-people = Ljudi
desk-person-invited = poslana pozivnica
desk-person-disabled = račun zatvoren
desk-person-roles = Uloge u ovom gradu
desk-person-organization = Organizacija (za suradnju)
desk-person-languages = Jezici (za prevođenje)
desk-person-enable = Ponovno otvori račun
desk-person-disable = Zatvori račun
desk-person-lost = Osoba je izgubila telefon i sve kodove za oporavak
desk-invite = Pozovi nekoga
desk-invite-send = Pošalji pozivnicu
desk-people-form = Napišite adresu e-pošte i ime.
desk-people-role = Označite barem jednu ulogu.
desk-people-organization = Odaberite organizaciju u čije ime osoba piše.
desk-people-languages = Označite jezike na koje osoba prevodi.
desk-people-last = Mora ostati barem jedna osoba koja administrira mrežu.
desk-people-elsewhere = Ova osoba radi i u drugom gradu. Ovdje joj oduzmite uloge; račun može zatvoriti samo osoba koja administrira mrežu.

# Revizijski trag
desk-trail = Revizijski trag
desk-trail-help = Tko je što učinio i kada. Nijedan se redak ne može izmijeniti ni ukloniti a da se to ne primijeti.
desk-trail-when = Kada
desk-trail-who = Tko
desk-trail-what = Što
desk-trail-subject = Na čemu
desk-trail-older = Starije

# Obrazac zapisa
desk-new-kind = Novi zapis: { $kind }
desk-add = Dodaj: { $kind }
desk-entry-nav = Ovaj zapis
desk-history = Povijest
desk-public = Stranica koju vide čitatelji
desk-next = Što se obično dodaje zatim
desk-unsaved = Ovdje ste nešto upisali, ali niste spremili:
desk-unsaved-restore = Vrati upisano
desk-unsaved-drop = Odbaci
desk-unsaved-kept = Ono što ste upisali čuva se dok ne spremite.
desk-read-only = Ovaj zapis možete čitati, ali ga ne možete mijenjati.
desk-required = (potrebno prije objave)
desk-form-wrong = { $n ->
    [one] Pronađena je { $n } pogreška. Ono što ste upisali još je ovdje.
    [few] Pronađene su { $n } pogreške. Ono što ste upisali još je ovdje.
   *[other] Pronađeno je { $n } pogrešaka. Ono što ste upisali još je ovdje.
}
desk-source = Jezik na kojem pišete
desk-source-help = S njega se prevodi na druge jezike.
desk-address = Adresa
desk-slug = Zadnji dio adrese stranice
desk-slug-help = Mala slova (a–z), znamenke i crtice. Ako ostavite prazno, uzima se naziv. Ako ga izmijenite, stara adresa vodi na novu.
desk-slug-wrong = Upotrijebite mala slova (a–z), znamenke i crtice; nijedan drugi zapis ove vrste ne smije imati ovu adresu, ni sada ni prije.
desk-minor = Samo mali ispravak: prijevodi su i dalje točni
desk-note = Nekoliko riječi za one koji pregledavaju
desk-note-help = Na primjer: novo radno vrijeme od ponedjeljka.
desk-save-review = Spremi i zatraži pregled
desk-save-publish = Spremi i prijeđi na objavu

# Dvoje ljudi istodobno
desk-merge = I netko drugi je ovo izmijenio
desk-merge-why = Dok ste radili na ovom zapisu, spremila ga je i druga osoba ({ $name }):
desk-merge-kept = Ništa što ste upisali nije izgubljeno.
desk-merge-choose = { $n ->
    [one] Vi i druga osoba izmijenili ste isto: { $n } polje. Odaberite:
    [few] Vi i druga osoba izmijenili ste isto: { $n } polja. Odaberite:
   *[other] Vi i druga osoba izmijenili ste isto: { $n } polja. Odaberite:
}
desk-merge-before = Prije:
desk-merge-mine = Moja verzija:
desk-merge-theirs = Verzija druge osobe:
desk-merge-both = Obje verzije
desk-merge-their-changes = Što je izmijenila druga osoba
desk-merge-my-changes = Što ste izmijenili vi
desk-merge-save = Spremi sve zajedno
desk-merge-drop = Odbaci moje izmjene

# Povijest
desk-history-from = Od
desk-history-to = Do
desk-history-live = ovo vide čitatelji
desk-compare = Usporedi
desk-restore = Vrati stariju verziju
desk-restore-help = Starija od dviju verzija postaje novi nacrt. Iz povijesti se ništa ne uklanja.
desk-record-facts = Podaci spremljeni
desk-record-texts = Tekstovi spremljeni: { $language }
desk-record-publish = Objavljeno
desk-record-archive = Arhivirano
desk-record-withdraw = Povučeno s portala
desk-record-plan = Planirano
desk-record-unplan = Plan otkazan
desk-record-availability = Zabilježena slobodna mjesta
desk-record-erase = Izbrisano
desk-record-erased = Spremljeno (u međuvremenu izbrisano)
desk-record-unknown = Spremljeno novijom verzijom programa

# Prevođenje
desk-translate = Prijevod na { $language }
desk-translate-from = jezik izvornika: { $language }
desk-translate-changed = Što se u izvorniku promijenilo
desk-translate-right = Prijevod je pročitan i govori isto
desk-translate-late = U međuvremenu je netko spremio svoje izmjene. Ono što ste upisali još je u obrascu. Pogledajte izmjene i spremite ponovno.
desk-translate-wrong = Nešto je predugo. Ono što ste upisali još je u obrascu.
desk-translate-too-long = Najviše 40.000 znakova.
desk-translations = Prijevodi
desk-translations-help = Odaberite jezik da vidite što u njemu nedostaje ili je zastarjelo.
desk-translations-unit = Broje se redci i odlomci.
desk-col-language = Jezik
desk-block-none = nedostaje
desk-block-stale = zastarjelo
desk-block-machine = strojni prijevod
desk-block-part = ljudski prijevod
desk-block-done = pročitano i točno
