### People who have signed up: lists, one person, hours.

desk-signups = Ľudia, ktorí sa prihlásili
desk-signups-help = Všetci, ktorí sa chcú zapojiť do toho, čo ponúkate. Čo napísali, je zašifrované; každé nahliadnutie je v protokole činností.
desk-signups-none = Zatiaľ sa nikto neprihlásil.
desk-signups-nothing = Nie je tu nič, na čo by sa ľudia mohli prihlásiť. V príležitosti vyberte áno pri „Ľudia sa prihlasujú na tomto portáli“ a zverejnite ju.
desk-signups-offer = Ponuka
desk-signups-new = { $n ->
    [one] { $n } čaká na vašu odpoveď
    [few] { $n } čakajú na vašu odpoveď
    [many] { $n } čaká na vašu odpoveď
   *[other] { $n } čaká na vašu odpoveď
}
desk-signups-held = { $n ->
    [one] { $n } má miesto
    [few] { $n } majú miesto
    [many] { $n } má miesto
   *[other] { $n } má miesto
}
desk-signups-waiting = { $n ->
    [one] { $n } na čakacej listine
    [few] { $n } na čakacej listine
    [many] { $n } na čakacej listine
   *[other] { $n } na čakacej listine
}
desk-signups-hours-sum = potvrdené { $hours } h { $minutes } min
desk-signups-places = obsadené miesta: { $held } z { $places }
desk-signups-places-open = s miestom: { $held }, bez obmedzenia počtu
desk-signups-name = Meno
desk-signups-reach = Ako sa s nimi spojiť
desk-signups-languages = Jazyky
desk-signups-standing = Stav
desk-signups-asked = Deň prihlásenia
desk-signups-message = Čo napísali
desk-signups-note = Vaša poznámka
desk-signups-note-help = Len pre vašu organizáciu, zašifrovaná. Táto osoba môže požiadať, aby ju videla. Najviac { $n } znakov.
desk-signups-note-save = Uložiť poznámku
desk-signups-is-new = Čaká na vašu odpoveď
desk-signups-is-accepted = Rátate s účasťou
desk-signups-is-waiting = Čakacia listina: { $n }
desk-signups-is-withdrawn = Nepríde
desk-signups-is-declined = Povedali ste nie
desk-signups-came = Osoba prišla
desk-signups-missed = Osoba neprišla
desk-signups-accept = Povedať áno
desk-signups-decline = Povedať nie
desk-signups-decline-sure = Táto osoba dostane list a miesto pripadne ďalšiemu v poradí. Nedá sa to vziať späť.
desk-signups-came-button = Osoba prišla
desk-signups-missed-button = Osoba neprišla
desk-signups-until = Deň vymazania: { $date }
desk-signups-shut = Na tomto serveri sa to nedá otvoriť: chýba kľúč { $month }. Povedzte to tomu, kto server prevádzkuje.
desk-signups-open = Otvoriť
desk-signups-all = Všetko
desk-signups-hours = Hodiny
desk-signups-hours-none = Zatiaľ žiadne hodiny.
desk-signups-hours-day = Deň
desk-signups-hours-long = Ako dlho
desk-signups-hours-hours = Hodiny
desk-signups-hours-minutes = Minúty
desk-signups-hours-add = Pridať hodiny
desk-signups-hours-confirm = Potvrdiť
desk-signups-hours-drop = Odobrať
desk-signups-hours-own = vlastný údaj tejto osoby, nepotvrdené
desk-signups-hours-confirmed = potvrdené
desk-signups-hours-line = { $hours } h { $minutes } min
desk-signups-wrong-hours = Nič sa neuložilo. Vyberte dnešný alebo skorší deň a aspoň jednu minútu; deň má 24 hodín.
desk-signups-wrong-note = Nič sa neuložilo. Poznámka je príliš dlhá: napíšte najviac { $n } znakov.
desk-signups-certificate = Osvedčenie (PDF)
desk-signups-certificate-help = Z potvrdených hodín, v jazyku tejto osoby a v jazyku mesta. Kópiu si nenechávame.
desk-signups-certificate-name = Meno latinkou
desk-signups-certificate-spelling = Niektoré písmená tohto mena nevieme vytlačiť. Napíšte ho tak, ako ho táto osoba píše v tejto krajine. Neuchovávame ho.
desk-signups-wrong-spelling = Niektoré z týchto písmen nevieme vytlačiť alebo meno chýba či je príliš dlhé. Napíšte ho latinkou.
desk-signups-fits = Kto by mohol pomôcť inde
desk-signups-fits-help = Ďalšie ponuky v meste, ktoré zodpovedajú jazykom týchto ľudí. Skôr ako čokoľvek odovzdáte ďalej, opýtajte sa ich.
desk-signups-done-accepted = Táto osoba sa dozvie, že s ňou rátate.
desk-signups-done-declined = Táto osoba sa to dozvie. Miesto pripadne ďalšiemu v poradí.
desk-signups-done-came = Zapísané.
desk-signups-done-noted = Poznámka je uložená.
desk-signups-done-hours = Hodiny sú zapísané.
desk-halt-signups = Niekto bol rýchlejší
desk-halt-signups-text = Táto osoba už nie je v stave, ktorý ste videli. Pozrite si zoznam znova.
desk-letter-signups-subject = Niekto sa chce zapojiť
desk-letter-signups =
    Dobrý deň,

    niekto sa prihlásil na niečo, čo ponúka vaša organizácia. Odpovedzte, prosím, čoskoro:
    { $link }

desk-nav-signups = Záujemcovia
desk-signups-erase = Vymazať túto osobu
desk-signups-erase-help = Keď o to sama požiada. Všetko o nej hneď zmizne a miesto dostane ďalší v poradí. Žiadny e-mail jej nepríde.

# The queue of those who asked or booked
desk-nav-queue = Priehradka
desk-queue = Kto na vás čaká
desk-queue-help = Všetci, ktorí sa na niečo opýtali alebo si rezervovali termín a treba sa o nich postarať. Čo napísali, je zašifrované; každé nahliadnutie je v protokole činností.
desk-queue-mine = Staráte sa o nich vy
desk-queue-new = Zatiaľ sa o nich nikto nestará
desk-queue-others = Starajú sa o nich kolegovia
desk-queue-when = Kedy
desk-queue-what = Kde a o čom
desk-queue-shut = Tu sa nedá otvoriť
desk-queue-empty = Nikto nečaká. Kto sa opýta alebo si rezervuje termín, objaví sa tu.
desk-queue-sheet = Urobiť list pre klienta
desk-queue-sheet-help = Vyberte, čo človek potrebuje. Dostane to vo svojom jazyku, na papieri alebo ako kód. Nič neuchovávame.
desk-queue-more = Je ich viac. Najprv niektoré uzavrite.
desk-queue-code = Niekto prišiel s kódom
desk-queue-code-help = Iná organizácia k vám niekoho poslala. S kódom dostanete, čo tento človek napísal, a ona to už neuvidí.
desk-queue-code-label = Kód
desk-queue-code-take = Prevziať
desk-queue-wrong-code = Tento kód tu nepoznáme. Pozrite sa, či je odpísaný správne: osem písmen a číslic. Alebo je určený inej organizácii.
desk-queue-wrong-full = Teraz sa tam nikto neprijíma. Najprv tieto hodiny otvorte pre otázky.
desk-queue-wrong-often = Vyskúšali ste už veľa kódov. Skúste to znova o hodinu.
desk-book = Rezervovať pre niekoho
desk-book-help = Pre niekoho, kto stojí pri priehradke, alebo pre klienta vášho úradu, ktorý potrebuje interkultúrneho pracovníka.
desk-book-no-time = Bez termínu: len otázka
desk-book-name-help = Ako si človek želá, aby ho volali, alebo len iniciály.
desk-book-reach-help = Kto má e-mail, dostane naň svoju súkromnú stránku. E-mail aj telefón môžete nechať prázdne.
desk-book-letters = Jazyk e-mailov pre túto osobu
desk-book-message-help = Čo musí vedieť ten, kto sa s ňou stretne. Nič o zdraví, náboženstve ani dokladoch.
desk-book-send = Rezervovať
signup-wrong-taken-now = Niekto bol rýchlejší. Vyberte iný termín.

