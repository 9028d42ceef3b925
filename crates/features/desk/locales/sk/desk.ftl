# Slová samotnej redakcie. Názvy polí a pomoc k nim stoja pri svojich druhoch.

desk-name = Redakcia Integra
desk-skip = Prejsť na obsah stránky
desk-nav = Redakcia
desk-cities = Mestá
desk-sign-out = Odhlásiť sa
desk-demo = Toto je ukážka. Meňte, čo chcete: okrem vás to nikto neuvidí.
desk-nav-today = Dnes
desk-nav-entries = Obsah
desk-nav-translations = Preklady
desk-nav-reviews = Kontroly
desk-nav-people = Ľudia
desk-nav-trail = Protokol činností
desk-to-start = Prejsť na úvod redakcie

# Čo sa práve stalo
desk-done-saved = Uložené. Čitatelia to uvidia až po zverejnení.
desk-done-asked = Uložené. Editori vedia, že sa na to majú pozrieť.
desk-done-published = Zverejnené. Čitatelia to už vidia.
desk-done-planned = Naplánované.
desk-done-unplanned = Plán je zrušený.
desk-done-withdrawn = Zverejnenie je zrušené. Čitatelia to už nevidia.
desk-done-archived = Archivované. Na tejto adrese sa čitatelia dozvedia, že sa to skončilo.
desk-done-restored = Staršia verzia je späť ako nový koncept.
desk-done-approved = Schválené. Teraz sa to môže zverejniť.
desk-done-sent-back = Vrátené s vaším komentárom.
desk-done-commented = Váš komentár nájdete nižšie.
desk-done-invited = Pozvánka je na ceste.
desk-done-changed = Zmenené.
desk-done-ended = Zariadenie odhlásené.
desk-done-verified = Označené ako dnes overené.

# Prečo sa stránka nedá zobraziť
desk-halt-sign-in = Prihláste sa, prosím
desk-halt-sign-in-text = Najprv sa treba prihlásiť.
desk-halt-forbidden = Na to nemáte oprávnenie
desk-halt-forbidden-text = Vaša rola v tomto meste to nedovoľuje. Ak to potrebujete, obráťte sa na administrátorov mesta.
desk-halt-forged = Formulár sa neodoslal
desk-halt-forged-text = Formulár bol príliš starý alebo nepochádzal z redakcie. Vráťte sa, načítajte stránku znova a odošlite ho ešte raz.
desk-halt-not-found = Tu nič nie je
desk-halt-not-found-text = Adresa nie je správna alebo už niekto odstránil, čo tu bolo.
desk-halt-too-large = To je príliš veľa
desk-halt-too-large-text = Formulár má viac ako jeden milión znakov. Skráťte texty a odošlite ho znova.
desk-halt-form = Formuláru nerozumieme
desk-halt-form-text = Časť formulára chýba. Vráťte sa, načítajte stránku znova a odošlite ho ešte raz.
desk-halt-pick = Nič nie je zaškrtnuté
desk-halt-pick-text = Najprv zaškrtnite 1 až 500 záznamov.
desk-halt-incomplete = Nie je to úplné
desk-halt-incomplete-text = Chýba niečo, čo čitatelia potrebujú. Otvorte záznam a uvidíte, čo to je.
desk-halt-no-review = Na rozhodnutie nikto nečaká
desk-halt-no-review-text = Medzitým rozhodol niekto iný alebo bola žiadosť vzatá späť.
desk-halt-throttled = Príliš veľa pokusov
desk-halt-throttled-text = { $seconds ->
    [one] Počkajte jednu sekundu a skúste to znova.
    [few] Počkajte { $seconds } sekundy a skúste to znova.
    [many] Počkajte { $seconds } sekundy a skúste to znova.
   *[other] Počkajte { $seconds } sekúnd a skúste to znova.
}
desk-halt-failed = Niečo sa pokazilo
desk-halt-failed-text = Je to naša chyba, nie vaša. Nič z toho, čo už bolo uložené, sa nestratilo. Skúste to o minútu znova.

desk-author-import = import
desk-author-schedule = plán
desk-author-unknown = niekto, kto tu už nepracuje

# Dnes
desk-today = Dnes
desk-today-hello = Dobrý deň, { $name }. Toto na niekoho čaká.
desk-today-nothing = Nič na vás nečaká. Dobrá práca.
desk-today-own = Vaše záznamy
desk-today-own-help = Starajte sa, aby boli správne. Po každej zmene požiadajte o kontrolu; zverejní ich mesto.
desk-today-review = Na kontrolu
desk-today-review-help = Kolegovia vás prosia o kontrolu týchto zmien skôr, ako ich uvidia čitatelia.
desk-today-ahead = Zmenené, ale ešte nezverejnené
desk-today-ahead-help = Čitatelia pri nich zatiaľ vidia staršiu verziu.
desk-today-draft = Koncepty
desk-today-draft-help = Čitatelia ich vôbec nevidia.
desk-today-unverified = Dlhšie ako šesť mesiacov neoverené
desk-today-unverified-help = Opýtajte sa organizácie, či všetko ešte platí, a potom záznam označte ako overený.
desk-today-stale = Preklady, ktoré chýbajú alebo nie sú aktuálne
desk-today-stale-help = Pôvodný text je nový alebo sa zmenil.
desk-today-planned = Naplánované
desk-today-planned-help = Tieto záznamy sa zverejnia alebo ukončia samy.
desk-today-all = Zobraziť všetky ({ $n })

# Tabuľka
desk-entries = Obsah
desk-new = Pridať nový záznam
desk-filter-q = Hľadané slová
desk-filter-kind = Druh
desk-filter-state = Stav
desk-filter-sort = Zoradenie
desk-filter-any = ľubovoľný
desk-filter = Zobraziť
desk-entries-count = { $n ->
    [0] Nič nezodpovedá. Zrušte niektorý filter.
    [one] 1 záznam
    [few] { $n } záznamy
    [many] { $n } záznamu
   *[other] { $n } záznamov
}
desk-state-draft = koncepty
desk-state-review = čakajú na kontrolu
desk-state-published = čitatelia ich vidia
desk-state-ahead = zmenené od zverejnenia
desk-state-archived = archivované
desk-state-stale = preklad chýba alebo nie je aktuálny
desk-state-unverified = dlhšie ako šesť mesiacov neoverené
desk-state-planned = naplánované
desk-is-draft = koncept
desk-is-review = čaká na kontrolu
desk-is-published = zverejnené
desk-is-ahead = novší koncept
desk-is-archived = archivované
desk-is-planned = naplánované
desk-sort-changed = od najnovšej zmeny
desk-sort-name = podľa názvu
desk-sort-kind = podľa druhu
desk-sort-verified = od najstaršieho overenia
desk-col-pick = Zaškrtnúť
desk-col-name = Názov
desk-col-state = Stav
desk-col-languages = Jazyky
desk-col-changed = Zmenené
desk-col-verified = Overené
desk-pick = Zaškrtnúť: { $name }
desk-never = nikdy
desk-bulk = So zaškrtnutými:
desk-bulk-verify = Označiť ako dnes overené
desk-bulk-publish = Zverejniť
desk-bulk-archive = Archivovať
desk-pages = Strany tabuľky
desk-page = Strana
desk-translation-none = nepreložené
desk-translation-stale = neaktuálne
desk-translation-part = preložené sčasti
desk-translation-machine = len strojový preklad
desk-translation-done = aktuálne

# Rozdiely
desk-diff-none = Nič sa nelíši.
desk-diff-facts = Údaje, ktoré sa líšia
desk-diff-field = Pole
desk-diff-before = Predtým
desk-diff-after = Potom
desk-diff-nothing = nič

# Kontrola
desk-review = Kontrola
desk-review-open = Čaká na kontrolu.
desk-review-approved = Schválené.
desk-review-sent-back = Vrátené.
desk-review-closed = Uzavreté.
desk-review-asked = Žiadosť o kontrolu: { $name },
desk-review-decided = Rozhodnutie: { $name },
desk-review-changed = Po žiadosti o kontrolu sa záznam ešte zmenil. Vidíte najnovšiu verziu.
desk-review-what = Čo by čitatelia videli inak
desk-comments = Komentáre
desk-comments-none = Zatiaľ tu nie je žiadny komentár.
desk-review-words = Váš komentár
desk-review-approve = Schváliť
desk-review-send-back = Vrátiť
desk-review-ask = Požiadať o kontrolu
desk-review-comment = Pridať komentár
desk-review-take-back = Vziať žiadosť späť
desk-review-too-long = To je príliš dlhé: najviac 4 000 znakov.
desk-review-empty = Napíšte pár slov, aby ostatní vedeli, čo máte na mysli.
desk-reviews = Kontroly
desk-reviews-open = Čaká na kontrolu
desk-reviews-approved = Schválené, čaká na zverejnenie
desk-reviews-none = Nič tu nie je.

# Zverejnenie
desk-publish = Zverejniť
desk-publish-incomplete = Zatiaľ sa to nedá zverejniť:
desk-publish-mend = Doplniť
desk-publish-what = Čo sa pre čitateľov zmení
desk-publish-languages = Jazyky
desk-publish-now = Teraz
desk-publish-do = Zverejniť teraz
desk-publish-withdraw = Zrušiť zverejnenie
desk-publish-archive = Archivovať
desk-publish-later = Neskôr
desk-publish-at = Deň a čas (podľa času v meste)
desk-plan = Zverejniť v tomto čase
desk-plan-ends = Ukončiť v tomto čase
desk-unplan = Zrušiť plán
desk-plan-publish = Zverejní sa:
desk-plan-end = Ukončí sa:
desk-publish-changed = Medzitým niekto uložil novšiu verziu. Pozrite si ju a potom ju zverejnite.
desk-publish-when = Vyberte deň a čas, ktorý ešte len príde.

# Náhľad
desk-preview = Náhľad
desk-preview-help = Ako by stránka vyzerala, keby sa teraz zverejnila najnovšia verzia.
desk-preview-phone = Telefón
desk-preview-wide = Široká obrazovka
desk-preview-of = Náhľad: { $name }
desk-preview-none = Záznamy tohto druhu nemajú vlastnú stránku. Zobrazujú sa na stránkach, ktoré na ne odkazujú.

# Rozdiely, pokračovanie
desk-diff-place = { $n }. v poradí
desk-diff-marked = text je rovnaký; líši sa, kto ho napísal alebo prečítal
desk-diff-moved = presunuté

# Prihlásenie
desk-sign-in = Prihlásiť sa
desk-sign-in-wrong = E-mailová adresa alebo heslo nie sú správne.
desk-email = E-mailová adresa
desk-password = Heslo
desk-forgot = Zabudli ste heslo?
desk-demo-staff = Vyskúšajte ukážku v jednej z rolí
desk-demo-staff-help = Každá rola môže robiť niečo iné. Prihlásite sa jedným kliknutím.
desk-role-reader = Čitateľ/ka
desk-role-contributor = Prispievateľ/ka za organizáciu
desk-role-translator = Prekladateľ/ka
desk-role-editor = Editor/ka
desk-role-publisher = Vydavateľ/ka
desk-role-coordinator = Koordinátor/ka
desk-role-administrator = Administrátor/ka
desk-second-step = Druhý krok prihlásenia
desk-code = Kód
desk-code-help = Šesť číslic z overovacej aplikácie vo vašom telefóne.
desk-code-now = Aktuálny kód z vašej aplikácie
desk-code-wrong = Tento kód je nesprávny alebo už neplatí. Počkajte na ďalší a zadajte ho.
desk-code-key-missing = Server stratil kľúč, ktorým sa kódy overujú. Použite záložný kód alebo sa obráťte na administrátorov.
desk-go-on = Pokračovať
desk-lost-phone = Nemám pri sebe telefón
desk-recovery-code = Záložný kód
desk-recovery-code-help = Jeden z desiatich kódov, ktoré ste si zapísali. Každý platí len raz.
desk-recovery-code-wrong = Tento záložný kód je nesprávny alebo ho už niekto použil.
desk-set-up = Nastaviť druhý krok prihlásenia
desk-set-up-why = Heslo môže niekto ukradnúť. S druhým krokom sa bez vášho telefónu nikto neprihlási.
desk-set-up-app = Ak v telefóne nemáte overovaciu aplikáciu, nainštalujte si ju. Stačí ktorákoľvek.
desk-set-up-scan = V aplikácii pridajte účet a naskenujte tento obrázok.
desk-set-up-qr = QR kód pre vašu overovaciu aplikáciu
desk-set-up-type = Alebo odpíšte tieto písmená a číslice:
desk-set-up-code = Zadajte šesť číslic, ktoré aplikácia ukazuje.
desk-recovery = Vaše záložné kódy
desk-recovery-why = Zapíšte si ich alebo vytlačte a odložte ich inde ako telefón. Keď telefón stratíte, s jedným z nich sa prihlásite.
desk-recovery-once = Zobrazia sa len teraz. Každý platí len raz.
desk-recovery-done = Kódy mám
desk-done-recovered = Prihlásenie sa podarilo. Ak sa telefón stratil, nastavte nižšie druhý krok prihlásenia znova.
desk-halt-link = Tento odkaz už neplatí
desk-halt-link-text = Každý odkaz platí len raz a len určitý čas. Požiadajte o nový.
desk-halt-session = Vaše prihlásenie sa skončilo
desk-halt-session-text = Prihláste sa znova. Čo ste napísali do formulára, sa zachovalo.
desk-halt-late = V tej istej chvíli ukladal aj niekto iný
desk-halt-late-text = Vráťte sa a uložte znova. Uvidíte zmeny druhej osoby a nikto z vás o svoj text nepríde.

# Heslá a e-maily
desk-welcome = Vitajte, { $name }
desk-welcome-text = Zvoľte si heslo pre { $email }.
desk-new-password = Nové heslo
desk-new-password-text = Zvoľte si nové heslo pre { $email }.
desk-password-new = Nové heslo
desk-password-rule = Aspoň 12 znakov. Štyri slová, ktoré k sebe nepatria, sú dobrá voľba a ľahko sa pamätajú.
desk-password-old = Staré heslo
desk-password-old-wrong = Staré heslo nie je správne.
desk-password-change = Zmeniť heslo
desk-password-too-short = To je príliš krátke: aspoň 12 znakov.
desk-password-too-long = To je príliš dlhé: najviac 256 znakov.
desk-password-common = Toto alebo podobné heslo má veľa ľudí. Vymyslite iné.
desk-password-own = Toto heslo je zložené z vášho mena alebo adresy. Vymyslite iné.
desk-reset = Zabudnuté heslo
desk-reset-text = Pošleme vám odkaz na vašu e-mailovú adresu. Platí jednu hodinu.
desk-reset-send = Poslať odkaz
desk-reset-sent = Ak k tejto adrese existuje účet, e-mail je na ceste. Pozrite sa do svojej pošty.
desk-letter-invitation-subject = Vaša pozvánka do redakcie Integra
desk-letter-invitation =
    Dobrý deň, { $name },

    pozývame vás spolupracovať na portáli pre nových obyvateľov. Otvorte tento odkaz a zvoľte si heslo; odkaz platí týždeň:

    { $link }

    Ak tento e-mail nečakáte, nemusíte nič robiť.
