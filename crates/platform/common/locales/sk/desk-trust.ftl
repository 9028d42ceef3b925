### Čo každý záznam hovorí o predpise, o opatrnosti pri preklade a o jednoduchých slovách, ako to vidí redakcia.

field-law = Zákon alebo predpis, z ktorého vychádza
    .help = Jeho názov, napríklad „zákon 404/2011“. Len keď ho uvádza zdroj.
field-law-as_of = Stav
    .help = Čas, ktorého pravidlá uvádzate: 2022, 2022-01 alebo 2022-01-15.
field-law-valid_until = Platí do
    .help = Posledný deň. Po ňom čitatelia uvidia upozornenie. Len keď to hovorí zdroj.
field-careful = Nesprávne slovo uškodí
    .help = Mesto môže takéto texty ukazovať len tak, ako ich skontroloval človek.
    .none = Nie
field-plain_excuse = Prečo dlhé vety zostávajú
    .help = Vidí to len redakcia. Keď je uvedený dôvod, kontrola jednoduchých slov nechá tento záznam na pokoji.
field-reviewed_only = Nikdy neukazovať len strojový preklad
    .help = Takto označené texty sa ukazujú v pôvodnom jazyku, kým preklad neskontroluje človek.
