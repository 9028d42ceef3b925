# I nostri elenchi sulle pagine di altri
embed-title = Metti un elenco sul tuo sito
embed-lede = Il sito di una città, di una scuola o di un’associazione può mostrare questi elenchi con i dati di oggi: senza script e senza cookie, e nessuno viene contato.
embed-sites = Possono mostrarli questi siti:
embed-no-site = Per ora nessun altro sito può mostrare queste pagine. Chi gestisce questo portale può autorizzare il tuo.
embed-copy = Copia queste righe nella tua pagina
embed-looks = Guarda come appare
embed-size = L’elenco è largo quanto il posto che gli dai; bastano 320 pixel. Se serve più altezza, cambia il numero dopo “height”.
embed-filters = Vuoi solo una parte di un elenco? Prima scegli i filtri nell’elenco. Alla fine trovi “Metti questo elenco sul tuo sito”.
embed-all = Tutti gli elenchi che si possono mostrare
embed-link = Metti questo elenco sul tuo sito
