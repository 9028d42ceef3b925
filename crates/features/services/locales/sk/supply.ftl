# Prehľad ponuky: aká pomoc je v akom jazyku a kde žiadna nie je
services-supply = Aká pomoc je a kde chýba
services-supply-lede = Počítame pomoc, o ktorej vieme. Prázdne miesta ukazujú, kde má mesto čo robiť.
services-supply-link = Kde pomoc chýba
services-supply-definition = Služba sa počíta k jazyku, ak ním tam niekto hovorí, aj s tlmočníkom. Ak to služba neuvádza, berieme jazyky jej organizácie. Služba sa počíta k mestskej časti, ak je v nej alebo pracuje pre ľudí odtiaľ. Služby, ktoré sú teraz zatvorené, sa nepočítajú. Jazyk mesta v tabuľke nie je, lebo ním hovoria úrady.
services-supply-nobody-means = „Nikto, o kom vieme“ neznamená, že tam nikto nie je. Ak niekoho poznáte, povedzte nám to.
services-supply-total = { $n ->
    [0] Nezapočítali sme žiadne služby
    [one] Započítali sme { $n } službu
    [few] Započítali sme { $n } služby
    [many] Započítali sme { $n } služby
   *[other] Započítali sme { $n } služieb
}
services-supply-whole = Celé mesto
services-supply-languages = Jazyky a témy
services-supply-districts = Mestské časti a témy
services-supply-language = Jazyk
services-supply-nobody = nikto, o kom vieme
services-supply-holes = { $n ->
    [0] Pre každý jazyk v tabuľke poznáme pomoc ku každej téme.
    [one] Pre { $n } spojenie jazyka a témy nepoznáme žiadnu pomoc.
    [few] Pre { $n } spojenia jazyka a témy nepoznáme žiadnu pomoc.
    [many] Pre { $n } spojenia jazyka a témy nepoznáme žiadnu pomoc.
   *[other] Pre { $n } spojení jazyka a témy nepoznáme žiadnu pomoc.
}
services-supply-holes-districts = { $n ->
    [0] Pre každú mestskú časť a každú tému poznáme pomoc.
    [one] Pre { $n } spojenie mestskej časti a témy nepoznáme žiadnu pomoc.
    [few] Pre { $n } spojenia mestskej časti a témy nepoznáme žiadnu pomoc.
    [many] Pre { $n } spojenia mestskej časti a témy nepoznáme žiadnu pomoc.
   *[other] Pre { $n } spojení mestskej časti a témy nepoznáme žiadnu pomoc.
}
services-supply-for = { $n ->
    [one] služba: { $what }, { $topic }
    [few] služby: { $what }, { $topic }
    [many] služby: { $what }, { $topic }
   *[other] služieb: { $what }, { $topic }
}
