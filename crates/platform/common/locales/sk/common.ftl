# Home
common-home-title = { $city } pre nových obyvateľov
common-home-arrived = Som tu prvé dni
common-home-choose = Vyberte si mesto
common-home-read-in = Čítajte túto stránku v jazyku
common-home-doors = Vyberte si dvere
common-home-alone = Nie ste tu sami
common-home-figures = Všetky čísla a čo znamenajú

# Topics
common-topics = Témy
common-topics-lede = Každá téma je ako dvere. Sú za nimi návody, služby a články.
common-topic-empty = Za týmito dverami zatiaľ nič nemáme. Opýtajte sa človeka.
common-topic-others = Ďalšie dvere

# Organizations
common-organizations = Organizácie
common-organizations-lede = Úrady a skupiny, ktoré pomáhajú novým obyvateľom. Ak poznáme ich adresu, uvádzame ju.
common-contact = Kontakt
common-address-unknown = Adresa nie je známa. Opýtajte sa skôr, ako tam pôjdete.
common-phone-unknown = Telefónne číslo nie je známe
common-approximate = Bod na mape je len približný.
common-speaks = Jazyky, ktorými hovoria
common-speaks-unknown = Nie je známe. Opýtajte sa skôr, ako tam pôjdete.
common-in-short = V skratke
common-old = { $years ->
    [one] Najnovší zdroj je starý jeden rok. Overte si to skôr, ako tam pôjdete.
    [few] Najnovší zdroj je starý { $years } roky. Overte si to skôr, ako tam pôjdete.
   *[other] Najnovší zdroj je starý { $years } rokov. Overte si to skôr, ako tam pôjdete.
}
common-old-facts = { $years ->
    [one] Najnovší zdroj je starý jeden rok. Údaje a čísla sa mohli zmeniť.
    [few] Najnovší zdroj je starý { $years } roky. Údaje a čísla sa mohli zmeniť.
   *[other] Najnovší zdroj je starý { $years } rokov. Údaje a čísla sa mohli zmeniť.
}
common-hurt = Ak vám niekto ublížil alebo sa vám vyhrážal

# Projects
common-project-programme = Program
common-project-grant = Dohoda o grante
common-project-time = Obdobie
common-project-amount = Suma
common-project-partners = Partneri
common-project-partner = Partner
common-project-role = Úloha
common-project-country = Krajina

# Languages
common-languages = Jazyky
common-languages-lede = Jazyky, v ktorých môžete čítať tento portál, a jazyky, ktorými tu ľudia hovoria.
common-languages-interface = Čítajte tento portál v jazyku
common-languages-coverage = { $done } z { $total } textov
common-language-title = Kto hovorí týmto jazykom: { $language }
common-language-read = Čítať tento portál v jazyku: { $language }
common-language-nobody = Zatiaľ tu nepoznáme nikoho, kto hovorí týmto jazykom. Opýtajte sa človeka: možno vám zabezpečí tlmočenie.

# About
common-about = O tomto portáli
common-about-lede = Kto tento portál prevádzkuje, odkiaľ sú údaje a ako portál vzniká.
common-about-how = Odkiaľ sú údaje
common-about-how-text = Každá stránka uvádza svoje zdroje a deň, keď ich niekto naposledy overil. Ak niektorý údaj nie je známy, stránka to povie. Ak sa dva zdroje líšia, stránka ukáže oba.
common-about-translations = Preklady
common-about-translations-text = Texty vznikajú najprv v angličtine. Text, ktorý preložil stroj, je označený, kým ho neprečíta človek. Keď sa anglický text zmení, stránka povie, že preklad je starší.
common-about-software = Softvér
common-about-software-text = Tento portál funguje na softvéri Integra. Je to slobodný softvér a môže ho používať každé mesto. Vznikol z európskeho projektu INTEGRA, v ktorom boli mestá Sofia, Praha, Košice, Osijek a Rubano.
common-about-city = O meste
common-about-figures = Čísla
common-about-figures-note = Číslo má význam len vtedy, keď viete, čo sa v ňom počíta. Neporovnávajte čísla, v ktorých sa počítajú rôzni ľudia.
common-figure-what = Čo
common-figure-value = Počet
common-figure-definition = Kto alebo čo sa počíta
common-figure-source = Zdroj a dátum

# Privacy
common-privacy = Ochrana súkromia
common-privacy-lede = Všetko si tu môžete prečítať a nemusíte nám povedať, kto ste.
common-privacy-not-police = Toto nie je polícia ani vízový úrad
common-privacy-not-police-text = Tento portál nerozhoduje o povoleniach. Nikoho nenahlasuje. Nikdy sa nepýta na vaše povolenie, štátnu príslušnosť, náboženstvo ani zdravie.
common-privacy-not-recorded = Čo nezaznamenávame
common-privacy-not-recorded-text = Nezaznamenávame, kto ste, kde ste, kto čo hľadá ani akú adresu má vaše zariadenie. Nepoužívame súbory cookie. Žiadna stránka nenačítava nič od inej firmy.
common-privacy-recorded = Čo zaznamenávame
common-privacy-recorded-text = O čitateľoch nič. Server si niečo zapíše, len keď sa stane chyba. Zápis neobsahuje žiadneho návštevníka ani žiadne hľadanie. Keď odpoviete na otázku „Pomohla vám táto stránka?“, jedno číslo sa zväčší o jedna. Keď nahlásite chybu, vaše slová uchováme najviac 180 dní a nikto nevie, kto ich napísal. Aby nás nikto nezahltil, zašifrovaná podoba adresy vášho zariadenia zostáva v pamäti najviac hodinu a nikdy sa nezapíše.
common-privacy-device = Čo zostáva vo vašom zariadení
common-privacy-device-text = Čo označíte v návode, zostane iba vo vašom zariadení. Označenia môžete zrušiť jedným tlačidlom v návode. Váš prehliadač si ukladá zoznam stránok, ktoré ste navštívili. V prehliadači ho môžete vymazať.
common-privacy-links = Odkazy na iné webové stránky
common-privacy-links-text = Odkaz na inú webovú stránku vedie tam, kde platia iné pravidlá, nie naše. Tej stránke nepovieme, z ktorej našej stránky prichádzate.

# Accessibility
common-accessibility = Prístupnosť
common-accessibility-lede = Tento portál by mali môcť používať všetci.
common-accessibility-goal = O čo sa snažíme
common-accessibility-goal-text = Riadime sa normou WCAG 2.2, úroveň AA. Pred každým vydaním program overí každý druh stránky.
common-accessibility-how = Ako vám portál funguje
common-accessibility-how-text = Každá stránka funguje s klávesnicou, s čítačkou obrazovky, bez JavaScriptu, na malom telefóne, v tmavom režime, s veľkým písmom aj na papieri.
common-accessibility-limits = Čo zatiaľ nefunguje
common-accessibility-limits-text = Dokumenty v knižnici nie sú naše. Čítačka obrazovky ich možno neprečíta dobre. Strojové preklady môžu byť nesprávne alebo ťažko zrozumiteľné.
common-accessibility-tell = Dajte nám vedieť
common-accessibility-tell-text = Niečo vám nefungovalo? Povedzte to ľuďom, ktorí tento portál prevádzkujú. Nájdete ich dole na každej stránke.