# Looking after somebody
desk-care-title = Kto sa o to stará
desk-care-none = Zatiaľ nikto
desk-care-you = Staráte sa o to vy
desk-care-by = Stará sa o to { $name }
desk-care-somebody = niekto z kolegov
desk-care-taken = Niekto sa o to stará
desk-care-urgent = naliehavé
desk-care-make-urgent = Označiť ako naliehavé
desk-care-calm = Už to nie je naliehavé
desk-care-take = Postarám sa o to
desk-care-hand = Komu to odovzdať
desk-care-hand-over = Odovzdať
desk-care-replies = Odpovede
desk-care-ready = Pripravené odpovede
desk-care-ready-take = Vložiť do odpovede
desk-care-text = Vaša odpoveď
desk-care-text-help = Najviac { $n } znakov. V e-maile bude len to, že prišla odpoveď; táto osoba si ju prečíta na svojej súkromnej stránke. Pripravená odpoveď príde v jej jazyku, čo napíšete vy, zostane tak, ako to napíšete.
desk-care-pages = Stránky, kde je toho viac
desk-care-reply = Odoslať odpoveď
desk-care-move = Dať iný termín
desk-care-move-send = Dať tento termín
desk-care-send-on = Odkázať inam
desk-care-send-on-help = Nič sa neodovzdá, kým táto osoba nepovie áno: na svojej súkromnej stránke alebo tým, že v druhej organizácii povie kód. Potom ju u seba už neuvidíte.
desk-care-target = Kam
desk-care-send-on-send = Opýtať sa tejto osoby
desk-care-passes = Pýtame sa tejto osoby, či chce ísť sem: { $name }.
desk-care-stay = Vziať to späť
desk-care-code = Napíšte tejto osobe kód na papier. Druhýkrát ho už nikto neuvidí:
desk-care-close = Uzavrieť
desk-care-close-help = Táto osoba uvidí, že je to vybavené. V deň uvedený vyššie sa všetko vymaže tak či tak.
desk-care-outcome = Ako sa to skončilo
desk-care-close-send = Uzavrieť
desk-care-reopen = Znova otvoriť
desk-signups-wrong-outcome = Nič sa neuzavrelo. Vyberte, ako sa to skončilo.
desk-signups-wrong-faster = Niekto z kolegov bol rýchlejší. Pozrite sa, kto sa o to stará teraz.
desk-signups-wrong-taken = Tento termín je už obsadený. Vyberte iný.
desk-signups-wrong-reply-empty = Nič sa neodoslalo. Napíšte odpoveď.
desk-signups-wrong-reply-long = Nič sa neodoslalo. Odpoveď je príliš dlhá: napíšte najviac { $n } znakov.
desk-signups-wrong-reply-pages = Nič sa neodoslalo. Vyberte najviac šesť stránok tohto mesta.
desk-signups-done-taken = Je zapísané, kto sa o to stará.
desk-signups-done-given = Teraz sa o to nikto nestará.
desk-signups-done-urgent = Zapísané.
desk-signups-done-replied = Odpoveď je odoslaná.
desk-signups-done-closed = Je to uzavreté.
desk-signups-done-reopened = Je to znova otvorené.
desk-signups-done-moved = Táto osoba má iný termín a dozvie sa to.
desk-signups-done-stayed = Táto osoba zostáva u vás.
desk-signups-done-came-on = Táto osoba je teraz u vás.
desk-signups-done-booked = Termín je rezervovaný.
