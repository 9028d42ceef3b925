# Organizations that ask to publish here: the form, the page behind the link of its letter, and the letters.

join-title = Zveřejněte, co vaše organizace nabízí
join-lede = Nově příchozí zde najdou, co mohou dělat pro druhé, ve svých jazycích. Nic to nestojí. Město si každou organizaci napřed prohlédne.
join-name = Název organizace
join-website = Web
join-empty = Můžete nechat prázdné.
join-email = E-mail kontaktní osoby
join-email-help = Pošleme tam dopis s odkazem. Adresa se na portálu nikde neukazuje.
join-about = Co vaše organizace dělá?
join-about-help = Nejvýše { $n } znaků, jazykem, kterému ve městě rozumějí.
join-languages = Jazyky, kterými mluvíte
join-kept = Přečíst si to mohou lidé, kteří se o tento portál za město starají, a nikdo jiný. Pokud řeknou ne nebo neodpoví, smaže se to dne { $date }.
join-wrong-name = Napište název organizace.
join-wrong-name-long = Název je příliš dlouhý: napište nejvýše 120 znaků.
join-wrong-website = To není adresa webu. Vypadá jako www.example.org.
join-wrong-about = Napište několika slovy, co vaše organizace dělá.
join-told-mail-text = Poslali jsme dopis s odkazem. Otevřete ho do tří dnů a stiskněte tam tlačítko. Teprve pak město vaši žádost uvidí.
join-is-asked = Ještě neodesláno
join-is-asked-text = Stiskněte tlačítko. Teprve pak město uvidí, co jste napsali.
join-is-waiting = Město to má
join-is-waiting-text = Někdo se na to podívá. Odpověď dostanete dopisem.
join-is-refused = Město řeklo ne
join-is-refused-text = Pokud nerozumíte proč, můžete městu napsat.
join-confirm = Odeslat městu
join-data = Co o vás uchováváme
join-refused-known = Vaše organizace už účet má.
join-refused-unclear = Nepodařilo se zjistit, kdo jste. Napište znovu a uveďte web, nebo přijďte na městský úřad.
join-refused-elsewhere = Vaše organizace v tomto městě nepůsobí.
join-refused-purpose = Vaše činnost se na tento portál nehodí.
join-told-unknown-text = Nebyl včas použit, nebo bylo vše smazáno. Formulář můžete poslat znovu.
join-told-erased-text = Z toho, co jste napsali, už neuchováváme nic.
join-letter-confirm-subject = Potvrďte prosím: vaše organizace
join-letter-confirm =
    Dobrý den,

    někdo uvedl vaši adresu, aby mohl zveřejňovat nabídku organizace na portálu: { $city }.

    Otevřete do tří dnů tento odkaz a stiskněte tam tlačítko:
    { $link }

    Pokud jste to nebyli vy, nedělejte nic. Vaši adresu sami smažeme.
join-letter-refused-subject = Odpověď vaší organizaci
join-letter-refused =
    Dobrý den,

    město si prohlédlo vaši žádost o zveřejňování na svém portálu a řeklo ne.

    { $reason }

    Co jste napsali, se samo smaže.
