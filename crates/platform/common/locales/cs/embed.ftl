# Naše seznamy na cizích stránkách
embed-title = Dát seznam na svůj web
embed-lede = Web města, školy nebo spolku může ukazovat tyto seznamy s dnešními údaji: bez skriptů a cookies, a nikoho nepočítáme.
embed-sites = Ukazovat je smějí tyto weby:
embed-no-site = Tyto stránky zatím nesmí ukazovat žádný jiný web. Lidé, kteří tento portál vedou, mohou povolit ten váš.
embed-copy = Zkopírujte tyto řádky do své stránky
embed-looks = Podívat se, jak vypadá
embed-size = Seznam je tak široký jako místo, které mu dáte; stačí 320 pixelů. Pokud potřebuje větší výšku, změňte číslo za „height“.
embed-filters = Chcete jen část seznamu? Nejdřív vyberte filtry v seznamu. Na jeho konci najdete „Dát tento seznam na svůj web“.
embed-all = Všechny seznamy, které lze ukazovat
embed-link = Dát tento seznam na svůj web
