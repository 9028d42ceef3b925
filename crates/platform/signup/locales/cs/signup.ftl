# Signing up without an account: the form, the private page, and what both tell people.

# How free it is, on public pages
signup-free-open = Jsou volná místa.
signup-free-few = Zbývá už jen několik míst.
signup-free-full = Všechna místa jsou obsazená. Na místo můžete počkat.
signup-button = Chci se zapojit

# The form
signup-title = Chci se zapojit
signup-about = Na co se přihlašujete:
signup-part = Kdy můžete přijít?
signup-left = { $n ->
    [one] zbývá { $n } místo
    [few] zbývají { $n } místa
    [many] zbývá { $n } místa
   *[other] zbývá { $n } míst
}
signup-left-many = jsou volná místa
signup-left-none = obsazeno: budete na čekací listině
signup-name = Vaše jméno
signup-name-help = Jak vám mají lidé říkat. Nepotřebujete žádné doklady.
signup-reach = Jak se s vámi můžeme spojit?
signup-reach-help = Stačí jedno.
signup-email = E-mailová adresa
signup-phone = Telefonní číslo
signup-phone-help = S předvolbou země, například +421 900 123 456. Nic na něj neposíláme: svou soukromou stránku si uložte sami.
signup-languages = Jazyky, kterými mluvíte
signup-level = Jak dobře mluvíte tímto jazykem: { $language }?
signup-level-none = To raději neřeknu
signup-message = Co by měli vědět? (Můžete nechat prázdné.)
signup-message-help = Nejvýše { $n } znaků. Nepište prosím nic o svém zdraví, náboženství ani dokladech.
signup-empty = Toto nechte prázdné
signup-send = Odeslat
signup-back = Zpět na stránku
signup-kept = Přečíst si to může ten, kdo to nabízí: { $name }. A také lidé, kteří portál pro město spravují. Nikdo jiný. Smaže se to v tento den: { $date }.
signup-kept-nobody = Přečíst si to mohou lidé, kteří portál pro město spravují. Nikdo jiný. Smaže se to v tento den: { $date }.
signup-closed = Teď se přihlásit nejde
signup-closed-text = Teď nikoho nového neberou. Zeptejte se později, nebo si najděte něco jiného.
signup-shut-text = Vaše údaje teď nejde bezpečně uložit, proto se na žádné neptáme. Zkuste to později, nebo se zeptejte organizace.

# What is wrong
signup-wrong = { $n ->
    [one] Zatím se nic neodeslalo. Jedna věc chybí nebo není v pořádku:
    [few] Zatím se nic neodeslalo. { $n } věci chybí nebo nejsou v pořádku:
    [many] Zatím se nic neodeslalo. { $n } věci chybí nebo není v pořádku:
   *[other] Zatím se nic neodeslalo. { $n } věcí chybí nebo není v pořádku:
}
signup-wrong-part = Vyberte, kdy můžete přijít.
signup-wrong-name = Napište své jméno.
signup-wrong-name-long = Vaše jméno je příliš dlouhé: napište nejvýše 120 znaků.
signup-wrong-reach = Napište e-mailovou adresu nebo telefonní číslo.
signup-wrong-email = Toto není e-mailová adresa. Adresa vypadá takto: jmeno@example.org.
signup-wrong-phone = Toto není telefonní číslo. Napište jen číslice a před nimi + a předvolbu země.
signup-wrong-language = Vyberte jazyk ze seznamu.
signup-wrong-level = Vyberte jednu z úrovní.
signup-wrong-message = { $n ->
    [one] Váš text je o jeden znak delší, než může být.
    [few] Váš text je o { $n } znaky delší, než může být.
    [many] Váš text je o { $n } znaku delší, než může být.
   *[other] Váš text je o { $n } znaků delší, než může být.
}
signup-wrong-often = { $n ->
    [one] Zatím se nic neodeslalo. Z vaší sítě přišlo hodně formulářů. Znovu stiskněte „Odeslat“ za jednu minutu.
    [few] Zatím se nic neodeslalo. Z vaší sítě přišlo hodně formulářů. Znovu stiskněte „Odeslat“ za { $n } minuty.
    [many] Zatím se nic neodeslalo. Z vaší sítě přišlo hodně formulářů. Znovu stiskněte „Odeslat“ za { $n } minuty.
   *[other] Zatím se nic neodeslalo. Z vaší sítě přišlo hodně formulářů. Znovu stiskněte „Odeslat“ za { $n } minut.
}
signup-wrong-many = Nic se neodeslalo. Toto číslo se už přihlásilo několikrát. Otevřete raději svou soukromou stránku.

