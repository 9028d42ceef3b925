# Maps with a list of their places
map-title = Karta
map-show = Prikaži na karti
map-on = Na karti
map-as-list = Prikaži kao popis
map-places = { $n ->
    [one] { $n } mjesto
    [few] { $n } mjesta
   *[other] { $n } mjesta
}
map-picture = Karta, broj numeriranih mjesta: { $n }. Nazivi mjesta su na popisu u nastavku.
map-ground-sketch = Skica, nije u mjerilu. Ulaz potražite prema adresi.
map-ground-plain = Bez podataka karte: vidi se samo kako mjesta leže jedno prema drugome.
map-ground-data = Podaci karte:
map-open = Otvori kartu
map-open-failed = Karta se sada ne može otvoriti. Sve je na popisu.
map-near = Što je blizu mene
map-near-note = Vaš uređaj uspoređuje gdje ste s ovim popisom. Vaša se lokacija nikome ne šalje.
map-near-found = Najbliža mjesta sada su prva.
map-away = { $distance } odavde
map-none = Nijedno mjesto na karti ne odgovara. Uklonite neki filtar.
map-elsewhere = Nisu na karti
map-zoom-in = Približi
map-zoom-out = Udalji
map-show-here = Prikaži na karti
map-several = Više mjesta:
