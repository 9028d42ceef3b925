# Signing up without an account: the form, the private page, and what both tell people.

# How free it is, on public pages
signup-free-open = Sú voľné miesta.
signup-free-few = Zostáva už len niekoľko miest.
signup-free-full = Všetky miesta sú obsadené. Na miesto môžete počkať.
signup-button = Chcem sa zapojiť

# The form
signup-title = Chcem sa zapojiť
signup-about = Na čo sa prihlasujete:
signup-part = Kedy môžete prísť?
signup-left = { $n ->
    [one] zostáva { $n } miesto
    [few] zostávajú { $n } miesta
    [many] zostáva { $n } miesta
   *[other] zostáva { $n } miest
}
signup-left-many = sú voľné miesta
signup-left-none = obsadené: budete na čakacej listine
signup-name = Vaše meno
signup-name-help = Ako vás majú ľudia volať. Nepotrebujete žiadne doklady.
signup-reach = Ako sa s vami môžeme spojiť?
signup-reach-help = Stačí jedno.
signup-email = E-mailová adresa
signup-phone = Telefónne číslo
signup-phone-help = S predvoľbou krajiny, napríklad +421 900 123 456. Nič naň neposielame: svoju súkromnú stránku si uložte sami.
signup-languages = Jazyky, ktorými hovoríte
signup-level = Ako dobre hovoríte týmto jazykom: { $language }?
signup-level-none = To radšej nepoviem
signup-message = Čo by mali vedieť? (Môžete nechať prázdne.)
signup-message-help = Najviac { $n } znakov. Nepíšte, prosím, nič o svojom zdraví, náboženstve ani dokladoch.
signup-empty = Toto nechajte prázdne
signup-send = Odoslať
signup-back = Späť na stránku
signup-kept = Prečítať si to môže ten, kto to ponúka: { $name }. A tiež ľudia, ktorí portál pre mesto spravujú. Nikto iný. Vymaže sa to v tento deň: { $date }.
signup-kept-nobody = Prečítať si to môžu ľudia, ktorí portál pre mesto spravujú. Nikto iný. Vymaže sa to v tento deň: { $date }.
signup-closed = Teraz sa prihlásiť nedá
signup-closed-text = Teraz nikoho nového neberú. Opýtajte sa neskôr alebo si nájdite niečo iné.
signup-shut-text = Vaše údaje sa teraz nedajú bezpečne uložiť, preto sa na žiadne nepýtame. Skúste to neskôr alebo sa opýtajte organizácie.

# What is wrong
signup-wrong = { $n ->
    [one] Zatiaľ sme nič neodoslali. Jedna vec chýba alebo nie je v poriadku:
    [few] Zatiaľ sme nič neodoslali. { $n } veci chýbajú alebo nie sú v poriadku:
    [many] Zatiaľ sme nič neodoslali. { $n } veci chýba alebo nie je v poriadku:
   *[other] Zatiaľ sme nič neodoslali. { $n } vecí chýba alebo nie je v poriadku:
}
signup-wrong-part = Vyberte, kedy môžete prísť.
signup-wrong-name = Napíšte svoje meno.
signup-wrong-name-long = Vaše meno je príliš dlhé: napíšte najviac 120 znakov.
signup-wrong-reach = Napíšte e-mailovú adresu alebo telefónne číslo.
signup-wrong-email = Toto nie je e-mailová adresa. Adresa vyzerá takto: meno@example.org.
signup-wrong-phone = Toto nie je telefónne číslo. Napíšte len číslice a pred nimi + a predvoľbu krajiny.
signup-wrong-language = Vyberte jazyk zo zoznamu.
signup-wrong-level = Vyberte jednu z úrovní.
signup-wrong-message = { $n ->
    [one] Váš text je o jeden znak dlhší, ako môže byť.
    [few] Váš text je o { $n } znaky dlhší, ako môže byť.
    [many] Váš text je o { $n } znaku dlhší, ako môže byť.
   *[other] Váš text je o { $n } znakov dlhší, ako môže byť.
}
signup-wrong-often = { $n ->
    [one] Zatiaľ sme nič neodoslali. Z vašej siete prišlo veľa formulárov. Znova stlačte „Odoslať“ o jednu minútu.
    [few] Zatiaľ sme nič neodoslali. Z vašej siete prišlo veľa formulárov. Znova stlačte „Odoslať“ o { $n } minúty.
    [many] Zatiaľ sme nič neodoslali. Z vašej siete prišlo veľa formulárov. Znova stlačte „Odoslať“ o { $n } minúty.
   *[other] Zatiaľ sme nič neodoslali. Z vašej siete prišlo veľa formulárov. Znova stlačte „Odoslať“ o { $n } minút.
}
signup-wrong-many = Nič sme neodoslali. Toto číslo sa už prihlásilo niekoľkokrát. Otvorte radšej svoju súkromnú stránku.

# What is told after a form
signup-told-mail = Pozrite sa do svojej pošty
signup-told-mail-text = Poslali sme vám e-mail so súkromným odkazom. Otvorte ho do troch dní a stlačte tlačidlo tam. Až potom máte miesto.
signup-told-forged = Nič sme neodoslali
signup-told-forged-text = Formulár neprišiel z tohto portálu. Vráťte sa na stránku a stlačte tlačidlo tam.
signup-told-large = Nič sme neodoslali
signup-told-large-text = Váš text je príliš dlhý. Vráťte sa, skráťte ho a odošlite znova.
signup-told-unknown = Tento odkaz nikam nevedie
signup-told-unknown-text = Nikto ho včas nepoužil, nahradil ho novší alebo sa všetko vymazalo. Môžete sa prihlásiť znova.
signup-told-guessed = Chvíľu počkajte
signup-told-guessed-text = Z vašej siete sa otváralo veľa nesprávnych odkazov. Skúste to znova o hodinu.
signup-told-erased = Všetko je vymazané
signup-told-erased-text = Už o vás nič neuchovávame. Ak ste mali miesto, môže ho dostať niekto iný.
signup-told-start = Na domovskú stránku

# The private page
signup-page = Vaša súkromná stránka
signup-page-help = Uložte si adresu tejto stránky a nikomu ju neukazujte. Kto ju má, môže zmeniť, čo tu je.
signup-is-asked = Zatiaľ neodoslané
signup-is-asked-text = Stlačte tlačidlo. Až potom máte miesto alebo miesto na čakacej listine.
signup-is-held = Máte miesto
signup-is-held-text = Kto to ponúka, pozrie sa na to a odpovie vám.
signup-is-accepted = Rátajú s vami
signup-is-accepted-text = Tešia sa na vás. Ak nemôžete prísť, povedzte to tu: vaše miesto môže dostať niekto iný.
signup-is-waiting = Čakáte na miesto
signup-is-waiting-text = { $n ->
    [1] Na čakacej listine ste na prvom mieste.
   *[other] Vaše poradie na čakacej listine: { $n }.
}
signup-is-withdrawn = Neprídete
signup-is-withdrawn-text = Ďakujeme, že ste nám to povedali. Kedykoľvek sa môžete prihlásiť znova.
signup-is-declined = Tentoraz vás nemôžu vziať
signup-is-declined-text = Nehovorí to nič o tom, akú máte hodnotu. Pomôcť môžete aj inde:
signup-is-over = Už sa to skončilo
signup-is-over-text = Ďakujeme, že ste prišli.
signup-is-gone = Už sa to neponúka
signup-is-gone-text = Kto to ponúkal, vzal ponuku späť. Je nám to ľúto.
signup-no-room = Všetky miesta sú obsadené a čakacia listina je tiež plná. Skúste to neskôr.
signup-confirm = Áno, chcem sa zapojiť
signup-withdraw = Nemôžem prísť
signup-what = Čo
signup-when = Kedy
signup-where = Kde
signup-who = Kto to ponúka
signup-time = { $day }, od { $from } do { $to }
signup-calendar = Uložiť do môjho kalendára
signup-data = Čo o vás uchovávame
signup-data-help = Je to zašifrované. Vymaže sa to samo, v tento deň: { $date }.
signup-data-shut = Na tomto serveri sa to teraz nedá otvoriť. Napriek tomu sa to vymaže v tento deň: { $date }.
signup-data-name = Meno
signup-data-email = E-mail
signup-data-phone = Telefón
signup-data-languages = Jazyky
signup-data-message = Čo ste napísali
signup-export = Stiahnuť
signup-erase = Hneď všetko vymazať
signup-erase-help = Vaše miesto dostane niekto iný. Táto stránka potom nikam nepovedie.
signup-done-confirmed = Odoslané.
signup-done-withdrawn = Vedia, že neprídete.
signup-done-hours = Zapísané.
signup-done-dropped = Odobraté.

# Hours
signup-hours = Vaše hodiny
signup-hours-help = Zapíšte, kedy ste tam boli. Kto to ponúka, hodiny potvrdí. Z potvrdených hodín môžete mať osvedčenie.
signup-hours-day = Deň
signup-hours-long = Ako dlho
signup-hours-hours = Hodiny
signup-hours-minutes = Minúty
signup-hours-add = Zapísať
signup-hours-drop = Odobrať
signup-hours-confirmed = potvrdené
signup-hours-open = zatiaľ nepotvrdené
signup-hours-sum = Potvrdené spolu: { $hours } h { $minutes } min
signup-hours-line = { $hours } h { $minutes } min
signup-wrong-day = Vyberte dnešný alebo skorší deň.
signup-wrong-hours = To nie je možné: napíšte aspoň jednu minútu a najviac 24 hodín za deň.
signup-certificate = Vaše osvedčenie
signup-certificate-help = Dokument s vaším menom a potvrdenými hodinami, na vytlačenie alebo na odoslanie. Kópiu si nenechávame.
signup-certificate-get = Otvoriť (PDF)
signup-certificate-name = Vaše meno latinkou
signup-certificate-name-help = Niektoré písmená vášho mena nevieme vytlačiť. Napíšte ho tak, ako ho píšete v tejto krajine. Neuchovávame ho.
signup-wrong-spelling = Niektoré z týchto písmen nevieme vytlačiť. Napíšte svoje meno latinkou.

# Letters. Nothing personal stands in their subjects.
signup-letter-confirm-subject = Potvrďte, prosím: { $what }
signup-letter-confirm =
    Dobrý deň,

    niekto sa na portáli { $city } prihlásil s vašou adresou:

    { $about }

    Otvorte do troch dní tento odkaz a stlačte tlačidlo tam. Až potom máte miesto:
    { $link }

    Ak ste to neboli vy, nemusíte nič robiť. Vašu adresu sami vymažeme.
signup-letter-held-subject = Máte miesto: { $what }
signup-letter-held =
    Dobrý deň,

    máte miesto:

    { $about }

    Kto to ponúka, odpovie vám. Ak nemôžete prísť, povedzte to, prosím, na svojej súkromnej stránke:
    { $link }
signup-letter-waiting-subject = Ste na čakacej listine: { $what }
signup-letter-waiting =
    Dobrý deň,

    všetky miesta sú teraz obsadené. Ste na čakacej listine:

    { $about }

    Keď sa miesto uvoľní, napíšeme vám. Toto je vaša súkromná stránka:
    { $link }
signup-letter-promoted-subject = Uvoľnilo sa pre vás miesto: { $what }
signup-letter-promoted =
    Dobrý deň,

    niekto iný nemôže prísť. Miesto je teraz vaše:

    { $about }

    Ak ho už nechcete, povedzte to, prosím, na svojej súkromnej stránke, aby ho mohol dostať niekto ďalší:
    { $link }
