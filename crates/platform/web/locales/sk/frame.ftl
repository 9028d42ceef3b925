### Čo stojí okolo stránok: odkazy na web mesta, koniec ponuky jazykov, stránky v iných stránkach a stránka, ktorá vyčistí
### zariadenie.

web-nav-cities = Mestá
web-nav-data = Otvorené údaje
web-nav-offline = Bez internetu
web-nav-imprint = Právne informácie
web-nav-official = Web mesta

web-language-missing = Môj jazyk tu nie je

## Stránka zobrazená v inom webe

web-embed-whole = Pozrieť všetko na portáli { $city }

## Vyčistiť toto zariadenie

web-clear-title = Vyčistiť toto zariadenie
web-clear-lede = Používa tento telefón alebo počítač aj niekto iný? Odstráňte, čo v ňom táto stránka zanechala.
web-clear-button = Hneď vyčistiť toto zariadenie
web-clear-done = Požiadali sme váš prehliadač, aby vymazal všetko z tejto stránky.
web-clear-done-text = Väčšina prehliadačov to urobí hneď.
web-clear-script = Uložené stránky a označenia z tejto stránky sú preč.
web-clear-forged = Nič sa nevymazalo. Stlačte, prosím, tlačidlo na tejto stránke.
web-clear-many = Nič sa nevymazalo: za jednu hodinu bolo priveľa pokusov. Skúste to, prosím, neskôr.
web-clear-goes = Čo zmizne
web-clear-goes-text = Označenia v návodoch, stránky, ktoré si odtiaľto uložil váš prehliadač, a všetko ostatné, čo táto stránka uložila vo vašom prehliadači. Ľudia, ktorí túto stránku prevádzkujú, sa o tom nič nedozvedia.
web-clear-stays = Čo zostane
web-clear-stays-text = Zostane zoznam navštívených stránok vo vašom prehliadači. Môžete ho vymazať v nastaveniach prehliadača. Niektoré staré prehliadače na túto žiadosť nereagujú: vymažte v nastaveniach aj ich údaje. Čo o vašom pripojení vidí telefónna spoločnosť, zamestnávateľ alebo škola, zostane u nich.
