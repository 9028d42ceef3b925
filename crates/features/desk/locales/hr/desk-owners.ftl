# Što organizacije objavljuju same: što se prvo pregleda, što se povuče, što se obnovi i tko traži da objavljuje.

desk-nav-registrations = Zahtjevi
desk-done-pulled = Povučeno. Čitatelji to više nigdje ne nalaze, a organizacija je obaviještena.
desk-done-put-back = Čitatelji to opet vide, kako je bilo. Organizacija je obaviještena.
desk-author-renewal = poveznicom iz pisma
desk-halt-pulled = Čitatelji to ne vide
desk-halt-pulled-text = Netko drugi je to u međuvremenu povukao ili vratio u rad. Ponovno učitajte stranicu.
desk-halt-put-back = Nije povučeno
desk-halt-put-back-text = Netko drugi je to u međuvremenu vratio ili objavio. Ponovno učitajte stranicu.
desk-halt-registration = Netko je bio brži
desk-halt-registration-text = Netko drugi je u međuvremenu odgovorio ili je zahtjev izbrisan. Ponovno učitajte popis.

# Prije nego što čitatelji vide
desk-entrusted-first = Prvu ponudu organizacije prije objave pregleda netko iz grada. Zatražite pregled. Sljedeće možete objavljivati sami.
desk-entrusted-severe = Nešto od navedenog u nastavku govori protiv. Ispravite to ili zatražite pregled: prije objave pogledat će netko iz grada.
desk-entrusted-pulled = Nešto od vaše organizacije je povučeno. Dok se to ne riješi, svaku ponudu prvo pregleda netko iz grada.
desk-concerns = Što govori protiv ove ponude
desk-concerns-help = Pronađeno u onome što ovdje piše, prema okvirnim pravilima. Ispravite to ili u tekstu objasnite zašto je u redu.
desk-concerns-severe = treba pregledati
desk-concerns-looked = Pregledao/la sam što govori protiv i u redu je ovako.
desk-concerns-look = Ništa nije učinjeno. Protiv toga govori nešto ozbiljno: pogledajte i označite da ste pogledali.
desk-bulk-not-concerns = protiv toga govori nešto ozbiljno: otvorite i pogledajte
desk-patterns = Počnite od predloška:

# Povlačenje
desk-pull = Odmah povuci
desk-pull-title = Povuci
desk-pull-help = Jedan pritisak: odmah nestaje s popisa, iz pretrage, s karata, iz kanala i s drugih stranica. Ljudi iz organizacije dobivaju pismo s razlogom. Može se vratiti.
desk-pull-reason = Zašto?
desk-pull-reason-unsafe = Možda nije sigurno
desk-pull-reason-job = Zamjenjuje plaćeni posao
desk-pull-reason-money = Od volontera se traži novac
desk-pull-reason-over = Završilo je
desk-pull-reason-wrong = Nešto u tome nije točno
desk-pull-down = Povučeno:
desk-pull-back = Vrati
desk-pull-back-help = Čitatelji opet vide točno ono što su vidjeli prije.
desk-letter-pulled-subject = Ponuda je povučena
desk-letter-pulled =
    Dobar dan,

    grad je povukao ponudu vaše organizacije: { $name }

    Razlog: { $reason }

    Čitatelji je trenutačno ne vide. Molimo pogledajte je, ispravite što nije u redu i zatražite pregled:
    { $link }
desk-letter-put-back-subject = Ponuda se opet prikazuje
desk-letter-put-back =
    Dobar dan,

    čitatelji opet vide ovu ponudu vaše organizacije: { $name }

    { $link }

# Prijave opasnosti
desk-reports-part-unsafe = Nije sigurno
desk-reports-part-job = Neplaćeni rad umjesto posla
desk-reports-part-money = Traže novac
desk-reports-part-over = Završilo je
desk-letter-danger-subject = Čitatelj prijavljuje opasnost
desk-letter-danger =
    Dobar dan,

    čitatelj prijavljuje o jednoj ponudi: { $part }

    Molimo pogledajte još danas. Ponudu možete povući jednim pritiskom:
    { $link }

# Obnova
desk-letter-renewal-subject = Vrijedi li još vaša ponuda?
desk-letter-renewal =
    Dobar dan,

    vaša organizacija nudi: { $name }

    Nekoliko mjeseci to nitko nije promijenio ni provjerio. Vrijedi li još? Otvorite ovu poveznicu i pritisnite gumb. Ne trebate se prijaviti:
    { $link }

    Bez odgovora ponuda odlazi s popisa dana { $date }. Ista je poveznica vraća.

# Organizacije koje žele objavljivati
desk-registrations = Organizacije koje ovdje žele objavljivati
desk-registrations-help = Ispunile su obrazac i potvrdile adresu. Prije nego što kažete da, pogledajte tko su: dobivaju račun koji piše za njihovu organizaciju, a čitatelji od toga ne vide ništa dok netko ne pregleda. Svako otvaranje ove stranice upisuje se u zapis radnji.
desk-registrations-none = Nitko ne čeka odgovor.
desk-registrations-entry = Što će od toga nastati
desk-registrations-draft = Nova organizacija kao nacrt
desk-registrations-published = Nova organizacija koju čitatelji odmah vide
desk-registrations-same = Čini se da je to ova: { $name }
desk-registrations-link = To je ova: { $name }
desk-registrations-type = Što je to
desk-registrations-approve = Reci da i pozovi ih
desk-registrations-approve-help = Osoba za kontakt dobiva pismo s pozivom. Adresa ne stoji nigdje na portalu.
desk-registrations-reason = Zašto ne?
desk-registrations-refuse = Reci ne
desk-registrations-refused = Rekli ste ne
desk-registrations-unknown = Ovdje se ne može pročitati
desk-registrations-shut = Na ovom se stroju ne može otvoriti: nedostaje ključ. Recite to onome tko ga vodi.
desk-registrations-no-known = Već imaju račun
desk-registrations-no-unclear = Nije se moglo saznati tko su
desk-registrations-no-elsewhere = Ne rade u ovom gradu
desk-registrations-no-purpose = Ono što rade ne odgovara ovom portalu
desk-letter-registration-subject = Organizacija želi ovdje objavljivati
desk-letter-registration =
    Dobar dan,

    jedna organizacija željela bi objavljivati svoju ponudu na portalu vašega grada. Molimo pogledajte:
    { $link }