signup-letter-accepted-subject = Rátajú s vami: { $what }
signup-letter-accepted =
    Dobrý deň,

    tešia sa na vás:

    { $about }

    Ak nemôžete prísť, povedzte to, prosím, na svojej súkromnej stránke:
    { $link }
signup-letter-declined-subject = K vášmu želaniu zapojiť sa: { $what }
signup-letter-declined =
    Dobrý deň,

    ďakujeme, že chcete pomôcť. Tentoraz vás nemôžu vziať:

    { $about }

    Pomôcť môžete aj inde. Nájdete to tu:
    { $more }
signup-letter-reminder-subject = Už čoskoro: { $what }
signup-letter-reminder =
    Dobrý deň,

    toto bude už čoskoro:

    { $about }

    Ak nemôžete prísť, povedzte to, prosím, na svojej súkromnej stránke, aby vaše miesto mohol dostať niekto iný:
    { $link }
signup-letter-withdrawn-subject = Neprídete: { $what }
signup-letter-withdrawn =
    Dobrý deň,

    vedia, že neprídete:

    { $about }

    Kedykoľvek sa môžete prihlásiť znova. Čo o vás vieme, sa vymaže v tento deň: { $date }.
signup-letter-cancelled-subject = Nekoná sa: { $what }
signup-letter-cancelled =
    Dobrý deň,

    toto sa nekoná:

    { $about }

    Je nám to ľúto. Pomôcť môžete aj inde. Nájdete to tu:
    { $more }
signup-letter-retimed-subject = Začína sa v inom čase: { $what }
signup-letter-retimed =
    Dobrý deň,

    zmenil sa čas toho, na čo ste sa prihlásili:

    { $about }

    Ak vtedy nemôžete prísť, povedzte to, prosím, na svojej súkromnej stránke:
    { $link }
signup-letter-taken-down-subject = Teraz sa neponúka: { $what }
signup-letter-taken-down =
    Dobrý deň,

    mesto { $city } niečo preveruje pri tom, na čo ste sa prihlásili:

    { $about }

    Prosíme, nechoďte tam, kým vám nenapíšeme. Vaše miesto zostáva vaše a nemusíte nič robiť. Ak ho už nechcete, povedzte to na svojej súkromnej stránke:
    { $link }
signup-letter-put-back-subject = Znova sa ponúka: { $what }
signup-letter-put-back =
    Dobrý deň,

    prosili sme vás, aby ste počkali. Teraz tam znova môžete prísť a vaše miesto je stále vaše:

    { $about }

    Ak ho už nechcete, povedzte to, prosím, na svojej súkromnej stránke:
    { $link }
signup-letter-again-subject = Vaša súkromná stránka: { $what }
signup-letter-again =
    Dobrý deň,

    na toto ste sa už prihlásili. Tu je nový odkaz na vašu súkromnú stránku. Starý už nefunguje:
    { $link }

    { $about }

# The certificate, a document to print
signup-paper-title = Osvedčenie o dobrovoľníctve
signup-paper-statement = { $organization } potvrdzuje, že dobrovoľnícku prácu vykonala táto osoba: { $name }.
signup-paper-thanks = Ďakujeme za váš čas a vašu pomoc.
signup-paper-what = Práca
signup-paper-when = Kedy
signup-paper-days = { $n ->
    [one] { $n } deň
    [few] { $n } dni
    [many] { $n } dňa
   *[other] { $n } dní
}
signup-paper-from-to = od { $from } do { $to }
signup-paper-hours = Hodiny
signup-paper-where = Kde
signup-paper-made = { $place }, { $date }
signup-paper-signature = Podpis a pečiatka organizácie
signup-paper-note = Dokument vznikol z hodín, ktoré potvrdila organizácia. Portál si kópiu nenecháva. Kto si to chce overiť, opýta sa organizácie.

