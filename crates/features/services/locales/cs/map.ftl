# The map
map-title = Mapa
map-lede = Kde služby jsou. Čísla na obrázku jsou čísla v seznamu.
map-show = Ukázat na mapě
map-on = Na mapě
map-as-list = Ukázat jako seznam
map-places = { $n ->
    [one] { $n } místo
    [few] { $n } místa
   *[other] { $n } míst
}
map-picture = Mapa, { $n ->
    [one] { $n } očíslované místo
    [few] { $n } očíslovaná místa
   *[other] { $n } očíslovaných míst
}. Seznam níže je všechna jmenuje.
map-ground-sketch = Náčrt, ne v přesném měřítku. Dveře najdete podle adresy.
map-ground-plain = Bez mapových dat: je vidět jen, kde co vůči sobě leží.
map-ground-data = Mapová data:
map-open = Otevřít mapu
map-open-failed = Mapu teď nelze otevřít. Vše je v seznamu.
map-near = Co je blízko mě
map-near-note = Vaše zařízení porovná, kde jste, s tímto seznamem. Vaše poloha se nikomu neposílá.
map-near-found = Nejbližší místa jsou teď první.
map-near-denied = Prohlížeč to nedovolil. Můžete to povolit v jeho nastavení, nebo zvolte městskou část.
map-near-failed = Zařízení teď neví, kde je. Zvolte raději městskou část.
map-away = { $distance } odsud
map-none = Na mapě nic neodpovídá. Zkuste méně filtrů.
map-elsewhere = Nejsou na mapě
map-elsewhere-note = Nevíme přesně, kde tyto služby jsou. Než půjdete, zeptejte se.
map-zoom-in = Přiblížit
map-zoom-out = Oddálit
map-show-here = Ukázat na mapě
map-several = Více míst:
