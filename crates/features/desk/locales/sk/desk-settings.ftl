# What a city has settled about its portal, and its colours.

desk-nav-settings = Nastavenia
desk-settings = Nastavenia
desk-settings-help = Čo má vaše mesto o svojom portáli nastavené a kde sa to mení. Každú zmenu uvidíte v histórii a môžete ju vziať späť.
desk-settings-open = Otvoriť formulár
desk-settings-city = Mesto
desk-settings-city-help = Názov, pozdrav, kto portál prevádzkuje, čísla o meste, rýchly odchod.
desk-settings-languages = Jazyky
desk-settings-languages-help = Poradie je poradím v ponuke. Kde text chýba, čitatelia ho uvidia v jazykoch uvedených tu, inak v jazyku, v ktorom bol napísaný.
desk-settings-language = Jazyk
desk-settings-fallbacks = Čitatelia potom uvidia
desk-settings-fallbacks-none = Len jazyk, v ktorom bol napísaný
desk-settings-missing = Niečo chýba v
desk-settings-default = pre všetkých ostatných
desk-settings-local = jazyk úradov
desk-settings-add = Premýšľate o ďalšom jazyku?
desk-settings-add-look = Čo by chýbalo?
desk-settings-added-go = Pridať vo formulári mesta
desk-settings-languages-change = Zmeniť jazyky
desk-settings-parts = Časti portálu
desk-settings-parts-help = Čo nie je zaškrtnuté, nevidno: ani v ponuke, ani na iných stránkach, ani v mape webu. Všetko zostáva tu a so zaškrtnutím sa vráti.
desk-settings-shop = Jedno miesto na všetko
desk-settings-shop-help = Každý stupeň zahŕňa aj predchádzajúce. Vyberte taký, pri ktorom sa na otázky ľudí každý pracovný deň niekto pozrie.
desk-settings-shop-level = Čo tu ľudia môžu
desk-settings-colours = Farby
desk-settings-colours-help = Horná časť úvodnej stránky a tlačidlá. Farba, ktorú ľudia nerozoznajú, sa nepoužije.
desk-settings-usual = obvyklá
desk-settings-colours-change = Zmeniť farby
desk-settings-address = Adresa portálu
desk-settings-address-usual = Je to obvyklá adresa. Mesto môže mať vlastné meno alebo cestu.
desk-settings-address-fact = Je zapísaná vo formulári mesta.
desk-settings-address-configuration = Je zapísaná v konfigurácii inštalácie. Zmení ju tam ten, kto prevádzkuje server.
desk-settings-found-good = Táto stránka prišla pod vlastným menom portálu. Mená aj webový server sú nastavené.
desk-settings-found-no-origin = Inštalácia zatiaľ nevie, pod akým menom je dostupná. Kto ju prevádzkuje, nastaví „origin“ v konfigurácii.
desk-settings-found-no-host = Táto požiadavka neuvádza žiadne meno, preto o nej nemožno nič povedať.
desk-settings-found-other-host = Táto stránka prišla pod iným menom, než má portál. Ak ste ho práve presunuli, overte, či meno vedie sem a či váš webový server odovzdáva meno, na ktoré sa ho pýtali.
desk-settings-found-https-off = Adresa hovorí https, ale „https“ je v konfigurácii vypnuté. Zapnite ho tam, aby na ňom prehliadače trvali.
desk-settings-found-not-https = Webový server medzi nami hovorí, že sa ho nepýtali cez https. Pozrite sa na jeho certifikát a presmerovanie.
desk-settings-asked = Požadované:
desk-settings-address-how = Ako mesto získa vlastnú adresu?
desk-settings-address-step-1 = Vyberte meno, napríklad cudzinci.vasemesto.example, alebo cestu na webe mesta, napríklad www.vasemesto.example/cudzinci.
desk-settings-address-step-2 = Pre vlastné meno: požiadajte správcu mien (DNS), aby viedlo na tento server. Pre cestu: požiadajte správcu webu mesta, aby ju odovzdával na tento server bez zmeny a aj s menom.
desk-settings-address-step-3 = Požiadajte ich o certifikát (https) pre to meno.
desk-settings-address-step-4 = Zapíšte adresu do formulára mesta a zverejnite ju. Všetky odkazy, kanonické adresy aj mapa webu sa prispôsobia. Staré adresy vedú ďalej.
desk-settings-address-change = Zmeniť adresu
desk-settings-topics = Témy
desk-settings-topics-help = Dvere na ulici v ich poradí. Majú ich všetky mestá spoločné; stará sa o ne sieť.
desk-settings-topics-new = Nová téma
desk-settings-districts = Mestské časti
desk-settings-projects = Projekty a financovanie
desk-settings-projects-help = Vyhlásenie projektu stojí pod stránkami, ktoré k nemu patria, a nikde inde.
desk-settings-projects-silent = Nemá žiadne vyhlásenie.
desk-settings-projects-new = Nový projekt
desk-settings-letters = Listy
desk-settings-letters-help = Slová, ktoré vaše mesto pridáva k pozvánkam a iným e-mailom.
desk-settings-letters-change = Zmeniť listy
desk-colours = Farby mesta
desk-colours-help = Pre obvyklú farbu nechajte pole prázdne. Farby najprv vyskúšajte: ukážky ukazujú úvodnú stránku, tlačidlo a značku okolo toho, kam prišla klávesnica. „Uložiť“ prijme len farby, ktoré rozozná každý.
desk-colours-wrong = Nič sa neuložilo. Niektorí ľudia by portál v týchto farbách neprečítali. Vezmite farby ponúkané nižšie, alebo iné.
desk-colours-value = Farba
desk-colours-value-help = Napríklad { $usual }, to je obvyklá farba.
desk-colours-unread = To nie je farba. Napíšte # a šesť číslic alebo písmen od a do f, napríklad #2a1f3d.
desk-colours-pale = Ľudia so slabým zrakom by túto farbu nerozoznali od toho, čo je okolo.
desk-colours-take = Vziať namiesto nej { $colour }
desk-colours-try = Vyskúšať
desk-colours-pairs = Kontrast: { $colour }
desk-colours-what = Čo musí byť vidno
desk-colours-contrast = Kontrast
desk-colours-least = Najmenej
desk-colours-enough = stačí
desk-colours-too-little = málo
desk-colours-text = Text na nej
desk-colours-button-text = Slová na tlačidle
desk-colours-button = Tlačidlo na stránke
desk-colours-focus = Značka klávesnice
desk-colours-sample-day = Cez deň
desk-colours-sample-night = V noci
desk-settings-missing-in = { $n ->
    [0] Nič
    [one] Jeden záznam
    [few] { $n } záznamy
    [many] { $n } záznamu
   *[other] { $n } záznamov
}
desk-settings-added = – čo by chýbalo: záznamy: { $entries }, texty: { $texts }. Kým ich niekto nepreloží, čitatelia uvidia jazyk, v ktorom boli napísané.
desk-settings-places = { $n ->
    [one] Jedno miesto
    [few] { $n } miesta
    [many] { $n } miesta
   *[other] { $n } miest
}
desk-settings-projects-used = { $n ->
    [0] Nepatrí k nemu žiadny záznam tohto mesta
    [one] Patrí k nemu jeden záznam tohto mesta
    [few] Patria k nemu { $n } záznamy tohto mesta
    [many] Patrí k nemu { $n } záznamu tohto mesta
   *[other] Patrí k nemu { $n } záznamov tohto mesta
}
