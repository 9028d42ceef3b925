### Che cosa sta intorno alle pagine: link al sito della città, la fine del menu delle lingue, pagine dentro altre pagine e
### la pagina che pulisce un dispositivo.

web-nav-cities = Città
web-nav-data = Dati aperti
web-nav-offline = Senza internet
web-nav-imprint = Note legali
web-nav-official = Il sito della città

web-language-missing = La mia lingua non c’è

## Una pagina mostrata dentro un altro sito

web-embed-whole = Guarda tutto sul portale { $city }

## Pulire questo dispositivo

web-clear-title = Pulisci questo dispositivo
web-clear-lede = Condividi questo telefono o computer con altri? Togli quello che questo sito ci ha lasciato.
web-clear-button = Pulisci subito questo dispositivo
web-clear-done = Abbiamo chiesto al tuo browser di cancellare tutto quello che viene da questo sito.
web-clear-done-text = La maggior parte dei browser lo fa subito.
web-clear-script = Le pagine salvate e le spunte di questo sito non ci sono più.
web-clear-forged = Non è stato cancellato nulla. Premi il pulsante su questa pagina.
web-clear-many = Non è stato cancellato nulla: troppi tentativi in un’ora. Riprova più tardi.
web-clear-goes = Che cosa sparisce
web-clear-goes-text = Le spunte nelle guide, le pagine di questo sito che il tuo browser ha conservato e ogni altra cosa che questo sito ha salvato nel tuo browser. Le persone che gestiscono questo sito non ne sanno nulla.
web-clear-stays = Che cosa resta
web-clear-stays-text = Resta l’elenco delle pagine visitate del tuo browser. Lo puoi cancellare nelle impostazioni del browser. Alcuni vecchi browser non seguono questa richiesta: cancella anche i loro dati nelle impostazioni. Quello che una compagnia telefonica, un datore di lavoro o una scuola vede del tuo collegamento resta a loro.
