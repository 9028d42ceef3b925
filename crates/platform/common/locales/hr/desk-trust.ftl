### Što svaki zapis kaže o svojem propisu, o oprezu pri prevođenju i o jednostavnim riječima, kako to vidi uredništvo.

field-law = Zakon ili propis na kojem se temelji
    .help = Njegov naziv, na primjer „Zakon 404/2011”. Samo kada ga izvor navodi.
field-law-as_of = Stanje
    .help = Vrijeme čija pravila navodite: 2022, 2022-01 ili 2022-01-15.
field-law-valid_until = Vrijedi do
    .help = Posljednji dan. Nakon njega čitatelji dobivaju upozorenje. Samo kada to kaže izvor.
field-careful = Pogrešna riječ čini štetu
    .help = Grad može takve tekstove prikazivati samo onako kako ih je provjerila osoba.
    .none = Ne
field-plain_excuse = Zašto duge rečenice ostaju
    .help = Vidi samo osoblje. Ako je naveden razlog, provjera jednostavnih riječi preskače ovaj zapis.
field-reviewed_only = Nikada ne prikazuj samo strojni prijevod
    .help = Tako označeni tekstovi prikazuju se na izvornom jeziku dok prijevod ne provjeri osoba.
