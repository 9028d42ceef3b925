# The map of services
map-lede = Dove sono i servizi. I numeri sull’immagine sono quelli dell’elenco.
map-near-denied = Il browser non lo ha permesso. Puoi permetterlo nelle sue impostazioni, oppure scegli un quartiere.
map-near-failed = Il dispositivo ora non sa dove si trova. Scegli un quartiere.
map-elsewhere-note = Nessuno ci ha detto esattamente dove sono. Chiedi prima di andare.