# What is told after a form
signup-told-mail = Podívejte se do své pošty
signup-told-mail-text = Poslali jsme vám e-mail se soukromým odkazem. Otevřete ho do tří dnů a stiskněte tlačítko tam. Teprve pak máte místo.
signup-told-forged = Nic se neodeslalo
signup-told-forged-text = Formulář nepřišel z tohoto portálu. Vraťte se na stránku a stiskněte tlačítko tam.
signup-told-large = Nic se neodeslalo
signup-told-large-text = Váš text je příliš dlouhý. Vraťte se, zkraťte ho a odešlete znovu.
signup-told-unknown = Tento odkaz nikam nevede
signup-told-unknown-text = Nikdo ho včas nepoužil, nahradil ho novější, nebo se všechno smazalo. Můžete se přihlásit znovu.
signup-told-guessed = Chvíli počkejte
signup-told-guessed-text = Z vaší sítě se otevíralo mnoho špatných odkazů. Zkuste to znovu za hodinu.
signup-told-erased = Všechno je smazané
signup-told-erased-text = Už o vás nic neuchováváme. Pokud jste měli místo, může ho dostat někdo jiný.
signup-told-start = Na úvodní stránku

# The private page
signup-page = Vaše soukromá stránka
signup-page-help = Uložte si adresu této stránky a nikomu ji neukazujte. Kdo ji má, může změnit, co tu je.
signup-is-asked = Zatím neodesláno
signup-is-asked-text = Stiskněte tlačítko. Teprve pak máte místo, nebo místo na čekací listině.
signup-is-held = Máte místo
signup-is-held-text = Kdo to nabízí, podívá se na to a odpoví vám.
signup-is-accepted = Počítají s vámi
signup-is-accepted-text = Těší se na vás. Pokud nemůžete přijít, řekněte to tady: vaše místo může dostat někdo jiný.
signup-is-waiting = Čekáte na místo
signup-is-waiting-text = { $n ->
    [1] Na čekací listině jste na prvním místě.
   *[other] Vaše pořadí na čekací listině: { $n }.
}
signup-is-withdrawn = Nepřijdete
signup-is-withdrawn-text = Děkujeme, že jste nám to řekli. Kdykoli se můžete přihlásit znovu.
signup-is-declined = Tentokrát vás nemůžou vzít
signup-is-declined-text = Neříká to nic o tom, jakou máte hodnotu. Pomoct můžete i jinde:
signup-is-over = Už to skončilo
signup-is-over-text = Děkujeme, že jste přišli.
signup-is-gone = Už se to nenabízí
signup-is-gone-text = Kdo to nabízel, vzal nabídku zpět. Je nám to líto.
signup-no-room = Všechna místa jsou obsazená a čekací listina je také plná. Zkuste to později.
signup-confirm = Ano, chci se zapojit
signup-withdraw = Nemůžu přijít
signup-what = Co
signup-when = Kdy
signup-where = Kde
signup-who = Kdo to nabízí
signup-time = { $day }, od { $from } do { $to }
signup-calendar = Uložit do mého kalendáře
signup-data = Co o vás uchováváme
signup-data-help = Je to zašifrované. Smaže se to samo, v tento den: { $date }.
signup-data-shut = Na tomto serveru to teď nejde otevřít. Přesto se to smaže v tento den: { $date }.
signup-data-name = Jméno
signup-data-email = E-mail
signup-data-phone = Telefon
signup-data-languages = Jazyky
signup-data-message = Co jste napsali
signup-export = Stáhnout
signup-erase = Hned všechno smazat
signup-erase-help = Vaše místo dostane někdo jiný. Tato stránka pak nikam nepovede.
signup-done-confirmed = Odesláno.
signup-done-withdrawn = Vědí, že nepřijdete.
signup-done-hours = Zapsáno.
signup-done-dropped = Odebráno.

# Hours
signup-hours = Vaše hodiny
signup-hours-help = Zapište, kdy jste tam byli. Kdo to nabízí, hodiny potvrdí. Z potvrzených hodin můžete mít osvědčení.
signup-hours-day = Den
signup-hours-long = Jak dlouho
signup-hours-hours = Hodiny
signup-hours-minutes = Minuty
signup-hours-add = Zapsat
signup-hours-drop = Odebrat
signup-hours-confirmed = potvrzeno
signup-hours-open = zatím nepotvrzeno
signup-hours-sum = Potvrzeno celkem: { $hours } h { $minutes } min
signup-hours-line = { $hours } h { $minutes } min
signup-wrong-day = Vyberte dnešní nebo dřívější den.
signup-wrong-hours = To není možné: napište aspoň jednu minutu a nejvýše 24 hodin za den.
signup-certificate = Vaše osvědčení
signup-certificate-help = Dokument s vaším jménem a potvrzenými hodinami, k vytištění nebo k odeslání. Kopii si nenecháváme.
signup-certificate-get = Otevřít (PDF)
signup-certificate-name = Vaše jméno latinkou
signup-certificate-name-help = Některá písmena vašeho jména neumíme vytisknout. Napište ho tak, jak ho píšete v této zemi. Neuchováváme ho.
signup-wrong-spelling = Některá z těchto písmen neumíme vytisknout. Napište své jméno latinkou.

# Letters. Nothing personal stands in their subjects.
signup-letter-confirm-subject = Potvrďte prosím: { $what }
signup-letter-confirm =
    Dobrý den,

    někdo se na portálu { $city } přihlásil s vaší adresou:

    { $about }

    Otevřete do tří dnů tento odkaz a stiskněte tlačítko tam. Teprve pak máte místo:
    { $link }

    Pokud jste to nebyli vy, nemusíte nic dělat. Vaši adresu sami smažeme.
signup-letter-held-subject = Máte místo: { $what }
signup-letter-held =
    Dobrý den,

    máte místo:

    { $about }

    Kdo to nabízí, odpoví vám. Pokud nemůžete přijít, řekněte to prosím na své soukromé stránce:
    { $link }
signup-letter-waiting-subject = Jste na čekací listině: { $what }
signup-letter-waiting =
    Dobrý den,

    všechna místa jsou teď obsazená. Jste na čekací listině:

    { $about }

    Až se místo uvolní, napíšeme vám. Toto je vaše soukromá stránka:
    { $link }
signup-letter-promoted-subject = Uvolnilo se pro vás místo: { $what }
signup-letter-promoted =
    Dobrý den,

    někdo jiný nemůže přijít. Místo je teď vaše:

    { $about }

    Pokud už ho nechcete, řekněte to prosím na své soukromé stránce, aby ho mohl dostat někdo další:
    { $link }
signup-letter-accepted-subject = Počítají s vámi: { $what }
signup-letter-accepted =
    Dobrý den,

    těší se na vás:

    { $about }

    Pokud nemůžete přijít, řekněte to prosím na své soukromé stránce:
    { $link }
signup-letter-declined-subject = K vašemu přání zapojit se: { $what }
signup-letter-declined =
    Dobrý den,

    děkujeme, že chcete pomoct. Tentokrát vás nemůžou vzít:

    { $about }

    Pomoct můžete i jinde. Najdete to tady:
    { $more }
signup-letter-reminder-subject = Už brzy: { $what }
signup-letter-reminder =
    Dobrý den,

    toto bude už brzy:

    { $about }

    Pokud nemůžete přijít, řekněte to prosím na své soukromé stránce, aby vaše místo mohl dostat někdo jiný:
    { $link }
signup-letter-withdrawn-subject = Nepřijdete: { $what }
signup-letter-withdrawn =
    Dobrý den,

    vědí, že nepřijdete:

    { $about }

    Kdykoli se můžete přihlásit znovu. Co o vás víme, se smaže v tento den: { $date }.
signup-letter-cancelled-subject = Nekoná se: { $what }
signup-letter-cancelled =
    Dobrý den,

    toto se nekoná:

    { $about }

    Je nám to líto. Pomoct můžete i jinde. Najdete to tady:
    { $more }
signup-letter-retimed-subject = Začíná v jinou dobu: { $what }
signup-letter-retimed =
    Dobrý den,

    změnil se čas toho, na co jste se přihlásili:

    { $about }

    Pokud v tu dobu nemůžete přijít, řekněte to prosím na své soukromé stránce:
    { $link }
