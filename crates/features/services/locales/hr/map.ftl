# The map
map-title = Karta
map-lede = Gdje su usluge. Brojevi na slici isti su kao na popisu.
map-show = Prikaži na karti
map-on = Na karti
map-as-list = Prikaži kao popis
map-places = { $n ->
    [one] { $n } mjesto
    [few] { $n } mjesta
   *[other] { $n } mjesta
}
map-picture = Karta, broj označenih mjesta: { $n }. Popis ispod imenuje svako od njih.
map-ground-sketch = Skica, nije u mjerilu. Vrata ćete naći po adresi.
map-ground-plain = Bez podataka karte: vidi se samo kako mjesta leže jedno prema drugome.
map-ground-data = Podaci karte:
map-open = Otvori kartu
map-open-failed = Karta se sada ne može otvoriti. Sve je na popisu.
map-near = Što je blizu mene
map-near-note = Vaš uređaj uspoređuje gdje ste s ovim popisom. Vaša se lokacija nikome ne šalje.
map-near-found = Najbliža mjesta sada su prva.
map-near-denied = Preglednik to nije dopustio. Možete dopustiti u njegovim postavkama ili odaberite četvrt.
map-near-failed = Uređaj sada ne zna gdje je. Odaberite četvrt.
map-away = { $distance } odavde
map-none = Nijedno mjesto na karti ne odgovara. Pokušajte s manje filtara.
map-elsewhere = Nisu na karti
map-elsewhere-note = Nitko nam nije točno rekao gdje su. Pitajte prije nego što krenete.
map-zoom-in = Približi
map-zoom-out = Udalji
map-show-here = Prikaži na karti
map-several = Više mjesta:
