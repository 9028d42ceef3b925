# What a city has settled about its portal, and its colours.

desk-nav-settings = Nastavení
desk-settings = Nastavení
desk-settings-help = Co má vaše město o svém portálu nastaveno a kde se to mění. Každou změnu uvidíte v historii a můžete ji vzít zpět.
desk-settings-open = Otevřít formulář
desk-settings-city = Město
desk-settings-city-help = Jméno, pozdrav, kdo portál provozuje, čísla o městě, rychlý odchod.
desk-settings-languages = Jazyky
desk-settings-languages-help = Pořadí je pořadím v nabídce. Kde text chybí, čtenáři ho uvidí v jazycích uvedených zde, jinak v jazyce, ve kterém byl napsán.
desk-settings-language = Jazyk
desk-settings-fallbacks = Čtenáři pak uvidí
desk-settings-fallbacks-none = Jen jazyk, ve kterém byl napsán
desk-settings-missing = Něco chybí v
desk-settings-default = pro všechny ostatní
desk-settings-local = jazyk úřadů
desk-settings-add = Přemýšlíte o dalším jazyce?
desk-settings-add-look = Co by chybělo?
desk-settings-added-go = Přidat ve formuláři města
desk-settings-languages-change = Změnit jazyky
desk-settings-parts = Části portálu
desk-settings-parts-help = Co není zaškrtnuto, není vidět: ani v nabídce, ani na jiných stránkách, ani v mapě webu. Všechno zůstává tady a se zaškrtnutím se vrátí.
desk-settings-shop = Jedno místo pro všechno
desk-settings-shop-help = Každý stupeň obsahuje i předchozí. Zvolte ten, při kterém se na dotazy lidí každý pracovní den někdo podívá.
desk-settings-shop-level = Co tu lidé mohou
desk-settings-colours = Barvy
desk-settings-colours-help = Horní část úvodní stránky a tlačítka. Barva, kterou lidé nerozeznají, se nepoužije.
desk-settings-usual = obvyklá
desk-settings-colours-change = Změnit barvy
desk-settings-address = Adresa portálu
desk-settings-address-usual = Je to obvyklá adresa. Město může mít vlastní jméno nebo cestu.
desk-settings-address-fact = Je zapsána ve formuláři města.
desk-settings-address-configuration = Je zapsána v konfiguraci instalace. Změní ji tam ten, kdo provozuje server.
desk-settings-found-good = Tato stránka přišla pod vlastním jménem portálu. Jména i webový server jsou nastaveny.
desk-settings-found-no-origin = Instalace zatím neví, pod jakým jménem je dostupná. Kdo ji provozuje, nastaví „origin“ v konfiguraci.
desk-settings-found-no-host = Tento požadavek neuvádí žádné jméno, proto o něm nelze nic říct.
desk-settings-found-other-host = Tato stránka přišla pod jiným jménem, než má portál. Pokud jste ho právě přesunuli, ověřte, zda jméno vede sem a zda váš webový server předává jméno, na které byl dotázán.
desk-settings-found-https-off = Adresa říká https, ale „https“ je v konfiguraci vypnuto. Zapněte ho tam, aby na něm prohlížeče trvaly.
desk-settings-found-not-https = Webový server mezi námi říká, že nebyl dotázán přes https. Podívejte se na jeho certifikát a přesměrování.
desk-settings-asked = Požadováno:
desk-settings-address-how = Jak město získá vlastní adresu?
desk-settings-address-step-1 = Vyberte jméno, třeba cizinci.vasemesto.example, nebo cestu na webu města, třeba www.vasemesto.example/cizinci.
desk-settings-address-step-2 = Pro vlastní jméno: požádejte správce jmen (DNS), aby vedlo na tento server. Pro cestu: požádejte správce webu města, aby ji předával na tento server beze změny a i se jménem.
desk-settings-address-step-3 = Požádejte je o certifikát (https) pro to jméno.
desk-settings-address-step-4 = Zapište adresu do formuláře města a zveřejněte ji. Všechny odkazy, kanonické adresy i mapa webu se přizpůsobí. Staré adresy vedou dál.
desk-settings-address-change = Změnit adresu
desk-settings-topics = Témata
desk-settings-topics-help = Dveře v ulici v jejich pořadí. Mají je všechna města společná; stará se o ně síť.
desk-settings-topics-new = Nové téma
desk-settings-districts = Části města
desk-settings-projects = Projekty a financování
desk-settings-projects-help = Prohlášení projektu stojí pod stránkami, které k němu patří, a nikde jinde.
desk-settings-projects-silent = Nemá žádné prohlášení.
desk-settings-projects-new = Nový projekt
desk-settings-letters = Dopisy
desk-settings-letters-help = Slova, která vaše město přidává k pozvánkám a dalším e-mailům.
desk-settings-letters-change = Změnit dopisy
desk-colours = Barvy města
desk-colours-help = Pro obvyklou barvu nechte pole prázdné. Barvy nejdřív vyzkoušejte: ukázky ukazují úvodní stránku, tlačítko a značku kolem toho, kam došla klávesnice. „Uložit“ přijme jen barvy, které rozezná každý.
desk-colours-wrong = Nic se neuložilo. Někteří lidé by portál v těchto barvách nepřečetli. Vezměte barvy nabízené níže, nebo jiné.
desk-colours-value = Barva
desk-colours-value-help = Například { $usual }, to je obvyklá barva.
desk-colours-unread = To není barva. Napište # a šest číslic nebo písmen od a do f, například #2a1f3d.
desk-colours-pale = Lidé se slabým zrakem by tuto barvu nerozeznali od toho, co je kolem.
desk-colours-take = Vzít místo ní { $colour }
desk-colours-try = Vyzkoušet
desk-colours-pairs = Kontrast: { $colour }
desk-colours-what = Co musí být vidět
desk-colours-contrast = Kontrast
desk-colours-least = Nejméně
desk-colours-enough = stačí
desk-colours-too-little = málo
desk-colours-text = Text na ní
desk-colours-button-text = Slova na tlačítku
desk-colours-button = Tlačítko na stránce
desk-colours-focus = Značka klávesnice
desk-colours-sample-day = Ve dne
desk-colours-sample-night = V noci
desk-settings-missing-in = { $n ->
    [0] Nic
    [one] Jeden záznam
    [few] { $n } záznamy
    [many] { $n } záznamu
   *[other] { $n } záznamů
}
desk-settings-added = – co by chybělo: záznamy: { $entries }, texty: { $texts }. Než je někdo přeloží, čtenáři uvidí jazyk, ve kterém byly napsány.
desk-settings-places = { $n ->
    [one] Jedno místo
    [few] { $n } místa
    [many] { $n } místa
   *[other] { $n } míst
}
desk-settings-projects-used = { $n ->
    [0] Nepatří k němu žádný záznam tohoto města
    [one] Patří k němu jeden záznam tohoto města
    [few] Patří k němu { $n } záznamy tohoto města
    [many] Patří k němu { $n } záznamu tohoto města
   *[other] Patří k němu { $n } záznamů tohoto města
}
