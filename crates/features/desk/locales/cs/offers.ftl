# The page behind the link of a letter: is this offer still true?

offer-is-asked = Platí to ještě?
offer-is-asked-text = Pokud ano, stiskněte tlačítko. Bez odpovědi to zmizí ze seznamu dne { $date }.
offer-is-ended = Už to není v seznamu
offer-is-ended-text = Nikdo neřekl, že to ještě platí. Pokud ano, stiskněte tlačítko: čtenáři to hned zase uvidí.
offer-is-renewed = Děkujeme. Zůstává to v seznamu
offer-is-renewed-text = Je to zapsáno jako ověřené. Za několik měsíců se zeptáme znovu.
offer-is-closed = Tento odkaz nic nezmůže
offer-is-closed-text = Město nabídku stáhlo, nebo už skončila. Změnit ji můžete v redakci.
offer-renew = Ještě to platí
offer-otherwise = Pokud už to neplatí, nedělejte nic, nebo to změňte v redakci.
offer-look = Podívat se na její stránku
offer-told-unknown = Tento odkaz nikam nevede
offer-told-unknown-text = V novějším dopise je novější odkaz, nebo byla nabídka smazána.
