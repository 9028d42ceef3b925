# Un elenco che una persona conserva. Sta nell’indirizzo della sua pagina e, se la persona vuole, sul suo dispositivo
saved-title = Il tuo elenco
saved-lede = Pagine che vuoi ritrovare: per stamparle, mandarle a qualcuno o tenerle sul telefono.
saved-save = Salva nel mio elenco
saved-take-off = Salvato. Togli dal mio elenco
saved-empty = In questo elenco non c’è ancora niente. Apri una pagina e, alla fine, scegli “Salva nel mio elenco”.
saved-people = Persone e luoghi
saved-read = Da leggere
saved-gone = Non c’è più
saved-gone-text = { $n ->
    [one] Una voce del tuo elenco non c’è più. È finita o è stata spostata.
    [many] { $n } voci del tuo elenco non ci sono più. Sono finite o sono state spostate.
   *[other] { $n } voci del tuo elenco non ci sono più. Sono finite o sono state spostate.
}
saved-off = Togli da questo elenco
saved-as-of = Aggiornato: { $date }. Orari e luoghi possono cambiare. Chiama prima di andare.
saved-share = Condividi o conserva questo elenco
saved-share-text = Questo indirizzo è il tuo elenco. Salvalo fra i preferiti o mandalo a qualcuno. Noi non lo conserviamo.
saved-qr = Inquadra questo codice con la fotocamera di un telefono. Apre questo elenco.
saved-qr-long = L’elenco è troppo lungo per un codice che un telefono può leggere. Manda l’indirizzo.
saved-print = Stampa
saved-add = Hai un altro elenco? Incolla qui il suo indirizzo.
saved-add-help = Uniamo i due elenchi.
saved-put-together = Unisci
saved-keep = Conserva questo elenco su questo dispositivo
saved-kept = Questo elenco è conservato su questo dispositivo.
saved-clear = Cancella questo elenco
# Sulla pagina sulla privacy
common-privacy-list = Le tue risposte e il tuo elenco
common-privacy-list-text = Le cinque domande non chiedono mai chi sei. Le tue risposte e il tuo elenco stanno solo nell’indirizzo della pagina. Non conserviamo né le une né l’altro. Se premi “Salva nel mio elenco”, l’elenco resta anche sul tuo dispositivo, finché non lo cancelli. Chi usa il tuo dispositivo può vederlo.
