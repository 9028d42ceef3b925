# Prehľad ponuky: aká pomoc je v akom jazyku a kde žiadna nie je
services-supply = Aká pomoc je a kde chýba
services-supply-lede = Počítame pomoc, o ktorej vieme. Prázdne miesta ukazujú, kde má mesto čo robiť.
services-supply-link = Kde pomoc chýba
services-supply-definition = Služba sa počíta k jazyku, ak ním tam niekto hovorí, aj s tlmočníkom. Ak to služba neuvádza, berieme jazyky jej organizácie. Služba sa počíta k mestskej časti, ak je v nej alebo pracuje pre ľudí odtiaľ. Služby, ktoré sú teraz zatvorené, sa nepočítajú.
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
    [0] Na každom mieste niekto je.
    [one] Na { $n } mieste nie je nikto, o kom vieme.
    [few] Na { $n } miestach nie je nikto, o kom vieme.
    [many] Na { $n } miesta nie je nikto, o kom vieme.
   *[other] Na { $n } miestach nie je nikto, o kom vieme.
}
services-supply-for = { $n ->
    [one] služba: { $what }, { $topic }
    [few] služby: { $what }, { $topic }
    [many] služby: { $what }, { $topic }
   *[other] služieb: { $what }, { $topic }
}
