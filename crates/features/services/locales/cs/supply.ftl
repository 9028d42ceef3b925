# Přehled nabídky: jaká pomoc je v jakém jazyce a kde žádná není
services-supply = Jaká pomoc je a kde chybí
services-supply-lede = Počítáme pomoc, o které víme. Prázdná místa ukazují, kde má město co zlepšit.
services-supply-link = Kde pomoc chybí
services-supply-definition = Služba se počítá k jazyku, když jím tam někdo mluví, i přes tlumočníka. Když to služba neuvádí, bereme jazyky její organizace. Služba se počítá k městské části, když v ní je nebo pracuje pro lidi odtamtud. Služby, které jsou teď zavřené, se nepočítají.
services-supply-nobody-means = „Nikdo, o kom víme“ neznamená, že tam nikdo není. Pokud někoho znáte, řekněte nám to.
services-supply-total = { $n ->
    [0] Nezapočítali jsme žádné služby
    [one] Započítali jsme { $n } službu
    [few] Započítali jsme { $n } služby
    [many] Započítali jsme { $n } služby
   *[other] Započítali jsme { $n } služeb
}
services-supply-whole = Celé město
services-supply-languages = Jazyky a témata
services-supply-districts = Městské části a témata
services-supply-language = Jazyk
services-supply-nobody = nikdo, o kom víme
services-supply-holes = { $n ->
    [0] Na každém místě někdo je.
    [one] Na { $n } místě není nikdo, o kom víme.
    [few] Na { $n } místech není nikdo, o kom víme.
    [many] Na { $n } místa není nikdo, o kom víme.
   *[other] Na { $n } místech není nikdo, o kom víme.
}
services-supply-for = { $n ->
    [one] služba: { $what }, { $topic }
    [few] služby: { $what }, { $topic }
    [many] služby: { $what }, { $topic }
   *[other] služeb: { $what }, { $topic }
}
