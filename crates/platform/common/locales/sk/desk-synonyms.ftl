kind-synonym = Hľadané slová
    .many = Hľadané slová
field-leads_to = Kam vedú
    .help = Stránky, ktoré má nájsť ten, kto napíše niektoré z týchto slov.
field-synonym-name = Slovo, ktoré používa najviac ľudí
field-words = Iné slová pre to isté
    .help = Oddelené čiarkami. Každý jazyk má svoje slová: nie preklady, ale to, čo ľudia píšu.
