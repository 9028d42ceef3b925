# Maps with a list of their places
map-title = Mapa
map-show = Zobrazit na mapě
map-on = Na mapě
map-as-list = Zobrazit jako seznam
map-places = { $n ->
    [one] { $n } místo
    [few] { $n } místa
   *[other] { $n } míst
}
map-picture = Mapa, { $n ->
    [one] { $n } očíslované místo
    [few] { $n } očíslovaná místa
   *[other] { $n } očíslovaných míst
}. Názvy míst jsou v seznamu níže.
map-ground-sketch = Náčrt, ne v přesném měřítku. Vchod najdete podle adresy.
map-ground-plain = Bez mapových dat: vidíte jen, jak místa leží vůči sobě.
map-ground-data = Mapová data:
map-open = Otevřít mapu
map-open-failed = Mapa se teď nedá otevřít. Všechno je v seznamu.
map-near = Co je blízko mě
map-near-note = Vaše zařízení porovná, kde jste, s tímto seznamem. Vaše poloha se nikomu neposílá.
map-near-found = Nejbližší místa jsou teď první.
map-away = { $distance } odsud
map-none = Na mapě není nic, co by vyhovovalo. Zrušte některý filtr.
map-elsewhere = Nejsou na mapě
map-zoom-in = Přiblížit
map-zoom-out = Oddálit
map-show-here = Zobrazit na mapě
map-several = Více míst:
