# Co organizace zveřejňují samy: co se napřed prohlédne, co se stáhne, co se obnoví a kdo o zveřejňování žádá.

desk-nav-registrations = Žádosti
desk-done-pulled = Staženo. Čtenáři to už nikde nenajdou a organizace o tom ví.
desk-done-put-back = Čtenáři to zase vidí, tak jak to bylo. Organizace o tom ví.
desk-author-renewal = odkazem z dopisu
desk-halt-pulled = Čtenáři to nevidí
desk-halt-pulled-text = Mezitím to stáhl nebo vzal zpět někdo jiný. Načtěte stránku znovu.
desk-halt-put-back = Není to staženo
desk-halt-put-back-text = Mezitím to vrátil nebo zveřejnil někdo jiný. Načtěte stránku znovu.
desk-halt-registration = Někdo byl rychlejší
desk-halt-registration-text = Mezitím odpověděl někdo jiný, nebo byla žádost smazána. Načtěte seznam znovu.

# Než to čtenáři uvidí
desk-entrusted-first = První nabídku organizace si před zveřejněním prohlédne někdo z města. Požádejte o kontrolu. Další pak můžete zveřejňovat sami.
desk-entrusted-severe = Něco z níže uvedeného mluví proti. Opravte to, nebo požádejte o kontrolu: před zveřejněním se na to podívá někdo z města.
desk-entrusted-pulled = Něco od vaší organizace bylo staženo. Dokud se to nevyřeší, prohlédne si každou nabídku napřed někdo z města.
desk-concerns = Co mluví proti této nabídce
desk-concerns-help = Nalezeno v tom, co je zde napsáno, podle orientačních pravidel. Opravte to, nebo v textu vysvětlete, proč je to v pořádku.
desk-concerns-severe = musí se prohlédnout
desk-concerns-looked = Prohlédl/a jsem si, co mluví proti, a je to takto v pořádku.
desk-concerns-look = Nic se nestalo. Mluví proti tomu něco závažného: podívejte se na to a zaškrtněte, že jste to udělali.
desk-bulk-not-concerns = mluví proti tomu něco závažného: otevřete to a podívejte se
desk-patterns = Začít podle vzoru:

# Stažení
desk-pull = Hned stáhnout
desk-pull-title = Stáhnout
desk-pull-help = Jedno stisknutí: hned to zmizí ze seznamů, hledání, map, kanálů i z jiných webů. Lidé z organizace dostanou dopis s důvodem. Dá se to vrátit.
desk-pull-reason = Proč?
desk-pull-reason-unsafe = Možná to není bezpečné
desk-pull-reason-job = Nahrazuje to placenou práci
desk-pull-reason-money = Od dobrovolníků se chtějí peníze
desk-pull-reason-over = Už to skončilo
desk-pull-reason-wrong = Něco v tom není správně
desk-pull-down = Staženo:
desk-pull-back = Vrátit zpět
desk-pull-back-help = Čtenáři zase uvidí přesně to, co viděli předtím.
desk-letter-pulled-subject = Nabídka byla stažena
desk-letter-pulled =
    Dobrý den,

    město stáhlo nabídku vaší organizace: { $name }

    Důvod: { $reason }

    Čtenáři ji teď nevidí. Podívejte se na ni prosím, opravte, co není v pořádku, a požádejte o kontrolu:
    { $link }
desk-letter-put-back-subject = Nabídka je znovu vidět
desk-letter-put-back =
    Dobrý den,

    čtenáři znovu vidí tuto nabídku vaší organizace: { $name }

    { $link }

# Hlášení nebezpečí
desk-reports-part-unsafe = Není to bezpečné
desk-reports-part-job = Neplacená práce místo zaměstnání
desk-reports-part-money = Chtějí peníze
desk-reports-part-over = Už to skončilo
desk-letter-danger-subject = Čtenář hlásí nebezpečí
desk-letter-danger =
    Dobrý den,

    čtenář hlásí o jedné nabídce: { $part }

    Podívejte se na to prosím ještě dnes. Nabídku můžete stáhnout jedním stisknutím:
    { $link }

# Obnovení
desk-letter-renewal-subject = Platí ještě vaše nabídka?
desk-letter-renewal =
    Dobrý den,

    vaše organizace nabízí: { $name }

    Několik měsíců to nikdo nezměnil ani neověřil. Platí to ještě? Otevřete tento odkaz a stiskněte tlačítko. Přihlašovat se nemusíte:
    { $link }

    Bez odpovědi zmizí nabídka ze seznamu dne { $date }. Stejný odkaz ji vrátí.

# Organizace, které chtějí zveřejňovat
desk-registrations = Organizace, které zde chtějí zveřejňovat
desk-registrations-help = Vyplnily formulář a potvrdily adresu. Než řeknete ano, zjistěte, kdo jsou: dostanou účet, který píše za jejich organizaci, a čtenáři z něj neuvidí nic, dokud to někdo neprohlédne. Každé otevření této stránky se zapíše do záznamu činností.
desk-registrations-none = Nikdo nečeká na odpověď.
desk-registrations-entry = Co z toho bude
desk-registrations-draft = Nová organizace jako koncept
desk-registrations-published = Nová organizace, kterou čtenáři hned uvidí
desk-registrations-same = Zdá se, že je to tato: { $name }
desk-registrations-link = Je to tato: { $name }
desk-registrations-type = O co jde
desk-registrations-approve = Říci ano a pozvat je
desk-registrations-approve-help = Kontaktní osoba dostane dopis s pozvánkou. Adresa nestojí nikde na portálu.
desk-registrations-reason = Proč ne?
desk-registrations-refuse = Říci ne
desk-registrations-refused = Řekli jste ne
desk-registrations-unknown = Zde to nelze přečíst
desk-registrations-shut = Na tomto stroji to nelze otevřít: chybí klíč. Řekněte to tomu, kdo jej provozuje.
desk-registrations-no-known = Účet už mají
desk-registrations-no-unclear = Nepodařilo se zjistit, kdo jsou
desk-registrations-no-elsewhere = V tomto městě nepůsobí
desk-registrations-no-purpose = Jejich činnost se na tento portál nehodí
desk-letter-registration-subject = Organizace zde chce zveřejňovat
desk-letter-registration =
    Dobrý den,

    jedna organizace by ráda zveřejňovala svou nabídku na portálu vašeho města. Podívejte se na to prosím:
    { $link }
