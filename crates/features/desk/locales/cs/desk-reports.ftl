# What readers report, as people at the desk see it.

desk-nav-reports = Od čtenářů
desk-done-answered = Zapsáno.
desk-halt-reports-decided = Někdo byl rychlejší
desk-halt-reports-decided-text = Někdo jiný mezitím hlášení vyřídil nebo znovu otevřel. Načtěte seznam znovu, uvidíte, co zapsal.

desk-reports = Co hlásí čtenáři
desk-reports-help = Čtenáři mohou na každé stránce oznámit, že něco není správně. Nikdo neví, kdo jsou, proto nedostanou odpověď. Opravte, co je špatně, a zapište sem, jak to dopadlo. Hlášení se po 180 dnech mažou.
desk-reports-open = Otevřená
desk-reports-closed = Vyřízená
desk-reports-part = Co není správně
desk-reports-part-hours = Otevírací doba
desk-reports-part-address = Adresa nebo místo
desk-reports-part-phone = Telefon, e-mail nebo web
desk-reports-part-price = Cena
desk-reports-part-text = Něco v textu
desk-reports-part-translation = Překlad
desk-reports-part-other = Něco jiného
desk-reports-only = Jen o:
desk-reports-all = Ukázat všechna hlášení
desk-reports-entry-gone = Záznam, který už neexistuje
desk-reports-count = { $n ->
    [0] Žádné hlášení
    [one] Jedno hlášení
    [few] { $n } hlášení
    [many] { $n } hlášení
   *[other] { $n } hlášení
}
desk-reports-age = { $n ->
    [0] Dnes
    [one] Před jedním dnem
    [few] Před { $n } dny
    [many] Před { $n } dne
   *[other] Před { $n } dny
}
desk-reports-translators = Nejdřív u překladatelů
desk-reports-no-words = Čtenář nic dalšího nenapsal.
desk-reports-page = Stránka, jak ji vidí čtenáři
desk-reports-translation = Překlad
desk-reports-note = Poznámka pro kolegy (může zůstat prázdná)
desk-reports-note-long = Poznámka je příliš dlouhá. Napište nejvýše 500 znaků a odešlete ji znovu.
desk-reports-do-done = Opraveno
desk-reports-do-not-a-mistake = Není to chyba
desk-reports-do-duplicate = Už nahlášeno
desk-reports-do-open = Znovu otevřít
desk-reports-is-open = Otevřené
desk-reports-is-done = Opraveno
desk-reports-is-not-a-mistake = Není to chyba
desk-reports-is-duplicate = Už nahlášeno
desk-reports-none = Nic tu na vás nečeká.
desk-today-reports = Čtenáři hlásí chyby
desk-today-reports-help = Podívejte se, zda mají pravdu, opravte to a zapište, jak to dopadlo.
desk-reports-heard = Co říkají čtenáři
desk-reports-heard-open = { $n ->
    [one] Jedno otevřené hlášení
    [few] { $n } otevřená hlášení
    [many] { $n } otevřeného hlášení
   *[other] { $n } otevřených hlášení
}
desk-reports-useful = Pomohla stránka? Odpovědi za posledních dvanáct měsíců
desk-reports-language = Jazyk
desk-reports-yes = Pomohla
desk-reports-no = Nepomohla
