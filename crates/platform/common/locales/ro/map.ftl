# Maps with a list of their places
map-title = Hartă
map-show = Afișați pe hartă
map-on = Pe hartă
map-as-list = Afișați ca listă
map-places = { $n ->
    [one] { $n } loc
    [few] { $n } locuri
   *[other] { $n } de locuri
}
map-picture = Hartă, locuri numerotate: { $n }. Numele lor sunt în lista de mai jos.
map-ground-sketch = O schiță, nu este la scară. Ca să găsiți intrarea, folosiți adresa.
map-ground-plain = Fără date de hartă: se vede doar unde sunt locurile unul față de altul.
map-ground-data = Datele hărții:
map-open = Deschideți harta
map-open-failed = Harta nu poate fi deschisă acum. Totul este în listă.
map-near = Ce este aproape de mine
map-near-note = Dispozitivul dumneavoastră compară locul unde sunteți cu această listă. Locul unde sunteți nu este trimis nimănui.
map-near-found = Acum cele mai apropiate locuri sunt primele.
map-away = la { $distance } de aici
map-none = Niciun loc de pe hartă nu se potrivește. Ștergeți un filtru.
map-elsewhere = Nu sunt pe hartă
map-zoom-in = Mai aproape
map-zoom-out = Mai departe
map-show-here = Afișați pe hartă
map-several = Mai multe locuri:
