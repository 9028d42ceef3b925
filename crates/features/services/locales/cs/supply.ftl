# Přehled nabídky: jaká pomoc je v jakém jazyce a kde žádná není
services-supply = Jaká pomoc je a kde chybí
services-supply-lede = Počítáme pomoc, o které víme. Prázdná místa ukazují, kde má město co zlepšit.
services-supply-link = Kde pomoc chybí
services-supply-definition = Služba se počítá k jazyku, když jím tam někdo mluví, i přes tlumočníka. Když to služba neuvádí, bereme jazyky její organizace. Služba se počítá k městské části, když v ní je nebo pracuje pro lidi odtamtud. Služby, které jsou teď zavřené, se nepočítají. Jazyk města v tabulce není, protože jím mluví úřady.
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
    [0] Pro každý jazyk v tabulce známe pomoc ke každému tématu.
    [one] Pro { $n } spojení jazyka a tématu neznáme žádnou pomoc.
    [few] Pro { $n } spojení jazyka a tématu neznáme žádnou pomoc.
    [many] Pro { $n } spojení jazyka a tématu neznáme žádnou pomoc.
   *[other] Pro { $n } spojení jazyka a tématu neznáme žádnou pomoc.
}
services-supply-holes-districts = { $n ->
    [0] Pro každou městskou část a každé téma známe pomoc.
    [one] Pro { $n } spojení městské části a tématu neznáme žádnou pomoc.
    [few] Pro { $n } spojení městské části a tématu neznáme žádnou pomoc.
    [many] Pro { $n } spojení městské části a tématu neznáme žádnou pomoc.
   *[other] Pro { $n } spojení městské části a tématu neznáme žádnou pomoc.
}
services-supply-for = { $n ->
    [one] služba: { $what }, { $topic }
    [few] služby: { $what }, { $topic }
    [many] služby: { $what }, { $topic }
   *[other] služeb: { $what }, { $topic }
}