# What the form asks beside who somebody is
signup-question-topic = Čoho sa to týka?
signup-question-channel = Ako sa chcete porozprávať?
signup-question-when = Kedy sa vám to hodí?
signup-question-none = Zatiaľ neviem
signup-question-empty = Môžete nechať prázdne.
signup-later = Neskoršie dni
signup-sooner = Skoršie dni
signup-no-times = V týchto dňoch nie je voľný žiadny termín.
signup-wrong-answer = Vyberte jednu z odpovedí v zozname.
signup-wrong-question = Napíšte, na čo sa chcete opýtať.

# Having a time with somebody, in other words than taking part in something
signup-meet-title = Rezervujte si termín
signup-meet-about = S kým sa porozprávate:
signup-meet-part = Ktorý termín sa vám hodí?
signup-meet-none = Žiadny z nich: chcem sa len na niečo opýtať
signup-meet-languages = Jazyky, ktorými sa dohovoríte
signup-meet-message = O čom sa chcete porozprávať? (Môžete nechať prázdne.)
signup-meet-closed = Teraz sa termín rezervovať nedá
signup-meet-closed-text = Všetky termíny sú obsadené alebo sa teraz žiadne neponúkajú. Príďte v hodinách, ktoré sú uvedené na stránke, alebo sa opýtajte niekoho iného.
signup-meet-wrong-part = Vyberte termín, ktorý je ešte voľný.
signup-meet-told-mail-text = Poslali sme vám e-mail so súkromným odkazom. Otvorte ho do troch dní a stlačte tlačidlo tam. Až potom je termín váš.
signup-meet-is-asked-text = Stlačte tlačidlo. Až potom je termín váš.
signup-meet-is-held = Máte rezervovaný termín
signup-meet-is-held-text = V tom čase tam pre vás niekto bude. Nepotrebujete na to žiadne doklady.
signup-meet-is-accepted = Máte rezervovaný termín
signup-meet-is-accepted-text = Vedia o vás a niekto tam pre vás bude. Ak nemôžete prísť, povedzte to tu: termín môže dostať niekto iný.
signup-meet-is-withdrawn-text = Ďakujeme, že ste nám to povedali. Kedykoľvek si môžete rezervovať iný termín.
signup-meet-is-declined = Tento termín nie je možný
signup-meet-is-declined-text = Je nám to ľúto. Môžete si rezervovať iný termín alebo sa porozprávať s niekým iným.
signup-meet-is-over-text = Termín už máte za sebou. Kedykoľvek si môžete rezervovať ďalší.
signup-meet-no-room = Niekto iný bol rýchlejší. Vyberte iný termín.
signup-meet-confirm = Áno, chcem tento termín
signup-meet-erase-help = Váš termín dostane niekto iný. Táto stránka potom nikam nepovedie.
signup-meet-letter-confirm =
    Dobrý deň,

    niekto si na portáli { $city } rezervoval termín s vašou adresou:

    { $about }

    Otvorte do troch dní tento odkaz a stlačte tlačidlo tam. Až potom je termín váš:
    { $link }

    Ak ste to neboli vy, nemusíte nič robiť. Vašu adresu sami vymažeme.
signup-meet-letter-held-subject = Máte rezervovaný termín: { $what }
signup-meet-letter-held =
    Dobrý deň,

    máte rezervovaný termín:

    { $about }

    Ak nemôžete prísť alebo chcete iný termín, povedzte to, prosím, na svojej súkromnej stránke:
    { $link }
signup-meet-letter-accepted-subject = Máte rezervovaný termín: { $what }
signup-meet-letter-accepted =
    Dobrý deň,

    vedia o vás a niekto tam pre vás bude:

    { $about }

    Ak nemôžete prísť alebo chcete iný termín, povedzte to, prosím, na svojej súkromnej stránke:
    { $link }