desk-letter-reset-subject = Nové heslo do redakcie Integra
desk-letter-reset =
    Dobrý deň, { $name },

    niekto, pravdepodobne vy, požiadal o nové heslo. Otvorte tento odkaz a zvoľte si ho; odkaz platí jednu hodinu:

    { $link }

    Ak žiadosť nie je od vás, nemusíte nič robiť: vaše heslo zostáva rovnaké.

# Vlastný účet
desk-account = Váš účet
desk-account-me = Vy
desk-account-name = Meno
desk-account-name-help = Vidia ho ostatní v redakcii. Čitatelia ho nikdy neuvidia.
desk-account-language = Jazyk redakcie
desk-name-wrong = Napíšte meno, najviac 80 znakov.
desk-save = Uložiť
desk-second = Druhý krok prihlásenia
desk-second-on = Druhý krok prihlásenia je nastavený.
desk-second-off = Druhý krok prihlásenia nie je nastavený.
desk-recovery-left = { $n ->
    [one] Zostáva 1 záložný kód.
    [few] Zostávajú { $n } záložné kódy.
    [many] Zostáva { $n } záložného kódu.
   *[other] Zostáva { $n } záložných kódov.
}
desk-recovery-new = Vytvoriť nové záložné kódy
desk-sessions = Prihlásené zariadenia
desk-sessions-help = Odhláste zariadenia, ktoré nepoznáte alebo už nepoužívate.
desk-session-here = toto zariadenie
desk-session-unknown = Nejaký prehliadač
desk-session-since = od
desk-session-seen = naposledy použité
desk-session-end = Odhlásiť
desk-sessions-end = Odhlásiť všetky ostatné

# Ľudia
desk-people = Ľudia
desk-person-invited = pozvánka odoslaná
desk-person-disabled = účet uzavretý
desk-person-roles = Roly v tomto meste
desk-person-organization = Organizácia (pre prispievateľov)
desk-person-languages = Jazyky (pre prekladateľov)
desk-person-enable = Znova povoliť prístup
desk-person-disable = Uzavrieť účet
desk-person-lost = Už nemá telefón ani záložné kódy
desk-invite = Pozvať niekoho
desk-invite-send = Poslať pozvánku
desk-people-form = Napíšte e-mailovú adresu a meno.
desk-people-role = Zaškrtnite aspoň jednu rolu.
desk-people-organization = Vyberte organizáciu, za ktorú bude táto osoba písať.
desk-people-languages = Zaškrtnite jazyky, do ktorých bude táto osoba prekladať.
desk-people-last = V sieti musí zostať aspoň jedna osoba, ktorá ju spravuje.
desk-people-elsewhere = Táto osoba pracuje aj v inom meste. Odoberte jej roly tu; účet môže uzavrieť len administrátor/ka siete.

# Protokol činností
desk-trail = Protokol činností
desk-trail-help = Kto čo urobil a kedy. Žiadny riadok sa nedá zmeniť ani odstrániť tak, aby sa na to neprišlo.
desk-trail-when = Kedy
desk-trail-who = Kto
desk-trail-what = Čo
desk-trail-subject = Čoho sa to týka
desk-trail-older = Staršie

