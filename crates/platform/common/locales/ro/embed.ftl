# Listele noastre pe paginile altora
embed-title = Puneți o listă pe site-ul dumneavoastră
embed-lede = Site-ul unui oraș, al unei școli sau al unei asociații poate arăta aceste liste cu datele de azi: fără scripturi și fără cookie-uri, și nimeni nu este numărat.
embed-sites = Aceste site-uri le pot arăta:
embed-no-site = Încă niciun alt site nu poate arăta aceste pagini. Cei care conduc acest portal îl pot permite pe al dumneavoastră.
embed-copy = Copiați aceste rânduri în pagina dumneavoastră
embed-looks = Vedeți cum arată
embed-size = Lista este atât de lată cât locul pe care i-l dați; ajung 320 de pixeli. Dacă are nevoie de mai multă înălțime, schimbați numărul de după „height”.
embed-filters = Vreți doar o parte a unei liste? Alegeți întâi filtre în listă. La sfârșitul ei găsiți „Puneți această listă pe site-ul dumneavoastră”.
embed-all = Toate listele care pot fi arătate
embed-link = Puneți această listă pe site-ul dumneavoastră
