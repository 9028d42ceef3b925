# The map
map-title = Mapa
map-lede = Kde sú služby. Čísla na obrázku sú čísla v zozname.
map-show = Ukázať na mape
map-on = Na mape
map-as-list = Ukázať ako zoznam
map-places = { $n ->
    [one] { $n } miesto
    [few] { $n } miesta
   *[other] { $n } miest
}
map-picture = Mapa, { $n ->
    [one] { $n } očíslované miesto
    [few] { $n } očíslované miesta
   *[other] { $n } očíslovaných miest
}. Zoznam nižšie ich všetky menuje.
map-ground-sketch = Náčrt, nie v presnej mierke. Dvere nájdete podľa adresy.
map-ground-plain = Bez mapových údajov: vidno len, kde čo voči sebe leží.
map-ground-data = Mapové údaje:
map-open = Otvoriť mapu
map-open-failed = Mapu teraz nemožno otvoriť. Všetko je v zozname.
map-near = Čo je blízko mňa
map-near-note = Vaše zariadenie porovná, kde ste, s týmto zoznamom. Vaša poloha sa nikomu neposiela.
map-near-found = Najbližšie miesta sú teraz prvé.
map-near-denied = Prehliadač to nedovolil. Môžete to povoliť v jeho nastaveniach, alebo zvoľte mestskú časť.
map-near-failed = Zariadenie teraz nevie, kde je. Zvoľte radšej mestskú časť.
map-away = { $distance } odtiaľto
map-none = Na mape nič nezodpovedá. Skúste menej filtrov.
map-elsewhere = Nie sú na mape
map-elsewhere-note = Nevieme presne, kde tieto služby sú. Skôr než pôjdete, opýtajte sa.
map-zoom-in = Priblížiť
map-zoom-out = Oddialiť
map-show-here = Ukázať na mape
map-several = Viac miest:
