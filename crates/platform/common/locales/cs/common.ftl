# Home
common-home-title = { $city } pro nové obyvatele
common-home-arrived = Jsem tu nově
common-home-choose = Vyberte si město
common-home-read-in = Čtěte tuto stránku v jazyce
common-home-doors = Vyberte si dveře
common-home-alone = Nejste tu sami
common-home-figures = Všechna čísla a co počítají

# Topics
common-topics = Témata
common-topics-lede = Každé téma jsou jedny dveře. Jsou za nimi průvodci, služby a články.
common-topic-empty = Za těmito dveřmi zatím nic nemáme. Zeptejte se člověka.
common-topic-others = Další dveře

# Organizations
common-organizations = Organizace
common-organizations-lede = Úřady a skupiny, které pomáhají novým obyvatelům. Když známe jejich adresu, uvádíme ji.
common-contact = Kontakt
common-address-unknown = Adresa není známá. Zeptejte se, než tam půjdete.
common-phone-unknown = Telefonní číslo není známé
common-approximate = Bod na mapě je jen přibližný.
common-speaks = Jazyky, kterými se tu mluví
common-speaks-unknown = Není známo. Zeptejte se, než tam půjdete.
common-in-short = Ve zkratce
common-old = { $years ->
    [one] Nejnovější zdroj je starý jeden rok. Ověřte si to, než tam půjdete.
    [few] Nejnovější zdroj je starý { $years } roky. Ověřte si to, než tam půjdete.
    [many] Nejnovější zdroj je starý { $years } roku. Ověřte si to, než tam půjdete.
   *[other] Nejnovější zdroj je starý { $years } let. Ověřte si to, než tam půjdete.
}
common-old-facts = { $years ->
    [one] Nejnovější zdroj je starý jeden rok. Údaje a čísla se mohly změnit.
    [few] Nejnovější zdroj je starý { $years } roky. Údaje a čísla se mohly změnit.
    [many] Nejnovější zdroj je starý { $years } roku. Údaje a čísla se mohly změnit.
   *[other] Nejnovější zdroj je starý { $years } let. Údaje a čísla se mohly změnit.
}
common-hurt = Když vám někdo ublížil nebo vám vyhrožoval

# Projects
common-project-programme = Program
common-project-grant = Grantová dohoda
common-project-time = Období
common-project-amount = Částka
common-project-partners = Partneři
common-project-partner = Partner
common-project-role = Role
common-project-country = Země

# Languages
common-languages = Jazyky
common-languages-lede = Jazyky, ve kterých můžete číst tento portál, a jazyky, kterými tu lidé mluví.
common-languages-interface = Čtěte tento portál v jazyce
common-languages-coverage = { $done } z { $total } textů
common-language-title = Kdo mluví tímto jazykem: { $language }
common-language-read = Číst tento portál v jazyce: { $language }
common-language-nobody = Zatím tu neznáme nikoho, kdo mluví tímto jazykem. Zeptejte se člověka: možná vám zajistí tlumočení.

# About
common-about = O tomto portálu
common-about-lede = Kdo tento portál provozuje, odkud jsou údaje a jak portál vzniká.
common-about-how = Odkud jsou údaje
common-about-how-text = Každá stránka uvádí své zdroje a den, kdy je někdo naposledy ověřil. Když nějaký údaj není známý, stránka to řekne. Když se dva zdroje liší, stránka ukáže oba.
common-about-translations = Překlady
common-about-translations-text = Texty vznikají nejdřív v angličtině. Text, který přeložil stroj, je označený, dokud ho nepřečte člověk. Když se anglický text změní, stránka řekne, že překlad je starší.
common-about-software = Software
common-about-software-text = Tento portál běží na softwaru Integra. Je to svobodný software a může ho používat každé město. Vznikl z evropského projektu INTEGRA, ve kterém byla města Sofie, Praha, Košice, Osijek a Rubano.
common-about-city = O městě
common-about-figures = Čísla
common-about-figures-note = Číslo má smysl jen tehdy, když víte, co se v něm počítá. Neporovnávejte čísla, ve kterých se počítají různí lidé.
common-figure-what = Co
common-figure-value = Počet
common-figure-definition = Kdo nebo co se počítá
common-figure-source = Zdroj a datum

# Privacy
common-privacy = Ochrana soukromí
common-privacy-lede = Všechno si tu můžete přečíst a nemusíte nám říkat, kdo jste.
common-privacy-not-police = Toto není policie ani vízový úřad
common-privacy-not-police-text = Tento portál nerozhoduje o povoleních. Nikoho nenahlašuje. Nikdy se neptá na vaše povolení, státní příslušnost, náboženství ani zdraví.
common-privacy-not-recorded = Co nezaznamenáváme
common-privacy-not-recorded-text = Nezaznamenáváme, kdo jste, kde jste, kdo co hledá ani jakou adresu má vaše zařízení. Nepoužíváme soubory cookie. Žádná stránka nenačítá nic od jiné firmy.
common-privacy-recorded = Co zaznamenáváme
common-privacy-recorded-text = O čtenářích nic. Server si něco zapíše, jen když se něco pokazí. Záznam neobsahuje žádného návštěvníka ani žádné hledání. Když odpovíte na otázku „Pomohla vám tato stránka?“, jedno číslo se zvětší o jednu. Když nahlásíte chybu, vaše slova uchováme nejvýše 180 dní a nikdo neví, kdo je napsal. Aby nás nikdo nezahltil, zašifrovaná podoba adresy vašeho zařízení zůstává v paměti nejvýše hodinu a nikdy se nezapíše.
common-privacy-device = Co zůstává ve vašem zařízení
common-privacy-device-text = Co si odškrtnete v průvodci, zůstane jen ve vašem zařízení. Můžete to zrušit jedním tlačítkem v průvodci. Váš prohlížeč si ukládá seznam stránek, které jste navštívili. V prohlížeči ho můžete vymazat.
common-privacy-links = Odkazy na jiné weby
common-privacy-links-text = Odkaz na jiný web vede tam, kde platí jiná pravidla než naše. Tomu webu neříkáme, ze které naší stránky přicházíte.

# Accessibility
common-accessibility = Přístupnost
common-accessibility-lede = Tento portál by měl umět používat každý.
common-accessibility-goal = O co se snažíme
common-accessibility-goal-text = Řídíme se normou WCAG 2.2, úroveň AA. Před každým vydáním program zkontroluje každý druh stránky.
common-accessibility-how = Jak vám portál funguje
common-accessibility-how-text = Každá stránka funguje s klávesnicí, se čtečkou obrazovky, bez JavaScriptu, na malém telefonu, v tmavém režimu, s velkým písmem i na papíře.
common-accessibility-limits = Co zatím nefunguje
common-accessibility-limits-text = Dokumenty v knihovně nejsou naše. Čtečka obrazovky je možná nepřečte dobře. Strojové překlady mohou být nesprávné nebo těžko srozumitelné.
common-accessibility-tell = Řekněte nám to
common-accessibility-tell-text = Něco vám nefungovalo? Řekněte to lidem, kteří tento portál provozují. Najdete je dole na každé stránce.
