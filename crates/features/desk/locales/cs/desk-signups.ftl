### People who have signed up: lists, one person, hours.

desk-signups = Lidé, kteří se přihlásili
desk-signups-help = Všichni, kdo se chtějí zapojit do toho, co nabízíte. Co napsali, je zašifrované; každé nahlédnutí je v protokolu činností.
desk-signups-none = Zatím se nikdo nepřihlásil.
desk-signups-nothing = Není tu nic, na co by se lidé mohli přihlásit. V příležitosti vyberte ano u „Lidé se přihlašují na tomto portálu“ a zveřejněte ji.
desk-signups-offer = Nabídka
desk-signups-new = { $n ->
    [one] { $n } čeká na vaši odpověď
    [few] { $n } čekají na vaši odpověď
    [many] { $n } čeká na vaši odpověď
   *[other] { $n } čeká na vaši odpověď
}
desk-signups-held = { $n ->
    [one] { $n } má místo
    [few] { $n } mají místo
    [many] { $n } má místo
   *[other] { $n } má místo
}
desk-signups-waiting = { $n ->
    [one] { $n } na čekací listině
    [few] { $n } na čekací listině
    [many] { $n } na čekací listině
   *[other] { $n } na čekací listině
}
desk-signups-hours-sum = potvrzeno { $hours } h { $minutes } min
desk-signups-places = obsazená místa: { $held } z { $places }
desk-signups-places-open = s místem: { $held }, bez omezení počtu
desk-signups-name = Jméno
desk-signups-reach = Jak se s nimi spojit
desk-signups-languages = Jazyky
desk-signups-standing = Stav
desk-signups-asked = Den přihlášení
desk-signups-message = Co napsali
desk-signups-note = Vaše poznámka
desk-signups-note-help = Jen pro vaši organizaci, zašifrovaná. Tato osoba může požádat, aby ji viděla. Nejvýše { $n } znaků.
desk-signups-note-save = Uložit poznámku
desk-signups-is-new = Čeká na vaši odpověď
desk-signups-is-accepted = Počítáte s účastí
desk-signups-is-waiting = Čekací listina: { $n }
desk-signups-is-withdrawn = Nepřijde
desk-signups-is-declined = Řekli jste ne
desk-signups-came = Osoba přišla
desk-signups-missed = Osoba nepřišla
desk-signups-accept = Říct ano
desk-signups-decline = Říct ne
desk-signups-decline-sure = Tato osoba dostane dopis a místo připadne dalšímu v pořadí. Nejde to vzít zpět.
desk-signups-came-button = Osoba přišla
desk-signups-missed-button = Osoba nepřišla
desk-signups-until = Den smazání: { $date }
desk-signups-shut = Na tomto serveru to nejde otevřít: chybí klíč { $month }. Řekněte to tomu, kdo server provozuje.
desk-signups-open = Otevřít
desk-signups-all = Vše
desk-signups-hours = Hodiny
desk-signups-hours-none = Zatím žádné hodiny.
desk-signups-hours-day = Den
desk-signups-hours-long = Jak dlouho
desk-signups-hours-hours = Hodiny
desk-signups-hours-minutes = Minuty
desk-signups-hours-add = Přidat hodiny
desk-signups-hours-confirm = Potvrdit
desk-signups-hours-drop = Odebrat
desk-signups-hours-own = vlastní údaj této osoby, nepotvrzeno
desk-signups-hours-confirmed = potvrzeno
desk-signups-hours-line = { $hours } h { $minutes } min
desk-signups-wrong-hours = Nic se neuložilo. Vyberte dnešní nebo dřívější den a aspoň jednu minutu; den má 24 hodin.
desk-signups-wrong-note = Nic se neuložilo. Poznámka je příliš dlouhá: napište nejvýše { $n } znaků.
desk-signups-certificate = Osvědčení (PDF)
desk-signups-certificate-help = Z potvrzených hodin, v jazyce této osoby a v jazyce města. Kopii si nenecháváme.
desk-signups-fits = Kdo by mohl pomoct jinde
desk-signups-fits-help = Další nabídky ve městě, které odpovídají jazykům těchto lidí. Než cokoli předáte dál, zeptejte se jich.
desk-signups-done-accepted = Tato osoba se dozví, že s ní počítáte.
desk-signups-done-declined = Tato osoba se to dozví. Místo připadne dalšímu v pořadí.
desk-signups-done-came = Zapsáno.
desk-signups-done-noted = Poznámka je uložená.
desk-signups-done-hours = Hodiny jsou zapsané.
desk-halt-signups = Někdo byl rychlejší
desk-halt-signups-text = Tato osoba už není ve stavu, který jste viděli. Podívejte se na seznam znovu.
desk-letter-signups-subject = Někdo se chce zapojit
desk-letter-signups =
    Dobrý den,

    někdo se přihlásil na něco, co nabízí vaše organizace. Odpovězte prosím brzy:
    { $link }

desk-nav-signups = Zájemci
desk-signups-erase = Smazat tuto osobu
desk-signups-erase-help = Když o to sama požádá. Všechno o ní hned zmizí a místo dostane další v pořadí. Žádný e-mail jí nepřijde.
