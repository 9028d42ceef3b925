### La pagina iniziale della rete: tutte le città e le loro lingue.

network-what = Sei in una città da poco? Qui trovi chi aiuta, dove, quando e in quale lingua. Leggere è gratuito e nessuno ti chiede chi sei.
network-choose = Scegli la tua città
network-cities = Scegli la tua città
network-languages = Leggi { $city } in
network-missing = Guarda chi la parla, città per città.
network-danger = Sei in pericolo?
network-danger-text = Chiama il 112. È il numero di emergenza per polizia, ambulanza e vigili del fuoco in ogni paese dell’UE. La chiamata è gratuita, giorno e notte.
network-work = Lavori per una città? Questo portale è un software libero che ogni città può usare.
network-work-more = Informazioni su questo portale

## Lingue di tutte le città

network-languages-lede = Di quali città puoi leggere le pagine in una lingua, e dove persone o gruppi la parlano.
network-languages-read = Pagine di:
network-languages-spoken = Parlata a:
