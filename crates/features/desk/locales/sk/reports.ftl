# What readers of the portal see of reports: the question below every page, the form, and what they are told.

reports-useful = Pomohla vám táto stránka?
reports-yes = Áno
reports-no = Nie
reports-link = Nahlásiť chybu

reports-title = Nahlásiť chybu
reports-about = Stránka:
reports-part = Čo nie je správne?
reports-part-hours = Otváracie hodiny
reports-part-address = Adresa alebo miesto
reports-part-phone = Telefón, e-mail alebo web
reports-part-price = Cena
reports-part-text = Niečo v texte
reports-part-translation = Preklad
reports-part-other = Niečo iné
reports-which = Čoho sa to týka?
reports-which-all = Celej stránky
reports-words = Čo by sme mali vedieť? (Môžete nechať prázdne.)
reports-words-help = Najviac { $n } znakov. Nepíšte mená, telefónne čísla ani iné súkromné veci. Nevieme, kto ste, a nemôžeme odpovedať.
reports-empty = Toto nechajte prázdne
reports-send = Odoslať
reports-back = Späť na stránku

reports-wrong-part = Zatiaľ sme nič neodoslali. Vyberte, čo nie je správne, a znova stlačte „Odoslať“.
reports-wrong-long = { $n ->
    [one] Zatiaľ sme nič neodoslali. Váš text je o jeden znak dlhší, ako môže byť. Skráťte ho a znova stlačte „Odoslať“.
    [few] Zatiaľ sme nič neodoslali. Váš text je o { $n } znaky dlhší, ako môže byť. Skráťte ho a znova stlačte „Odoslať“.
    [many] Zatiaľ sme nič neodoslali. Váš text je o { $n } znaku dlhší, ako môže byť. Skráťte ho a znova stlačte „Odoslať“.
   *[other] Zatiaľ sme nič neodoslali. Váš text je o { $n } znakov dlhší, ako môže byť. Skráťte ho a znova stlačte „Odoslať“.
}
reports-wrong-full = Nič sme neodoslali. O tejto stránke už máme veľa hlásení a čoskoro sa na ne pozrieme. Ďakujeme.
reports-wrong-often = { $n ->
    [one] Zatiaľ sme nič neodoslali. Z vašej siete prišlo veľa hlásení. Znova stlačte „Odoslať“ o jednu minútu.
    [few] Zatiaľ sme nič neodoslali. Z vašej siete prišlo veľa hlásení. Znova stlačte „Odoslať“ o { $n } minúty.
    [many] Zatiaľ sme nič neodoslali. Z vašej siete prišlo veľa hlásení. Znova stlačte „Odoslať“ o { $n } minúty.
   *[other] Zatiaľ sme nič neodoslali. Z vašej siete prišlo veľa hlásení. Znova stlačte „Odoslať“ o { $n } minút.
}

reports-told-thanks = Ďakujeme
reports-told-thanks-text = Pomáhate, aby bol tento portál správny. Niekto sa na to pozrie.
reports-told-no = Ďakujeme, že ste nám to povedali
reports-told-no-text = Čo chýbalo alebo nebolo správne? Ak nám to napíšete, môžeme stránku zlepšiť.
reports-told-forged = Nič sme neodoslali
reports-told-forged-text = Formulár neprišiel z tohto portálu. Vráťte sa na stránku a stlačte tlačidlo tam.
reports-told-large = Nič sme neodoslali
reports-told-large-text = Váš text je príliš dlhý. Vráťte sa, skráťte ho a odošlite znova.
reports-told-many = To bolo veľmi často
reports-told-many-text = Za poslednú hodinu prišlo z vašej siete veľa odpovedí. Túto sme nezapočítali.

# About something an organization offers
reports-part-unsafe = Nie je to bezpečné
reports-part-job = Neplatená práca namiesto zamestnania
reports-part-money = Žiadajú peniaze
reports-part-over = Už sa to skončilo
reports-title-offer = Nahlásiť túto ponuku
