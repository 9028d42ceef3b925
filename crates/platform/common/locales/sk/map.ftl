# Maps with a list of their places
map-title = Mapa
map-show = Zobraziť na mape
map-on = Na mape
map-as-list = Zobraziť ako zoznam
map-places = { $n ->
    [one] { $n } miesto
    [few] { $n } miesta
   *[other] { $n } miest
}
map-picture = Mapa, { $n ->
    [one] { $n } očíslované miesto
    [few] { $n } očíslované miesta
   *[other] { $n } očíslovaných miest
}. Názvy miest sú v zozname nižšie.
map-ground-sketch = Náčrt, nie v presnej mierke. Vchod nájdete podľa adresy.
map-ground-plain = Bez mapových údajov: vidíte len, ako miesta ležia voči sebe.
map-ground-data = Mapové údaje:
map-open = Otvoriť mapu
map-open-failed = Mapa sa teraz nedá otvoriť. Všetko je v zozname.
map-near = Čo je blízko mňa
map-near-note = Vaše zariadenie porovná, kde ste, s týmto zoznamom. Vaša poloha sa nikomu neposiela.
map-near-found = Najbližšie miesta sú teraz prvé.
map-away = { $distance } odtiaľto
map-none = Na mape nie je nič, čo by vyhovovalo. Zrušte niektorý filter.
map-elsewhere = Nie sú na mape
map-zoom-in = Priblížiť
map-zoom-out = Oddialiť
map-show-here = Zobraziť na mape
map-several = Viac miest:
