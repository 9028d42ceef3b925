kind-synonym = Hledaná slova
    .many = Hledaná slova
field-leads_to = Kam vedou
    .help = Stránky, které má najít ten, kdo napíše některé z těchto slov.
field-synonym-name = Slovo, které používá nejvíc lidí
field-words = Jiná slova pro totéž
    .help = Oddělená čárkami. Každý jazyk má svá slova: ne překlady, ale to, co lidé píší.
