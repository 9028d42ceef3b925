# What readers of the portal see of reports: the question below every page, the form, and what they are told.

reports-useful = Pomohla vám tato stránka?
reports-yes = Ano
reports-no = Ne
reports-link = Nahlásit chybu

reports-title = Nahlásit chybu
reports-about = Stránka:
reports-part = Co není správně?
reports-part-hours = Otevírací doba
reports-part-address = Adresa nebo místo
reports-part-phone = Telefon, e-mail nebo web
reports-part-price = Cena
reports-part-text = Něco v textu
reports-part-translation = Překlad
reports-part-other = Něco jiného
reports-which = Které části se to týká?
reports-which-all = Celá stránka
reports-words = Co bychom měli vědět? (Můžete nechat prázdné.)
reports-words-help = Nejvýše { $n } znaků. Nepište prosím jména, telefonní čísla ani jiné soukromé věci. Nevíme, kdo jste, a nemůžeme vám odpovědět.
reports-empty = Toto nechte prázdné
reports-send = Odeslat
reports-back = Zpět na stránku

reports-wrong-part = Zatím se nic neodeslalo. Vyberte, co není správně, a znovu stiskněte „Odeslat“.
reports-wrong-long = { $n ->
    [one] Zatím se nic neodeslalo. Váš text je o jeden znak delší, než může být. Zkraťte ho a znovu stiskněte „Odeslat“.
    [few] Zatím se nic neodeslalo. Váš text je o { $n } znaky delší, než může být. Zkraťte ho a znovu stiskněte „Odeslat“.
    [many] Zatím se nic neodeslalo. Váš text je o { $n } znaku delší, než může být. Zkraťte ho a znovu stiskněte „Odeslat“.
   *[other] Zatím se nic neodeslalo. Váš text je o { $n } znaků delší, než může být. Zkraťte ho a znovu stiskněte „Odeslat“.
}
reports-wrong-full = Nic se neodeslalo. O této stránce už máme hodně hlášení a brzy se na ně podíváme. Děkujeme.
reports-wrong-often = { $n ->
    [one] Zatím se nic neodeslalo. Z vaší sítě přišlo hodně hlášení. Znovu stiskněte „Odeslat“ za jednu minutu.
    [few] Zatím se nic neodeslalo. Z vaší sítě přišlo hodně hlášení. Znovu stiskněte „Odeslat“ za { $n } minuty.
    [many] Zatím se nic neodeslalo. Z vaší sítě přišlo hodně hlášení. Znovu stiskněte „Odeslat“ za { $n } minuty.
   *[other] Zatím se nic neodeslalo. Z vaší sítě přišlo hodně hlášení. Znovu stiskněte „Odeslat“ za { $n } minut.
}

reports-told-thanks = Děkujeme
reports-told-thanks-text = Pomáháte, aby byl tento portál správný. Někdo se na to podívá.
reports-told-no = Děkujeme, že jste nám to řekli
reports-told-no-text = Co chybělo nebo nebylo správně? Když nám to napíšete, můžeme stránku zlepšit.
reports-told-forged = Nic se neodeslalo
reports-told-forged-text = Formulář nepřišel z tohoto portálu. Vraťte se na stránku a stiskněte tlačítko tam.
reports-told-large = Nic se neodeslalo
reports-told-large-text = Váš text je příliš dlouhý. Vraťte se, zkraťte ho a odešlete znovu.
reports-told-many = To bylo velmi často
reports-told-many-text = Za poslední hodinu přišlo z vaší sítě hodně odpovědí. Tuto jsme nezapočítali.

# About something an organization offers
reports-part-unsafe = Není to bezpečné
reports-part-job = Neplacená práce místo zaměstnání
reports-part-money = Chtějí peníze
reports-part-over = Už to skončilo
reports-title-offer = Nahlásit tuto nabídku