# Formulár záznamu
desk-new-kind = Nový záznam: { $kind }
desk-add = Pridať: { $kind }
desk-entry-nav = Tento záznam
desk-history = História
desk-public = Stránka pre čitateľov
desk-next = Čo sa zvyčajne pridáva ďalej
desk-unsaved = Máte tu rozpísaný text, ktorý nie je uložený:
desk-unsaved-restore = Vrátiť ho do formulára
desk-unsaved-drop = Zahodiť ho
desk-unsaved-kept = Rozpísaný text tu zostane, kým ho neuložíte.
desk-read-only = Tento záznam môžete čítať, ale nie meniť.
desk-required = (potrebné pred zverejnením)
desk-form-wrong = { $n ->
    [one] Jedna vec nie je v poriadku. Váš text vo formulári zostal.
    [few] { $n } veci nie sú v poriadku. Váš text vo formulári zostal.
    [many] { $n } veci nie je v poriadku. Váš text vo formulári zostal.
   *[other] { $n } vecí nie je v poriadku. Váš text vo formulári zostal.
}
desk-source = Jazyk, v ktorom píšete
desk-source-help = Do ostatných jazykov sa prekladá z neho.
desk-address = Adresa
desk-slug = Posledná časť adresy stránky
desk-slug-help = Malé písmená bez dĺžňov a mäkčeňov, číslice a spojovníky. Keď pole necháte prázdne, použije sa názov. Keď adresu zmeníte, stará povedie na novú.
desk-slug-wrong = Použite malé písmená bez dĺžňov a mäkčeňov, číslice a spojovníky. Adresa, ktorú má alebo predtým mal iný záznam tohto druhu, sa použiť nedá.
desk-minor = Len drobná oprava: preklady zostávajú správne
desk-note = Poznámka pre ľudí, ktorí záznam kontrolujú
desk-note-help = Napríklad: od pondelka nové otváracie hodiny.
desk-save-review = Uložiť a požiadať o kontrolu
desk-save-publish = Uložiť a prejsť na zverejnenie

# Dvaja ľudia naraz
desk-merge = Zmenil to aj niekto iný
desk-merge-why = Počas vašej práce tento záznam uložil niekto iný: { $name },
desk-merge-kept = Z vášho textu sa nič nestratilo.
desk-merge-choose = { $n ->
    [one] Jednu vec ste zmenili vy aj druhá osoba. Vyberte:
    [few] { $n } veci ste zmenili vy aj druhá osoba. Vyberte:
    [many] { $n } veci ste zmenili vy aj druhá osoba. Vyberte:
   *[other] { $n } vecí ste zmenili vy aj druhá osoba. Vyberte:
}
desk-merge-before = Predtým:
desk-merge-mine = Moja verzia:
desk-merge-theirs = Verzia druhej osoby:
desk-merge-both = Obe verzie
desk-merge-their-changes = Zmeny druhej osoby
desk-merge-my-changes = Vaše zmeny
desk-merge-save = Uložiť oboje spolu
desk-merge-drop = Zahodiť moje zmeny

# História
desk-history-from = Od
desk-history-to = Do
desk-history-live = toto vidia čitatelia
desk-compare = Porovnať
desk-restore = Obnoviť staršiu verziu
desk-restore-help = Staršia z oboch verzií sa stane novým konceptom. Z histórie nič nezmizne.
desk-record-facts = Údaje uložené
desk-record-texts = Texty uložené: { $language }
desk-record-publish = Zverejnené
desk-record-archive = Archivované
desk-record-withdraw = Zverejnenie zrušené
desk-record-plan = Naplánované
desk-record-unplan = Plán zrušený
desk-record-availability = Voľné miesta zaznamenané
desk-record-erase = Vymazané
desk-record-erased = Uložené (neskôr vymazané)
desk-record-unknown = Uložené novšou verziou programu

# Prekladanie. Názov jazyka stojí v nominatíve, preto za dvojbodkou.
desk-translate = Preklad do jazyka: { $language }
desk-translate-from = z jazyka: { $language }
desk-translate-changed = Čo sa zmenilo v pôvodnom texte
desk-translate-right = Mám to prečítané: význam je rovnaký
desk-translate-late = Medzitým ukladal niekto iný. Váš text je stále vo formulári. Pozrite si zmeny a uložte znova.
desk-translate-wrong = Niečo je príliš dlhé. Váš text je stále vo formulári.
desk-translate-too-long = Najviac 40 000 znakov.
desk-translations = Preklady
desk-translations-help = Vyberte jazyk a uvidíte, čo v ňom chýba alebo nie je aktuálne.
desk-translations-unit = Počítajú sa riadky a odseky.
desk-col-language = Jazyk
desk-block-none = chýba
desk-block-stale = neaktuálne
desk-block-machine = preložil stroj
desk-block-part = preložil človek
desk-block-done = prečítané, v poriadku