signup-meet-letter-declined-subject = Tento termín nie je možný: { $what }
signup-meet-letter-declined =
    Dobrý deň,

    je nám to ľúto. Tento termín nie je možný:

    { $about }

    Môžete si rezervovať iný termín alebo sa porozprávať s niekým iným:
    { $page }
signup-meet-letter-reminder =
    Dobrý deň,

    toto bude už čoskoro:

    { $about }

    Ak nemôžete prísť alebo chcete iný termín, povedzte to, prosím, na svojej súkromnej stránke:
    { $link }
signup-meet-letter-withdrawn =
    Dobrý deň,

    zrušili ste svoj termín:

    { $about }

    Kedykoľvek si môžete rezervovať iný. Čo o vás vieme, sa vymaže v tento deň: { $date }.
signup-meet-letter-cancelled-subject = Váš termín sa ruší: { $what }
signup-meet-letter-cancelled =
    Dobrý deň,

    v tomto čase tam nikto nebude:

    { $about }

    Je nám to ľúto. Môžete si rezervovať iný termín alebo sa porozprávať s niekým iným:
    { $page }
signup-meet-letter-taken-down =
    Dobrý deň,

    mesto { $city } niečo preveruje pri termíne, ktorý máte rezervovaný:

    { $about }

    Prosíme, nechoďte tam, kým vám nenapíšeme. Váš termín zostáva váš a nemusíte nič robiť. Ak ho už nechcete, povedzte to na svojej súkromnej stránke:
    { $link }
signup-meet-letter-put-back =
    Dobrý deň,

    prosili sme vás, aby ste počkali. Teraz tam znova môžete prísť a váš termín je stále váš:

    { $about }

    Ak ho už nechcete, povedzte to, prosím, na svojej súkromnej stránke:
    { $link }
signup-meet-letter-again =
    Dobrý deň,

    tu už máte rezervovaný termín. Toto je nový odkaz na vašu súkromnú stránku. Starý už nefunguje. Na svojej stránke si môžete vybrať iný termín:
    { $link }

    { $about }

# Asking a question, in other words than taking part in something
signup-ask-title = Opýtajte sa človeka
signup-ask-about = Koho sa pýtate:
signup-ask-languages = Jazyky, v ktorých vám môžeme odpovedať
signup-ask-message = Vaša otázka
signup-ask-message-help = Najviac { $n } znakov. Nepíšte, prosím, nič o svojom zdraví, náboženstve ani dokladoch.
signup-ask-closed = Teraz sa tu opýtať nedá
signup-ask-closed-text = Na otázky tu teraz nikto neodpovedá. Príďte za ľuďmi zo zoznamu alebo im zavolajte.
signup-ask-told-mail-text = Poslali sme vám e-mail so súkromným odkazom. Otvorte ho do troch dní a stlačte tlačidlo tam. Až potom si vašu otázku niekto prečíta.
signup-ask-is-asked-text = Stlačte tlačidlo. Až potom si vašu otázku niekto prečíta.
signup-ask-is-held = Vašu otázku sme dostali
signup-ask-is-held-text = Niekto si ju prečíta a odpovie vám. Odpoveď nájdete na tejto stránke.
signup-ask-is-accepted = Vašej otázke sa niekto venuje
signup-ask-is-accepted-text = Odpoveď nájdete na tejto stránke alebo sa vám niekto ozve tak, ako ste si želali.
signup-ask-is-withdrawn = Vzali ste svoju otázku späť
signup-ask-is-withdrawn-text = Kedykoľvek sa môžete opýtať znova.
signup-ask-is-declined = S týmto vám nemôžeme pomôcť
signup-ask-is-declined-text = Je nám to ľúto. Možno vám pomôže niekto zo zoznamu:
signup-ask-confirm = Áno, odoslať otázku
signup-ask-withdraw = Vziať otázku späť
signup-ask-erase-help = Nikto vám potom nebude môcť odpovedať. Táto stránka nikam nepovedie.
signup-ask-done-withdrawn = Otázku ste vzali späť.
signup-ask-letter-confirm =
    Dobrý deň,

    niekto na portáli { $city } poslal otázku s vašou adresou:

    { $about }

    Otvorte do troch dní tento odkaz a stlačte tlačidlo tam. Až potom si otázku niekto prečíta:
    { $link }

    Ak ste to neboli vy, nemusíte nič robiť. Vašu adresu sami vymažeme.
