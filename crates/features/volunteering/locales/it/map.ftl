# The map of opportunities
volunteering-map = Volontariato sulla mappa
volunteering-map-lede = Dove puoi aiutare. I numeri sull’immagine sono quelli dell’elenco.
volunteering-map-near-denied = Il browser non lo ha permesso. Puoi permetterlo nelle sue impostazioni, oppure guarda l’elenco.
volunteering-map-near-failed = Il dispositivo ora non sa dove si trova. Guarda l’elenco.
volunteering-map-elsewhere-note = Alcune di queste attività si possono fare da casa. Delle altre nessuno ci ha detto esattamente dove sono: chiedi prima di andare.
volunteering-map-office = Questa è la sede dell’organizzazione. Chiedi lì dove potresti aiutare.
