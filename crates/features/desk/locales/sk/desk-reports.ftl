# What readers report, as people at the desk see it.

desk-nav-reports = Od čitateľov
desk-done-answered = Zapísané.
desk-halt-reports-decided = Niekto bol rýchlejší
desk-halt-reports-decided-text = Niekto iný medzitým hlásenie vybavil alebo znova otvoril. Načítajte zoznam znova a uvidíte, čo zapísal.

desk-reports = Čo hlásia čitatelia
desk-reports-help = Čitatelia môžu na každej stránke oznámiť, že niečo nie je správne. Nikto nevie, kto sú, preto nedostanú odpoveď. Opravte, čo je zle, a zapíšte sem, ako to dopadlo. Hlásenia sa po 180 dňoch mažú.
desk-reports-open = Otvorené
desk-reports-closed = Vybavené
desk-reports-part = Čo nie je správne
desk-reports-part-hours = Otváracie hodiny
desk-reports-part-address = Adresa alebo miesto
desk-reports-part-phone = Telefón, e-mail alebo web
desk-reports-part-price = Cena
desk-reports-part-text = Niečo v texte
desk-reports-part-translation = Preklad
desk-reports-part-other = Niečo iné
desk-reports-only = Len o:
desk-reports-all = Ukázať všetky hlásenia
desk-reports-entry-gone = Záznam, ktorý už neexistuje
desk-reports-count = { $n ->
    [0] Žiadne hlásenie
    [one] Jedno hlásenie
    [few] { $n } hlásenia
    [many] { $n } hlásenia
   *[other] { $n } hlásení
}
desk-reports-age = { $n ->
    [0] Dnes
    [one] Pred jedným dňom
    [few] Pred { $n } dňami
    [many] Pred { $n } dňa
   *[other] Pred { $n } dňami
}
desk-reports-translators = Najprv u prekladateľov
desk-reports-no-words = Čitateľ nič ďalšie nenapísal.
desk-reports-page = Stránka, ako ju vidia čitatelia
desk-reports-translation = Preklad
desk-reports-note = Poznámka pre kolegov (môže zostať prázdna)
desk-reports-note-long = Poznámka je príliš dlhá. Napíšte najviac 500 znakov a odošlite ju znova.
desk-reports-do-done = Opravené
desk-reports-do-not-a-mistake = Nie je to chyba
desk-reports-do-duplicate = Už nahlásené
desk-reports-do-open = Znova otvoriť
desk-reports-is-open = Otvorené
desk-reports-is-done = Opravené
desk-reports-is-not-a-mistake = Nie je to chyba
desk-reports-is-duplicate = Už nahlásené
desk-reports-none = Nič tu na vás nečaká.
desk-today-reports = Čitatelia hlásia chyby
desk-today-reports-help = Pozrite sa, či majú pravdu, opravte to a zapíšte, ako to dopadlo.
desk-reports-heard = Čo hovoria čitatelia
desk-reports-heard-open = { $n ->
    [one] Jedno otvorené hlásenie
    [few] { $n } otvorené hlásenia
    [many] { $n } otvoreného hlásenia
   *[other] { $n } otvorených hlásení
}
desk-reports-useful = Pomohla stránka? Odpovede za posledných dvanásť mesiacov
desk-reports-language = Jazyk
desk-reports-yes = Pomohla
desk-reports-no = Nepomohla
