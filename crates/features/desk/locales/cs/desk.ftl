# Slova samotné redakce. Názvy polí a nápověda k nim stojí u svých druhů.

desk-name = Redakce Integra
desk-skip = Přejít na obsah stránky
desk-nav = Redakce
desk-cities = Města
desk-sign-out = Odhlásit se
desk-demo = Toto je ukázka. Měňte, co chcete: kromě vás to nikdo neuvidí.
desk-nav-today = Dnes
desk-nav-entries = Obsah
desk-nav-translations = Překlady
desk-nav-reviews = Kontroly
desk-nav-people = Lidé
desk-nav-trail = Protokol činností
desk-to-start = Přejít na úvod redakce

# Co se právě stalo
desk-done-saved = Uloženo. Čtenáři to uvidí až po zveřejnění.
desk-done-asked = Uloženo. Editoři vědí, že se na to mají podívat.
desk-done-published = Zveřejněno. Čtenáři to už vidí.
desk-done-planned = Naplánováno.
desk-done-unplanned = Plán je zrušený.
desk-done-withdrawn = Zveřejnění je zrušené. Čtenáři to už nevidí.
desk-done-archived = Archivováno. Na této adrese se čtenáři dozvědí, že to skončilo.
desk-done-restored = Starší verze je zpátky jako nový koncept.
desk-done-approved = Schváleno. Teď se to může zveřejnit.
desk-done-sent-back = Vráceno s vaším komentářem.
desk-done-commented = Váš komentář najdete níže.
desk-done-invited = Pozvánka je na cestě.
desk-done-changed = Změněno.
desk-done-ended = Zařízení odhlášeno.
desk-done-verified = Označeno jako dnes ověřené.

# Proč se stránka nedá zobrazit
desk-halt-sign-in = Přihlaste se, prosím
desk-halt-sign-in-text = Nejdřív je potřeba se přihlásit.
desk-halt-forbidden = K tomu nemáte oprávnění
desk-halt-forbidden-text = Vaše role v tomto městě to nedovoluje. Pokud to potřebujete, obraťte se na administrátory města.
desk-halt-forged = Formulář se neodeslal
desk-halt-forged-text = Formulář byl příliš starý nebo nepocházel z redakce. Vraťte se, načtěte stránku znovu a odešlete ho ještě jednou.
desk-halt-not-found = Tady nic není
desk-halt-not-found-text = Adresa není správná, nebo už někdo odstranil, co tu bylo.
desk-halt-too-large = To je příliš mnoho
desk-halt-too-large-text = Formulář má víc než jeden milion znaků. Zkraťte texty a odešlete ho znovu.
desk-halt-form = Formuláři nerozumíme
desk-halt-form-text = Část formuláře chybí. Vraťte se, načtěte stránku znovu a odešlete ho ještě jednou.
desk-halt-pick = Nic není zaškrtnuté
desk-halt-pick-text = Nejdřív zaškrtněte 1 až 500 záznamů.
desk-halt-incomplete = Není to úplné
desk-halt-incomplete-text = Chybí něco, co čtenáři potřebují. Otevřete záznam a uvidíte, co to je.
desk-halt-no-review = Na rozhodnutí nikdo nečeká
desk-halt-no-review-text = Mezitím rozhodl někdo jiný, nebo byla žádost vzata zpět.
desk-halt-throttled = Příliš mnoho pokusů
desk-halt-throttled-text = { $seconds ->
    [one] Počkejte jednu sekundu a zkuste to znovu.
    [few] Počkejte { $seconds } sekundy a zkuste to znovu.
    [many] Počkejte { $seconds } sekundy a zkuste to znovu.
   *[other] Počkejte { $seconds } sekund a zkuste to znovu.
}
desk-halt-failed = Něco se pokazilo
desk-halt-failed-text = Je to naše chyba, ne vaše. Nic z toho, co už bylo uložené, se neztratilo. Zkuste to za minutu znovu.

desk-author-import = import
desk-author-schedule = plán
desk-author-unknown = někdo, kdo tu už nepracuje

# Dnes
desk-today = Dnes
desk-today-hello = Dobrý den, { $name }. Tohle na někoho čeká.
desk-today-nothing = Nic na vás nečeká. Dobrá práce.
desk-today-own = Vaše záznamy
desk-today-own-help = Starejte se, aby byly správné. Po každé změně požádejte o kontrolu; zveřejní je město.
desk-today-review = Ke kontrole
desk-today-review-help = Kolegové vás prosí o kontrolu těchto změn dřív, než je uvidí čtenáři.
desk-today-ahead = Změněno, ale ještě nezveřejněno
desk-today-ahead-help = Čtenáři u nich zatím vidí starší verzi.
desk-today-draft = Koncepty
desk-today-draft-help = Čtenáři je vůbec nevidí.
desk-today-unverified = Déle než šest měsíců neověřeno
desk-today-unverified-help = Zeptejte se organizace, jestli všechno ještě platí, a pak záznam označte jako ověřený.
desk-today-stale = Překlady, které chybí nebo nejsou aktuální
desk-today-stale-help = Původní text je nový nebo se změnil.
desk-today-planned = Naplánováno
desk-today-planned-help = Tyto záznamy se zveřejní nebo ukončí samy.
desk-today-all = Zobrazit všechny ({ $n })

# Tabulka
desk-entries = Obsah
desk-new = Přidat nový záznam
desk-filter-q = Hledaná slova
desk-filter-kind = Druh
desk-filter-state = Stav
desk-filter-sort = Řazení
desk-filter-any = libovolný
desk-filter = Zobrazit
desk-entries-count = { $n ->
    [0] Nic neodpovídá. Zrušte některý filtr.
    [one] 1 záznam
    [few] { $n } záznamy
    [many] { $n } záznamu
   *[other] { $n } záznamů
}
desk-state-draft = koncepty
desk-state-review = čekají na kontrolu
desk-state-published = čtenáři je vidí
desk-state-ahead = změněné od zveřejnění
desk-state-archived = archivované
desk-state-stale = překlad chybí nebo není aktuální
desk-state-unverified = déle než šest měsíců neověřené
desk-state-planned = naplánované
desk-is-draft = koncept
desk-is-review = čeká na kontrolu
desk-is-published = zveřejněno
desk-is-ahead = novější koncept
desk-is-archived = archivováno
desk-is-planned = naplánováno
desk-sort-changed = od nejnovější změny
desk-sort-name = podle názvu
desk-sort-kind = podle druhu
desk-sort-verified = od nejstaršího ověření
desk-col-pick = Zaškrtnout
desk-col-name = Název
desk-col-state = Stav
desk-col-languages = Jazyky
desk-col-changed = Změněno
desk-col-verified = Ověřeno
desk-pick = Zaškrtnout: { $name }
desk-never = nikdy
desk-bulk = Se zaškrtnutými:
desk-bulk-verify = Označit jako dnes ověřené
desk-bulk-publish = Zveřejnit
desk-bulk-archive = Archivovat
desk-pages = Strany tabulky
desk-page = Strana
desk-translation-none = nepřeloženo
desk-translation-stale = neaktuální
desk-translation-part = přeloženo zčásti
desk-translation-machine = jen strojový překlad
desk-translation-done = aktuální

# Rozdíly
desk-diff-none = Nic se neliší.
desk-diff-facts = Údaje, které se liší
desk-diff-field = Pole
desk-diff-before = Předtím
desk-diff-after = Potom
desk-diff-nothing = nic

# Kontrola
desk-review = Kontrola
desk-review-open = Čeká na kontrolu.
desk-review-approved = Schváleno.
desk-review-sent-back = Vráceno.
desk-review-closed = Uzavřeno.
desk-review-asked = Žádost o kontrolu: { $name },
desk-review-decided = Rozhodnutí: { $name },
desk-review-changed = Po žádosti o kontrolu se záznam ještě změnil. Vidíte nejnovější verzi.
desk-review-what = Co by čtenáři viděli jinak
desk-comments = Komentáře
desk-comments-none = Zatím tu není žádný komentář.
desk-review-words = Váš komentář
desk-review-approve = Schválit
desk-review-send-back = Vrátit
desk-review-ask = Požádat o kontrolu
desk-review-comment = Přidat komentář
desk-review-take-back = Vzít žádost zpět
desk-review-too-long = To je příliš dlouhé: nejvýše 4 000 znaků.
desk-review-empty = Napište pár slov, aby ostatní věděli, co máte na mysli.
desk-reviews = Kontroly
desk-reviews-open = Čeká na kontrolu
desk-reviews-approved = Schváleno, čeká na zveřejnění
desk-reviews-none = Nic tu není.

# Zveřejnění
desk-publish = Zveřejnit
desk-publish-incomplete = Zatím to nejde zveřejnit:
desk-publish-mend = Doplnit
desk-publish-what = Co se pro čtenáře změní
desk-publish-languages = Jazyky
desk-publish-now = Teď
desk-publish-do = Zveřejnit teď
desk-publish-withdraw = Zrušit zveřejnění
desk-publish-archive = Archivovat
desk-publish-later = Později
desk-publish-at = Den a čas (podle času ve městě)
desk-plan = Zveřejnit v tomto čase
desk-plan-ends = Ukončit v tomto čase
desk-unplan = Zrušit plán
desk-plan-publish = Zveřejní se:
desk-plan-end = Ukončí se:
desk-publish-changed = Mezitím někdo uložil novější verzi. Podívejte se na ni a pak ji zveřejněte.
desk-publish-when = Vyberte den a čas, který teprve přijde.

# Náhled
desk-preview = Náhled
desk-preview-help = Jak by stránka vypadala, kdyby se teď zveřejnila nejnovější verze.
desk-preview-phone = Telefon
desk-preview-wide = Široká obrazovka
desk-preview-of = Náhled: { $name }
desk-preview-none = Záznamy tohoto druhu nemají vlastní stránku. Zobrazují se na stránkách, které na ně odkazují.

# Rozdíly, pokračování
desk-diff-place = { $n }. v pořadí
desk-diff-marked = text je stejný; liší se, kdo ho napsal nebo přečetl
desk-diff-moved = přesunuto

# Přihlášení
desk-sign-in = Přihlásit se
desk-sign-in-wrong = E-mailová adresa nebo heslo nesouhlasí.
desk-email = E-mailová adresa
desk-password = Heslo
desk-forgot = Zapomenuté heslo?
desk-demo-staff = Vyzkoušejte ukázku v jedné z rolí
desk-demo-staff-help = Každá role může dělat něco jiného. Přihlásíte se jedním kliknutím.
desk-role-reader = Čtenář/ka
desk-role-contributor = Přispěvatel/ka za organizaci
desk-role-translator = Překladatel/ka
desk-role-editor = Editor/ka
desk-role-publisher = Vydavatel/ka
desk-role-coordinator = Koordinátor/ka
desk-role-administrator = Administrátor/ka
desk-second-step = Druhý krok přihlášení
desk-code = Kód
desk-code-help = Šest číslic z ověřovací aplikace ve vašem telefonu.
desk-code-now = Aktuální kód z vaší aplikace
desk-code-wrong = Tento kód je špatný nebo už neplatí. Počkejte na další a zadejte ho.
desk-code-key-missing = Server ztratil klíč, kterým se kódy ověřují. Použijte záložní kód nebo se obraťte na administrátory.
desk-go-on = Pokračovat
desk-lost-phone = Nemám u sebe telefon
desk-recovery-code = Záložní kód
desk-recovery-code-help = Jeden z deseti kódů, které máte opsané nebo vytištěné. Každý platí jen jednou.
desk-recovery-code-wrong = Tento záložní kód je špatný nebo už byl použit.
desk-set-up = Nastavit druhý krok přihlášení
desk-set-up-why = Heslo může někdo ukrást. S druhým krokem se bez vašeho telefonu nikdo nepřihlásí.
desk-set-up-app = Pokud v telefonu nemáte ověřovací aplikaci, nainstalujte si ji. Stačí kterákoli.
desk-set-up-scan = V aplikaci přidejte účet a naskenujte tento obrázek.
desk-set-up-qr = QR kód pro vaši ověřovací aplikaci
desk-set-up-type = Nebo opište tato písmena a číslice:
desk-set-up-code = Zadejte šest číslic, které aplikace ukazuje.
desk-recovery = Vaše záložní kódy
desk-recovery-why = Opište si je nebo vytiskněte a uložte je jinde než telefon. Když telefon ztratíte, s jedním z nich se přihlásíte.
desk-recovery-once = Zobrazí se jen teď. Každý platí jen jednou.
desk-recovery-done = Kódy mám
desk-done-recovered = Přihlášení se povedlo. Pokud se telefon ztratil, nastavte níže druhý krok přihlášení znovu.
desk-halt-link = Tento odkaz už neplatí
desk-halt-link-text = Každý odkaz platí jen jednou a jen po určitou dobu. Požádejte o nový.
desk-halt-session = Vaše přihlášení skončilo
desk-halt-session-text = Přihlaste se znovu. Co bylo rozepsané ve formuláři, zůstalo zachované.
desk-halt-late = Ve stejnou chvíli ukládal i někdo jiný
desk-halt-late-text = Vraťte se a uložte znovu. Uvidíte změny druhé osoby a nikdo z vás o svůj text nepřijde.

# Hesla a e-maily
desk-welcome = Vítejte, { $name }
desk-welcome-text = Zvolte si heslo pro { $email }.
desk-new-password = Nové heslo
desk-new-password-text = Zvolte si nové heslo pro { $email }.
desk-password-new = Nové heslo
desk-password-rule = Aspoň 12 znaků. Čtyři slova, která k sobě nepatří, jsou dobrá volba a snadno se pamatují.
desk-password-old = Staré heslo
desk-password-old-wrong = Staré heslo nesouhlasí.
desk-password-change = Změnit heslo
desk-password-too-short = To je příliš krátké: aspoň 12 znaků.
desk-password-too-long = To je příliš dlouhé: nejvýše 256 znaků.
desk-password-common = Toto nebo podobné heslo má mnoho lidí. Vymyslete jiné.
desk-password-own = Toto heslo je složené z vašeho jména nebo adresy. Vymyslete jiné.
desk-reset = Zapomenuté heslo
desk-reset-text = Pošleme vám odkaz na vaši e-mailovou adresu. Platí jednu hodinu.
desk-reset-send = Poslat odkaz
desk-reset-sent = Pokud k této adrese existuje účet, e-mail je na cestě. Podívejte se do své pošty.
desk-letter-invitation-subject = Vaše pozvánka do redakce Integra
desk-letter-invitation =
    Dobrý den, { $name },

    zveme vás ke spolupráci na portálu pro nové obyvatele. Otevřete tento odkaz a zvolte si heslo; odkaz platí týden:

    { $link }

    Pokud tento e-mail nečekáte, nemusíte nic dělat.
desk-letter-reset-subject = Nové heslo do redakce Integra
desk-letter-reset =
    Dobrý den, { $name },

    někdo, pravděpodobně vy, požádal o nové heslo. Otevřete tento odkaz a zvolte si ho; odkaz platí jednu hodinu:

    { $link }

    Pokud žádost není od vás, nemusíte nic dělat: vaše heslo zůstává stejné.

# Vlastní účet
desk-account = Váš účet
desk-account-me = Vy
desk-account-name = Jméno
desk-account-name-help = Vidí ho ostatní v redakci. Čtenáři ho nikdy neuvidí.
desk-account-language = Jazyk redakce
desk-name-wrong = Napište jméno, nejvýše 80 znaků.
desk-save = Uložit
desk-second = Druhý krok přihlášení
desk-second-on = Druhý krok přihlášení je nastavený.
desk-second-off = Druhý krok přihlášení není nastavený.
desk-recovery-left = { $n ->
    [one] Zbývá 1 záložní kód.
    [few] Zbývají { $n } záložní kódy.
    [many] Zbývá { $n } záložního kódu.
   *[other] Zbývá { $n } záložních kódů.
}
desk-recovery-new = Vytvořit nové záložní kódy
desk-sessions = Přihlášená zařízení
desk-sessions-help = Odhlaste zařízení, která neznáte nebo už nepoužíváte.
desk-session-here = toto zařízení
desk-session-unknown = Nějaký prohlížeč
desk-session-since = od
desk-session-seen = naposledy použito
desk-session-end = Odhlásit
desk-sessions-end = Odhlásit všechna ostatní

# Lidé
desk-people = Lidé
desk-person-invited = pozvánka odeslána
desk-person-disabled = účet uzavřen
desk-person-roles = Role v tomto městě
desk-person-organization = Organizace (pro přispěvatele)
desk-person-languages = Jazyky (pro překladatele)
desk-person-enable = Znovu povolit přístup
desk-person-disable = Uzavřít účet
desk-person-lost = Už nemá telefon ani záložní kódy
desk-invite = Pozvat někoho
desk-invite-send = Poslat pozvánku
desk-people-form = Napište e-mailovou adresu a jméno.
desk-people-role = Zaškrtněte aspoň jednu roli.
desk-people-organization = Vyberte organizaci, za kterou bude tato osoba psát.
desk-people-languages = Zaškrtněte jazyky, do kterých bude tato osoba překládat.
desk-people-last = V síti musí zůstat aspoň jedna osoba, která ji spravuje.
desk-people-elsewhere = Tato osoba pracuje i v jiném městě. Odeberte jí role tady; účet může uzavřít jen administrátor/ka sítě.

# Protokol činností
desk-trail = Protokol činností
desk-trail-help = Kdo co udělal a kdy. Žádný řádek nejde změnit ani odstranit tak, aby se na to nepřišlo.
desk-trail-when = Kdy
desk-trail-who = Kdo
desk-trail-what = Co
desk-trail-subject = Čeho se to týká
desk-trail-older = Starší

# Formulář záznamu
desk-new-kind = Nový záznam: { $kind }
desk-add = Přidat: { $kind }
desk-entry-nav = Tento záznam
desk-history = Historie
desk-public = Stránka pro čtenáře
desk-next = Co se obvykle přidává dál
desk-unsaved = Máte tu rozepsaný text, který není uložený:
desk-unsaved-restore = Vrátit ho do formuláře
desk-unsaved-drop = Zahodit ho
desk-unsaved-kept = Rozepsaný text tu zůstane, dokud ho neuložíte.
desk-read-only = Tento záznam můžete číst, ale ne měnit.
desk-required = (nutné před zveřejněním)
desk-form-wrong = { $n ->
    [one] Jedna věc není v pořádku. Váš text ve formuláři zůstal.
    [few] { $n } věci nejsou v pořádku. Váš text ve formuláři zůstal.
    [many] { $n } věci není v pořádku. Váš text ve formuláři zůstal.
   *[other] { $n } věcí není v pořádku. Váš text ve formuláři zůstal.
}
desk-source = Jazyk, ve kterém píšete
desk-source-help = Do ostatních jazyků se překládá z něj.
desk-address = Adresa
desk-slug = Poslední část adresy stránky
desk-slug-help = Malá písmena bez háčků a čárek, číslice a spojovníky. Když pole necháte prázdné, použije se název. Když adresu změníte, stará povede na novou.
desk-slug-wrong = Použijte malá písmena bez háčků a čárek, číslice a spojovníky. Adresu, kterou má nebo dříve měl jiný záznam tohoto druhu, použít nejde.
desk-minor = Jen drobná oprava: překlady zůstávají správné
desk-note = Poznámka pro ty, kdo záznam kontrolují
desk-note-help = Například: od pondělí nové otevírací hodiny.
desk-save-review = Uložit a požádat o kontrolu
desk-save-publish = Uložit a přejít ke zveřejnění

# Dva lidé najednou
desk-merge = Změnil to i někdo jiný
desk-merge-why = Během vaší práce tento záznam uložil někdo jiný: { $name },
desk-merge-kept = Z vašeho textu se nic neztratilo.
desk-merge-choose = { $n ->
    [one] Jednu věc jste změnili vy i druhá osoba. Vyberte:
    [few] { $n } věci jste změnili vy i druhá osoba. Vyberte:
    [many] { $n } věci jste změnili vy i druhá osoba. Vyberte:
   *[other] { $n } věcí jste změnili vy i druhá osoba. Vyberte:
}
desk-merge-before = Předtím:
desk-merge-mine = Moje verze:
desk-merge-theirs = Verze druhé osoby:
desk-merge-both = Obě verze
desk-merge-their-changes = Změny druhé osoby
desk-merge-my-changes = Vaše změny
desk-merge-save = Uložit obojí dohromady
desk-merge-drop = Zahodit moje změny

# Historie
desk-history-from = Od
desk-history-to = Do
desk-history-live = toto vidí čtenáři
desk-compare = Porovnat
desk-restore = Obnovit starší verzi
desk-restore-help = Starší z obou verzí se stane novým konceptem. Z historie nic nezmizí.
desk-record-facts = Údaje uloženy
desk-record-texts = Texty uloženy: { $language }
desk-record-publish = Zveřejněno
desk-record-archive = Archivováno
desk-record-withdraw = Zveřejnění zrušeno
desk-record-plan = Naplánováno
desk-record-unplan = Plán zrušen
desk-record-availability = Volná místa zaznamenána
desk-record-erase = Vymazáno
desk-record-erased = Uloženo (později vymazáno)
desk-record-unknown = Uloženo novější verzí programu

# Překládání. Název jazyka stojí v nominativu, proto za dvojtečkou.
desk-translate = Překlad do jazyka: { $language }
desk-translate-from = z jazyka: { $language }
desk-translate-changed = Co se změnilo v původním textu
desk-translate-right = Mám to přečtené: význam je stejný
desk-translate-late = Mezitím ukládal někdo jiný. Váš text je stále ve formuláři. Podívejte se na změny a uložte znovu.
desk-translate-wrong = Něco je příliš dlouhé. Váš text je stále ve formuláři.
desk-translate-too-long = Nejvýše 40 000 znaků.
desk-translations = Překlady
desk-translations-help = Vyberte jazyk a uvidíte, co v něm chybí nebo není aktuální.
desk-translations-unit = Počítají se řádky a odstavce.
desk-col-language = Jazyk
desk-block-none = chybí
desk-block-stale = neaktuální
desk-block-machine = přeložil stroj
desk-block-part = přeložil člověk
desk-block-done = přečteno, v pořádku
