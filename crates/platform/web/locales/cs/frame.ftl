### Co stojí kolem stránek: odkazy na web města, konec nabídky jazyků, stránky uvnitř jiných stránek a stránka, která vyčistí
### zařízení.

web-nav-cities = Města
web-nav-data = Otevřená data
web-nav-offline = Bez internetu
web-nav-imprint = Právní informace
web-nav-official = Web města

web-language-missing = Můj jazyk tu není

## Stránka zobrazená uvnitř jiného webu

web-embed-whole = Zobrazit vše na portálu { $city }

## Vyčistit toto zařízení

web-clear-title = Vyčistit toto zařízení
web-clear-lede = Používá tento telefon nebo počítač i někdo jiný? Odstraňte, co v něm tento web zanechal.
web-clear-button = Hned vyčistit toto zařízení
web-clear-done = Požádali jsme váš prohlížeč, aby smazal všechno z tohoto webu.
web-clear-done-text = Většina prohlížečů to udělá hned.
web-clear-script = Uložené stránky a odškrtnutí z tohoto webu jsou pryč.
web-clear-forged = Nic se nesmazalo. Stiskněte prosím tlačítko na této stránce.
web-clear-many = Nic se nesmazalo: bylo příliš mnoho pokusů za jednu hodinu. Zkuste to prosím později.
web-clear-goes = Co zmizí
web-clear-goes-text = Odškrtnutí v průvodcích, stránky z tohoto webu, které si uložil váš prohlížeč, a všechno další, co si tento web ve vašem prohlížeči uložil. Lidé, kteří tento web provozují, se o tom nic nedozvědí.
web-clear-stays = Co zůstane
web-clear-stays-text = Zůstane seznam navštívených stránek, který si vede váš prohlížeč. Můžete ho vymazat v nastavení prohlížeče. Některé staré prohlížeče na tuto žádost nereagují: vymažte v nastavení i jejich data. Co o vašem připojení ví telefonní společnost, zaměstnavatel nebo škola, jim zůstane.
