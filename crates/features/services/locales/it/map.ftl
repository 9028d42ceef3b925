# The map
map-title = Mappa
map-lede = Dove sono i servizi. I numeri sull’immagine sono quelli dell’elenco.
map-show = Mostra sulla mappa
map-on = Sulla mappa
map-as-list = Mostra come elenco
map-places = { $n ->
    [one] { $n } luogo
   *[other] { $n } luoghi
}
map-picture = Mappa con { $n ->
    [one] { $n } luogo numerato
   *[other] { $n } luoghi numerati
}. L’elenco qui sotto li nomina tutti.
map-ground-sketch = Uno schizzo, non in scala. Per trovare la porta usa l’indirizzo.
map-ground-plain = Senza dati cartografici: si vede solo dove sono i luoghi uno rispetto all’altro.
map-ground-data = Dati della mappa:
map-open = Apri la mappa
map-open-failed = Ora la mappa non si può aprire. Tutto è nell’elenco.
map-near = Che cosa c’è vicino a me
map-near-note = Il tuo dispositivo confronta dove sei con questo elenco. La tua posizione non viene inviata a nessuno.
map-near-found = Ora i luoghi più vicini sono i primi.
map-near-denied = Il browser non lo ha permesso. Puoi permetterlo nelle sue impostazioni, oppure scegli un quartiere.
map-near-failed = Il dispositivo ora non sa dove si trova. Scegli un quartiere.
map-away = a { $distance }
map-none = Nessun luogo sulla mappa corrisponde. Prova con meno filtri.
map-elsewhere = Non sulla mappa
map-elsewhere-note = Nessuno ci ha detto esattamente dove sono. Chiedi prima di andare.
map-zoom-in = Più vicino
map-zoom-out = Più lontano
map-show-here = Mostra sulla mappa
map-several = Più luoghi:
