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
