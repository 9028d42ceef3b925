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
