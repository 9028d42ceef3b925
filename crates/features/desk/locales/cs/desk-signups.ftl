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
desk-signups-certificate-name = Jméno latinkou
desk-signups-certificate-spelling = Některá písmena tohoto jména neumíme vytisknout. Napište ho tak, jak ho tato osoba píše v této zemi. Neuchováváme ho.
desk-signups-wrong-spelling = Některá z těchto písmen neumíme vytisknout, nebo jméno chybí či je příliš dlouhé. Napište ho latinkou.
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

# The queue of those who asked or booked
desk-nav-queue = Přepážka
desk-queue = Kdo na vás čeká
desk-queue-help = Všichni, kdo se na něco zeptali nebo si rezervovali termín a je třeba se o ně postarat. Co napsali, je zašifrované; každé nahlédnutí je v protokolu činností.
desk-queue-mine = Staráte se o ně vy
desk-queue-new = Zatím se o ně nikdo nestará
desk-queue-others = Starají se o ně kolegové
desk-queue-when = Kdy
desk-queue-what = Kde a o čem
desk-queue-shut = Tady nejde otevřít
desk-queue-empty = Nikdo nečeká. Kdo se zeptá nebo si rezervuje termín, objeví se tady.
desk-queue-sheet = Udělat list pro klienta
desk-queue-sheet-help = Vyberte, co člověk potřebuje. Dostane to ve svém jazyce, na papíře nebo jako kód. Nic neuchováváme.
desk-queue-more = Je jich víc. Nejdřív některé uzavřete.
desk-queue-code = Někdo přišel s kódem
desk-queue-code-help = Jiná organizace k vám někoho poslala. S kódem dostanete, co tento člověk napsal, a ona to už neuvidí.
desk-queue-code-label = Kód
desk-queue-code-take = Převzít
desk-queue-wrong-code = Tento kód tu neznáme. Podívejte se, jestli je opsaný správně: osm písmen a číslic. Nebo je určený jiné organizaci.
desk-queue-wrong-full = Teď se tam nikdo nepřijímá. Nejdřív tyto hodiny otevřete pro otázky.
desk-queue-wrong-often = Zkusili jste už mnoho kódů. Zkuste to znovu za hodinu.
desk-book = Rezervovat pro někoho
desk-book-help = Pro někoho, kdo stojí u přepážky, nebo pro klienta vašeho úřadu, který potřebuje interkulturního pracovníka.
desk-book-no-time = Bez termínu: jen otázka
desk-book-name-help = Jak si člověk přeje být oslovován, nebo jen iniciály.
desk-book-reach-help = Kdo má e-mail, dostane na něj svou soukromou stránku. E-mail i telefon můžete nechat prázdné.
desk-book-letters = Jazyk e-mailů pro tuto osobu
desk-book-message-help = Co musí vědět ten, kdo se s ní setká. Nic o zdraví, náboženství ani dokladech.
desk-book-send = Rezervovat
signup-wrong-taken-now = Někdo byl rychlejší. Vyberte jiný termín.

# Looking after somebody
desk-care-title = Kdo se o to stará
desk-care-none = Zatím nikdo
desk-care-you = Staráte se o to vy
desk-care-by = Stará se o to { $name }
desk-care-somebody = někdo z kolegů
desk-care-taken = Někdo se o to stará
desk-care-urgent = naléhavé
desk-care-make-urgent = Označit jako naléhavé
desk-care-calm = Už to není naléhavé
desk-care-take = Postarám se o to
desk-care-hand = Komu to předat
desk-care-hand-over = Předat
desk-care-replies = Odpovědi
desk-care-ready = Připravené odpovědi
desk-care-ready-take = Vložit do odpovědi
desk-care-text = Vaše odpověď
desk-care-text-help = Nejvýše { $n } znaků. V e-mailu bude jen to, že přišla odpověď; tato osoba si ji přečte na své soukromé stránce. Připravená odpověď přijde v jejím jazyce, co napíšete vy, zůstane tak, jak to napíšete.
desk-care-pages = Stránky, kde je toho víc
desk-care-reply = Odeslat odpověď
desk-care-move = Dát jiný termín
desk-care-move-send = Dát tento termín
desk-care-send-on = Odkázat jinam
desk-care-send-on-help = Nic se nepředá, dokud tato osoba neřekne ano: na své soukromé stránce, nebo tím, že v druhé organizaci řekne kód. Pak už ji u sebe neuvidíte.
desk-care-target = Kam
desk-care-send-on-send = Zeptat se této osoby
desk-care-passes = Ptáme se této osoby, jestli chce jít sem: { $name }.
desk-care-stay = Vzít to zpět
desk-care-code = Napište této osobě kód na papír. Podruhé ho už nikdo neuvidí:
desk-care-close = Uzavřít
desk-care-close-help = Tato osoba uvidí, že je to vyřízené. V den uvedený výše se všechno smaže tak jako tak.
desk-care-outcome = Jak to skončilo
desk-care-close-send = Uzavřít
desk-care-reopen = Znovu otevřít
desk-signups-wrong-outcome = Nic se neuzavřelo. Vyberte, jak to skončilo.
desk-signups-wrong-faster = Někdo z kolegů byl rychlejší. Podívejte se, kdo se o to stará teď.
desk-signups-wrong-taken = Tento termín je už obsazený. Vyberte jiný.
desk-signups-wrong-reply-empty = Nic se neodeslalo. Napište odpověď.
desk-signups-wrong-reply-long = Nic se neodeslalo. Odpověď je příliš dlouhá: napište nejvýše { $n } znaků.
desk-signups-wrong-reply-pages = Nic se neodeslalo. Vyberte nejvýše šest stránek tohoto města.
desk-signups-done-taken = Je zapsané, kdo se o to stará.
desk-signups-done-given = Teď se o to nikdo nestará.
desk-signups-done-urgent = Zapsáno.
desk-signups-done-replied = Odpověď je odeslaná.
desk-signups-done-closed = Je to uzavřené.
desk-signups-done-reopened = Je to znovu otevřené.
desk-signups-done-moved = Tato osoba má jiný termín a dozví se to.
desk-signups-done-stayed = Tato osoba zůstává u vás.
desk-signups-done-came-on = Tato osoba je teď u vás.
desk-signups-done-booked = Termín je rezervovaný.
