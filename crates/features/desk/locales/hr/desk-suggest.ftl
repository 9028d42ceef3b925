# Machine suggestions, links, jobs and the blocks of the page Today.

# Suggestions of a translation program
desk-suggest = Predloži
desk-suggest-all = { $n ->
    [one] Predloži { $n } tekst koji nedostaje
    [few] Predloži { $n } teksta koji nedostaju
   *[other] Predloži { $n } tekstova koji nedostaju
}
desk-suggest-help = Prevodi { $service }. Dok tekst ne pročitate, ostaje označen kao strojni prijevod.
desk-suggest-waits = Prijedlozi se pripremaju. Možete nastaviti s radom.
desk-suggest-look = Pogledaj ponovno
desk-suggest-offered = Stroj predlaže ovo. Tekst iznad ostaje dok ne prihvatite prijedlog:
desk-suggest-take = Prihvati prijedlog
desk-suggest-refused-lost = Stroj je izgubio ili udvostručio poveznicu, broj ili ime. Njegov tekst ne koristimo: prevedite ga sami.
desk-suggest-refused-shape = Stroj je promijenio naslove, popise ili poveznice u tekstu. Njegov tekst ne koristimo: prevedite ga sami.
desk-suggest-refused-empty = Stroj nije ništa vratio. Prevedite tekst sami.
desk-suggest-refused-long = Prijedlog stroja predug je za ovo polje. Sami napišite nešto kraće.
desk-suggest-trouble-languages = Usluga prevođenja ne poznaje ovaj jezik. Prevodite ručno.
desk-suggest-trouble-key = Usluga prevođenja odbija ključ. Obavijestite administratora.
desk-suggest-trouble-quota = Kvota usluge prevođenja je potrošena. Prevodite ručno ili zatražite od administratora veću kvotu.
desk-suggest-trouble-busy = { $seconds ->
    [one] Usluga prevođenja je zauzeta. Pokušajte ponovno za { $seconds } sekundu.
    [few] Usluga prevođenja je zauzeta. Pokušajte ponovno za { $seconds } sekunde.
   *[other] Usluga prevođenja je zauzeta. Pokušajte ponovno za { $seconds } sekundi.
}
desk-suggest-trouble-slow = Usluga prevođenja nije odgovorila na vrijeme. Pokušajte kasnije.
desk-suggest-trouble-unreachable = Usluga prevođenja nije dostupna. Pokušajte kasnije ili obavijestite administratora.
desk-suggest-trouble-odd = Odgovor usluge prevođenja ne razumijemo. Obavijestite administratora.
desk-suggest-trouble-refused = Prijedlozi stroja nisu prihvaćeni: poveznice, brojevi ili popisi nisu ostali isti. Prevodite ručno.
desk-suggest-trouble-off = Usluga prevođenja više nije postavljena.
desk-suggest-trouble-late = Dok su se prijedlozi pripremali, drugi su stalno spremali. Zatražite ponovno.
desk-suggest-trouble-job = Nešto je pošlo po krivu na našoj strani. Pokušajte ponovno; ako se ponavlja, javite onome tko vodi poslužitelj.
desk-done-suggested = Prijedlog je spremljen kao strojni prijevod. Pročitajte ga prije čitatelja.
desk-done-suggesting = Prijedlozi će uskoro biti ovdje, označeni kao strojni prijevod.
desk-halt-no-suggestions = Ovdje nema prijedloga
desk-halt-no-suggestions-text = Ovaj grad ne koristi uslugu prevođenja. Prevodite ručno ili zamolite administratora da je postavi.

# From one translation to the next
desk-translate-next = Sljedeće na ovom jeziku:
desk-translate-save-next = Spremi i idi na sljedeće
desk-board-waiting = za prevođenje
desk-board-all = sve
desk-names = Imena koja se ne prevode
desk-names-words = Imena
desk-names-help = Jedno u svakom retku: mjesta, organizacije, proizvodi. Nijedan ih stroj ne prevodi.
desk-names-wrong = To je previše: najviše 500 imena, svako s najviše 80 znakova.

# Links that readers follow in vain
desk-links = Neispravne poveznice
desk-links-help = Svaka poveznica na objavljenim stranicama provjerava se jednom tjedno.
desk-links-count = { $n ->
    [one] { $n } poveznica čeka ispravak
    [few] { $n } poveznice čekaju ispravak
   *[other] { $n } poveznica čeka ispravak
}
desk-links-since = od
desk-links-to = Sada je ovdje:
desk-links-in = Nalazi se u zapisu:
desk-links-none = Sve poveznice rade.
desk-links-off = Poveznice se ovdje ne provjeravaju. Uključiti to može onaj tko vodi poslužitelj.
desk-link-moved = premješteno
desk-link-gone = više ne postoji
desk-link-broken = ne odgovara
desk-link-certificate = nije sigurno otvoriti

# Jobs
desk-jobs = Neuspjeli poslovi
desk-jobs-help = Poslužitelj je ovo pokušao više puta i odustao.
desk-jobs-none = Sve je obavljeno.
desk-jobs-again = Pokušaj ponovno
desk-jobs-forget = Zaboravi
desk-job-suggest = Prijedlozi prijevoda
desk-job-links = Provjera poveznica
desk-job-other = Drugi posao
desk-done-tried-again = Sada će se pokušati ponovno.
desk-halt-no-job = Ovog posla više nema
desk-halt-no-job-text = Netko drugi ga je pokušao ponovno ili zaboravio.

# Blocks of the page Today
desk-today-sent-back = Vraćeno vama
desk-today-sent-back-help = Netko je pogledao i moli vas da nešto promijenite.
desk-today-asked = Zatražili ste pregled
desk-today-asked-help = Čekaju urednika. Ne morate ništa učiniti.
desk-today-jobs = Neuspjeli poslovi
desk-today-jobs-help = Poslužitelj je odustao. Pogledajte zašto i pokušajte ponovno.
desk-today-ends = Uskoro završava
desk-today-ends-help = Vrijedi li još? Odredite kasniji dan ili uklonite.
desk-today-ends-notice = Obavijest završava
desk-today-ends-entry = Čitatelji to više neće vidjeti
desk-today-links = Neispravne poveznice
desk-today-links-help = Čitatelji ih uzalud slijede. Pronađite novu adresu ili uklonite poveznicu.