signup-letter-taken-down-subject = Teď se nenabízí: { $what }
signup-letter-taken-down =
    Dobrý den,

    město { $city } něco prověřuje u toho, na co jste se přihlásili:

    { $about }

    Prosíme, nechoďte tam, dokud vám nenapíšeme. Vaše místo zůstává vaše a nemusíte nic dělat. Pokud ho už nechcete, řekněte to na své soukromé stránce:
    { $link }
signup-letter-put-back-subject = Znovu se nabízí: { $what }
signup-letter-put-back =
    Dobrý den,

    prosili jsme vás, abyste počkali. Teď tam zase můžete přijít a vaše místo je pořád vaše:

    { $about }

    Pokud ho už nechcete, řekněte to prosím na své soukromé stránce:
    { $link }
signup-letter-again-subject = Vaše soukromá stránka: { $what }
signup-letter-again =
    Dobrý den,

    na toto jste se už přihlásili. Tady je nový odkaz na vaši soukromou stránku. Starý už nefunguje:
    { $link }

    { $about }

# The certificate, a document to print
signup-paper-title = Osvědčení o dobrovolnictví
signup-paper-statement = { $organization } potvrzuje, že dobrovolnickou práci vykonala tato osoba: { $name }.
signup-paper-thanks = Děkujeme za váš čas a vaši pomoc.
signup-paper-what = Práce
signup-paper-when = Kdy
signup-paper-days = { $n ->
    [one] { $n } den
    [few] { $n } dny
    [many] { $n } dne
   *[other] { $n } dní
}
signup-paper-from-to = od { $from } do { $to }
signup-paper-hours = Hodiny
signup-paper-where = Kde
signup-paper-made = { $place }, { $date }
signup-paper-signature = Podpis a razítko organizace
signup-paper-note = Dokument vznikl z hodin, které potvrdila organizace. Portál si kopii nenechává. Kdo si to chce ověřit, zeptá se organizace.

# What the form asks beside who somebody is
signup-question-topic = Čeho se to týká?
signup-question-channel = Jak si chcete promluvit?
signup-question-when = Kdy se vám to hodí?
signup-question-none = Zatím nevím
signup-question-empty = Můžete nechat prázdné.
signup-later = Pozdější dny
signup-sooner = Dřívější dny
signup-no-times = V těchto dnech není volný žádný termín.
signup-wrong-answer = Vyberte jednu z odpovědí v seznamu.
signup-wrong-question = Napište, na co se chcete zeptat.

# Having a time with somebody, in other words than taking part in something
signup-meet-title = Rezervujte si termín
signup-meet-about = S kým si promluvíte:
signup-meet-part = Který termín se vám hodí?
signup-meet-none = Žádný z nich: chci se jen na něco zeptat
signup-meet-languages = Jazyky, kterými se domluvíte
signup-meet-message = O čem si chcete promluvit? (Můžete nechat prázdné.)
signup-meet-closed = Teď si termín rezervovat nejde
signup-meet-closed-text = Všechny termíny jsou obsazené, nebo se teď žádné nenabízejí. Přijďte v hodinách, které jsou uvedené na stránce, nebo se zeptejte někoho jiného.
signup-meet-wrong-part = Vyberte termín, který je ještě volný.
signup-meet-told-mail-text = Poslali jsme vám e-mail se soukromým odkazem. Otevřete ho do tří dnů a stiskněte tlačítko tam. Teprve pak je termín váš.
signup-meet-is-asked-text = Stiskněte tlačítko. Teprve pak je termín váš.
signup-meet-is-held = Máte rezervovaný termín
signup-meet-is-held-text = V tu dobu tam pro vás někdo bude. Nepotřebujete k tomu žádné doklady.
signup-meet-is-accepted = Máte rezervovaný termín
signup-meet-is-accepted-text = Vědí o vás a někdo tam pro vás bude. Pokud nemůžete přijít, řekněte to tady: termín může dostat někdo jiný.
signup-meet-is-withdrawn-text = Děkujeme, že jste nám to řekli. Kdykoli si můžete rezervovat jiný termín.
signup-meet-is-declined = Tento termín není možný
signup-meet-is-declined-text = Je nám to líto. Můžete si rezervovat jiný termín nebo si promluvit s někým jiným.
signup-meet-is-over-text = Termín už je za vámi. Kdykoli si můžete rezervovat další.
signup-meet-no-room = Někdo jiný byl rychlejší. Vyberte jiný termín.
signup-meet-confirm = Ano, chci tento termín
signup-meet-erase-help = Váš termín dostane někdo jiný. Tato stránka pak nikam nepovede.
signup-meet-letter-confirm =
    Dobrý den,

    někdo si na portálu { $city } rezervoval termín s vaší adresou:

    { $about }

    Otevřete do tří dnů tento odkaz a stiskněte tlačítko tam. Teprve pak je termín váš:
    { $link }

    Pokud jste to nebyli vy, nemusíte nic dělat. Vaši adresu sami smažeme.
signup-meet-letter-held-subject = Máte rezervovaný termín: { $what }
signup-meet-letter-held =
    Dobrý den,

    máte rezervovaný termín:

    { $about }

    Pokud nemůžete přijít nebo chcete jiný termín, řekněte to prosím na své soukromé stránce:
    { $link }
signup-meet-letter-accepted-subject = Máte rezervovaný termín: { $what }
signup-meet-letter-accepted =
    Dobrý den,

    vědí o vás a někdo tam pro vás bude:

    { $about }

    Pokud nemůžete přijít nebo chcete jiný termín, řekněte to prosím na své soukromé stránce:
    { $link }
signup-meet-letter-declined-subject = Tento termín není možný: { $what }
signup-meet-letter-declined =
    Dobrý den,

    je nám to líto. Tento termín není možný:

    { $about }

    Můžete si rezervovat jiný termín nebo si promluvit s někým jiným:
    { $page }
signup-meet-letter-reminder =
    Dobrý den,

    toto bude už brzy:

    { $about }

    Pokud nemůžete přijít nebo chcete jiný termín, řekněte to prosím na své soukromé stránce:
    { $link }
signup-meet-letter-withdrawn =
    Dobrý den,

    zrušili jste svůj termín:

    { $about }

    Kdykoli si můžete rezervovat jiný. Co o vás víme, se smaže v tento den: { $date }.
signup-meet-letter-cancelled-subject = Váš termín se ruší: { $what }
signup-meet-letter-cancelled =
    Dobrý den,

    v tuto dobu tam nikdo nebude:

    { $about }

    Je nám to líto. Můžete si rezervovat jiný termín nebo si promluvit s někým jiným:
    { $page }
signup-meet-letter-taken-down =
    Dobrý den,

    město { $city } něco prověřuje u termínu, který máte rezervovaný:

    { $about }

    Prosíme, nechoďte tam, dokud vám nenapíšeme. Váš termín zůstává váš a nemusíte nic dělat. Pokud ho už nechcete, řekněte to na své soukromé stránce:
    { $link }
signup-meet-letter-put-back =
    Dobrý den,

    prosili jsme vás, abyste počkali. Teď tam zase můžete přijít a váš termín je pořád váš:

    { $about }

    Pokud ho už nechcete, řekněte to prosím na své soukromé stránce:
    { $link }
signup-meet-letter-again =
    Dobrý den,

    tady už máte rezervovaný termín. Toto je nový odkaz na vaši soukromou stránku. Starý už nefunguje. Na své stránce si můžete vybrat jiný termín:
    { $link }

    { $about }

# Asking a question, in other words than taking part in something
signup-ask-title = Zeptejte se člověka
signup-ask-about = Koho se ptáte:
signup-ask-languages = Jazyky, ve kterých vám můžeme odpovědět
signup-ask-message = Vaše otázka
signup-ask-message-help = Nejvýše { $n } znaků. Nepište prosím nic o svém zdraví, náboženství ani dokladech.
signup-ask-closed = Teď se tu zeptat nejde
signup-ask-closed-text = Na otázky tu teď nikdo neodpovídá. Přijďte za lidmi ze seznamu nebo jim zavolejte.
signup-ask-told-mail-text = Poslali jsme vám e-mail se soukromým odkazem. Otevřete ho do tří dnů a stiskněte tlačítko tam. Teprve pak si vaši otázku někdo přečte.
signup-ask-is-asked-text = Stiskněte tlačítko. Teprve pak si vaši otázku někdo přečte.
signup-ask-is-held = Vaši otázku jsme dostali
signup-ask-is-held-text = Někdo si ji přečte a odpoví vám. Odpověď najdete na této stránce.
signup-ask-is-accepted = Vaší otázce se někdo věnuje
signup-ask-is-accepted-text = Odpověď najdete na této stránce, nebo se vám někdo ozve tak, jak jste si přáli.
signup-ask-is-withdrawn = Vzali jste svou otázku zpět
signup-ask-is-withdrawn-text = Kdykoli se můžete zeptat znovu.
signup-ask-is-declined = S tímto vám nemůžeme pomoct
signup-ask-is-declined-text = Je nám to líto. Možná vám pomůže někdo ze seznamu:
signup-ask-confirm = Ano, odeslat otázku
signup-ask-withdraw = Vzít otázku zpět
signup-ask-erase-help = Nikdo vám pak nebude moct odpovědět. Tato stránka nikam nepovede.
signup-ask-done-withdrawn = Otázku jste vzali zpět.
signup-ask-letter-confirm =
    Dobrý den,

    někdo na portálu { $city } poslal otázku s vaší adresou:

    { $about }

    Otevřete do tří dnů tento odkaz a stiskněte tlačítko tam. Teprve pak si otázku někdo přečte:
    { $link }

    Pokud jste to nebyli vy, nemusíte nic dělat. Vaši adresu sami smažeme.
signup-ask-letter-held-subject = Vaši otázku jsme dostali: { $what }
signup-ask-letter-held =
    Dobrý den,

    vaši otázku jsme dostali:

    { $about }

    Až bude odpověď, napíšeme vám. Najdete ji na své soukromé stránce:
    { $link }
signup-ask-letter-declined-subject = K vaší otázce: { $what }
signup-ask-letter-declined =
    Dobrý den,

    je nám to líto. S vaší otázkou vám nemůžeme pomoct:

    { $about }

    Možná vám pomůže někdo z těchto lidí:
    { $page }
signup-ask-letter-withdrawn-subject = Vzali jste svou otázku zpět: { $what }
signup-ask-letter-withdrawn =
    Dobrý den,

    vzali jste svou otázku zpět:

    { $about }

    Kdykoli se můžete zeptat znovu. Co o vás víme, se smaže v tento den: { $date }.
signup-ask-letter-again =
    Dobrý den,

    tady už jste se zeptali. Toto je nový odkaz na vaši soukromou stránku. Starý už nefunguje:
    { $link }

    { $about }

# It is done
signup-is-done = Vyřízeno
signup-is-done-text = Podle lidí, kteří vám pomáhali, už nic dalšího nepotřebujete. Kdykoli se můžete zeptat znovu.

# Another time
signup-move = Vybrat jiný termín
signup-move-help = Dokud nemáte jiný termín, ten současný vám zůstává.
signup-move-send = Chci tento termín
signup-done-moved = Teď máte jiný termín.
signup-wrong-taken = Někdo jiný byl rychlejší. Váš termín se nezměnil. Vyberte jiný.
signup-letter-moved-subject = Jiný termín: { $what }
signup-letter-moved =
    Dobrý den,

    toto je váš nový termín:

    { $about }

    Pokud nemůžete přijít, řekněte to prosím na své soukromé stránce:
    { $link }

# Answers
signup-replies = Co jsme vám odpověděli
signup-reply-more = Přečtěte si více
signup-letter-reply-subject = Máte odpověď: { $what }
signup-letter-reply =
    Dobrý den,

    máme pro vás odpověď. Najdete ji na své soukromé stránce:
    { $link }

    Jde o toto:

    { $about }

# Being sent on to another organization
signup-send-on = Máme to předat dál?
signup-send-on-text = Tady vám můžou pomoct lépe: { $name }. Pokud řeknete ano, přečtou si, co je na této stránce, a ti, kdo to měli předtím, už to neuvidí.
signup-send-on-yes = Ano, předejte to dál
signup-send-on-no = Ne, zůstanu tady
signup-done-sent-on = Předali jsme to dál. Na této stránce vidíte kam.
signup-done-stayed = Zůstáváte tady.
signup-wrong-full = Už tam není místo. Zůstáváte tady.
signup-letter-send-on-subject = Máme na vás otázku: { $what }
signup-letter-send-on =
    Dobrý den,

    jinde vám můžou pomoct lépe:

    { $about }

    Máme to předat dál? Dokud neodpovíte, nic se nestane. Řekněte ano nebo ne na své soukromé stránce:
    { $link }