signup-ask-letter-held-subject = Vašu otázku sme dostali: { $what }
signup-ask-letter-held =
    Dobrý deň,

    vašu otázku sme dostali:

    { $about }

    Keď bude odpoveď, napíšeme vám. Nájdete ju na svojej súkromnej stránke:
    { $link }
signup-ask-letter-declined-subject = K vašej otázke: { $what }
signup-ask-letter-declined =
    Dobrý deň,

    je nám to ľúto. S vašou otázkou vám nemôžeme pomôcť:

    { $about }

    Možno vám pomôže niekto z týchto ľudí:
    { $page }
signup-ask-letter-withdrawn-subject = Vzali ste svoju otázku späť: { $what }
signup-ask-letter-withdrawn =
    Dobrý deň,

    vzali ste svoju otázku späť:

    { $about }

    Kedykoľvek sa môžete opýtať znova. Čo o vás vieme, sa vymaže v tento deň: { $date }.
signup-ask-letter-again =
    Dobrý deň,

    tu ste sa už opýtali. Toto je nový odkaz na vašu súkromnú stránku. Starý už nefunguje:
    { $link }

    { $about }

# It is done
signup-is-done = Vybavené
signup-is-done-text = Podľa ľudí, ktorí vám pomáhali, už nič ďalšie nepotrebujete. Kedykoľvek sa môžete opýtať znova.

# Another time
signup-move = Vybrať iný termín
signup-move-help = Kým nemáte iný termín, ten súčasný vám zostáva.
signup-move-send = Chcem tento termín
signup-done-moved = Teraz máte iný termín.
signup-wrong-taken = Niekto iný bol rýchlejší. Váš termín sa nezmenil. Vyberte iný.
signup-letter-moved-subject = Iný termín: { $what }
signup-letter-moved =
    Dobrý deň,

    toto je váš nový termín:

    { $about }

    Ak nemôžete prísť, povedzte to, prosím, na svojej súkromnej stránke:
    { $link }

# Answers
signup-replies = Čo sme vám odpovedali
signup-reply-more = Prečítajte si viac
signup-letter-reply-subject = Máte odpoveď: { $what }
signup-letter-reply =
    Dobrý deň,

    máme pre vás odpoveď. Nájdete ju na svojej súkromnej stránke:
    { $link }

    Ide o toto:

    { $about }

# Being sent on to another organization
signup-send-on = Máme to posunúť ďalej?
signup-send-on-text = Tu vám môžu pomôcť lepšie: { $name }. Ak poviete áno, prečítajú si, čo je na tejto stránke, a tí, čo to mali predtým, to už neuvidia.
signup-send-on-yes = Áno, posuňte to ďalej
signup-send-on-no = Nie, zostanem tu
signup-done-sent-on = Posunuli sme to ďalej. Na tejto stránke vidíte kam.
signup-done-stayed = Zostávate tu.
signup-wrong-full = Už tam nie je miesto. Zostávate tu.
signup-letter-send-on-subject = Máme na vás otázku: { $what }
signup-letter-send-on =
    Dobrý deň,

    inde vám môžu pomôcť lepšie:

    { $about }

    Máme to posunúť ďalej? Kým neodpoviete, nič sa nestane. Povedzte áno alebo nie na svojej súkromnej stránke:
    { $link }
