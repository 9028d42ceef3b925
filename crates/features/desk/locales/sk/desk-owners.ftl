# Čo organizácie zverejňujú samy: čo sa najprv prezrie, čo sa stiahne, čo sa obnoví a kto o zverejňovanie žiada.

desk-nav-registrations = Žiadosti
desk-done-pulled = Stiahnuté. Čitatelia to už nikde nenájdu a organizácia o tom vie.
desk-done-put-back = Čitatelia to opäť vidia, tak ako to bolo. Organizácia o tom vie.
desk-author-renewal = odkazom z listu
desk-halt-pulled = Čitatelia to nevidia
desk-halt-pulled-text = Medzičasom to stiahol alebo vzal späť niekto iný. Načítajte stránku znova.
desk-halt-put-back = Nie je to stiahnuté
desk-halt-put-back-text = Medzičasom to vrátil alebo zverejnil niekto iný. Načítajte stránku znova.
desk-halt-registration = Niekto bol rýchlejší
desk-halt-registration-text = Medzičasom odpovedal niekto iný, alebo bola žiadosť zmazaná. Načítajte zoznam znova.

# Skôr než to čitatelia uvidia
desk-entrusted-first = Prvú ponuku organizácie si pred zverejnením prezrie niekto z mesta. Požiadajte o kontrolu. Ďalšie potom môžete zverejňovať sami.
desk-entrusted-severe = Niečo z nižšie uvedeného hovorí proti. Opravte to, alebo požiadajte o kontrolu: pred zverejnením sa na to pozrie niekto z mesta.
desk-entrusted-pulled = Niečo od vašej organizácie bolo stiahnuté. Kým sa to nevyrieši, prezrie si každú ponuku najprv niekto z mesta.
desk-concerns = Čo hovorí proti tejto ponuke
desk-concerns-help = Nájdené v tom, čo je tu napísané, podľa orientačných pravidiel. Opravte to, alebo v texte vysvetlite, prečo je to v poriadku.
desk-concerns-severe = treba prezrieť
desk-concerns-looked = Prezrel/a som si, čo hovorí proti, a je to takto v poriadku.
desk-concerns-look = Nič sa nestalo. Hovorí proti tomu niečo závažné: pozrite sa na to a zaškrtnite, že ste to urobili.
desk-bulk-not-concerns = hovorí proti tomu niečo závažné: otvorte to a pozrite sa
desk-patterns = Začať podľa vzoru:

# Stiahnutie
desk-pull = Hneď stiahnuť
desk-pull-title = Stiahnuť
desk-pull-help = Jedno stlačenie: hneď to zmizne zo zoznamov, vyhľadávania, máp, kanálov aj z iných webov. Ľudia z organizácie dostanú list s dôvodom. Dá sa to vrátiť.
desk-pull-reason = Prečo?
desk-pull-reason-unsafe = Možno to nie je bezpečné
desk-pull-reason-job = Nahrádza to platenú prácu
desk-pull-reason-money = Od dobrovoľníkov sa žiadajú peniaze
desk-pull-reason-over = Už sa to skončilo
desk-pull-reason-wrong = Niečo v tom nie je správne
desk-pull-down = Stiahnuté:
desk-pull-back = Vrátiť späť
desk-pull-back-help = Čitatelia opäť uvidia presne to, čo videli predtým.
desk-letter-pulled-subject = Ponuka bola stiahnutá
desk-letter-pulled =
    Dobrý deň,

    mesto stiahlo ponuku vašej organizácie: { $name }

    Dôvod: { $reason }

    Čitatelia ju teraz nevidia. Pozrite sa na ňu, prosím, opravte, čo nie je v poriadku, a požiadajte o kontrolu:
    { $link }
desk-letter-put-back-subject = Ponuku je opäť vidieť
desk-letter-put-back =
    Dobrý deň,

    čitatelia opäť vidia túto ponuku vašej organizácie: { $name }

    { $link }

# Hlásenia nebezpečenstva
desk-reports-part-unsafe = Nie je to bezpečné
desk-reports-part-job = Neplatená práca namiesto zamestnania
desk-reports-part-money = Žiadajú peniaze
desk-reports-part-over = Už sa to skončilo
desk-letter-danger-subject = Čitateľ hlási nebezpečenstvo
desk-letter-danger =
    Dobrý deň,

    čitateľ hlási o jednej ponuke: { $part }

    Pozrite sa na to, prosím, ešte dnes. Ponuku môžete stiahnuť jedným stlačením:
    { $link }

# Obnovenie
desk-letter-renewal-subject = Platí ešte vaša ponuka?
desk-letter-renewal =
    Dobrý deň,

    vaša organizácia ponúka: { $name }

    Niekoľko mesiacov to nikto nezmenil ani neoveril. Platí to ešte? Otvorte tento odkaz a stlačte tlačidlo. Prihlasovať sa nemusíte:
    { $link }

    Bez odpovede zmizne ponuka zo zoznamu dňa { $date }. Rovnaký odkaz ju vráti.

# Organizácie, ktoré chcú zverejňovať
desk-registrations = Organizácie, ktoré tu chcú zverejňovať
desk-registrations-help = Vyplnili formulár a potvrdili adresu. Skôr než poviete áno, zistite, kto sú: dostanú účet, ktorý píše za ich organizáciu, a čitatelia z neho neuvidia nič, kým to niekto neprezrie. Každé otvorenie tejto stránky sa zapíše do záznamu činností.
desk-registrations-none = Nikto nečaká na odpoveď.
desk-registrations-entry = Čo z toho bude
desk-registrations-draft = Nová organizácia ako koncept
desk-registrations-published = Nová organizácia, ktorú čitatelia hneď uvidia
desk-registrations-same = Zdá sa, že je to táto: { $name }
desk-registrations-link = Je to táto: { $name }
desk-registrations-type = O čo ide
desk-registrations-approve = Povedať áno a pozvať ich
desk-registrations-approve-help = Kontaktná osoba dostane list s pozvánkou. Adresa nestojí nikde na portáli.
desk-registrations-reason = Prečo nie?
desk-registrations-refuse = Povedať nie
desk-registrations-refused = Povedali ste nie
desk-registrations-unknown = Tu sa to nedá prečítať
desk-registrations-shut = Na tomto stroji sa to nedá otvoriť: chýba kľúč. Povedzte to tomu, kto ho prevádzkuje.
desk-registrations-no-known = Účet už majú
desk-registrations-no-unclear = Nepodarilo sa zistiť, kto sú
desk-registrations-no-elsewhere = V tomto meste nepôsobia
desk-registrations-no-purpose = Ich činnosť sa na tento portál nehodí
desk-letter-registration-subject = Organizácia tu chce zverejňovať
desk-letter-registration =
    Dobrý deň,

    jedna organizácia by rada zverejňovala svoju ponuku na portáli vášho mesta. Pozrite sa na to, prosím:
    { $link }
