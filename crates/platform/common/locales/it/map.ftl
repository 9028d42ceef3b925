# Maps with a list of their places
map-title = Mappa
map-show = Mostra sulla mappa
map-on = Sulla mappa
map-as-list = Mostra come elenco
map-places = { $n ->
    [one] { $n } luogo
    [many] { $n } di luoghi
   *[other] { $n } luoghi
}
map-picture = Mappa con { $n ->
    [one] { $n } luogo numerato
    [many] { $n } di luoghi numerati
   *[other] { $n } luoghi numerati
}. I nomi sono nell’elenco qui sotto.
map-ground-sketch = Uno schizzo, non in scala. Per trovare l’ingresso usa l’indirizzo.
map-ground-plain = Senza dati della mappa: vedi solo come stanno i luoghi l’uno rispetto all’altro.
map-ground-data = Dati della mappa:
map-open = Apri la mappa
map-open-failed = Ora la mappa non si può aprire. Tutto è nell’elenco.
map-near = Che cosa c’è vicino a me
map-near-note = Il tuo dispositivo confronta dove sei con questo elenco. La tua posizione non viene inviata a nessuno.
map-near-found = Ora i luoghi più vicini sono i primi.
map-away = a { $distance } da qui
map-none = Nessun luogo sulla mappa corrisponde. Togli un filtro.
map-elsewhere = Non sono sulla mappa
map-zoom-in = Più vicino
map-zoom-out = Più lontano
map-show-here = Mostra sulla mappa
map-several = Più luoghi:
