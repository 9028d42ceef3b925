### La pagina sui dati aperti.

data-title = Dati aperti
data-lede = Che cosa possono leggere qui altri programmi e da dove vengono le informazioni.
data-what = Che cosa è aperto
data-what-text = Tutto quello che vedi su questo portale è pubblico. I programmi possono leggere le stesse informazioni delle persone. Non servono né un account né una chiave. Le note private del personale e le segnalazioni dei lettori non sono pubbliche.
data-formats = Che cosa possono leggere oggi i programmi
data-pages = Informazioni dentro le pagine (JSON-LD, schema.org)
data-pages-text = Le pagine di servizi, organizzazioni, guide e articoli contengono le loro informazioni in una forma che i programmi capiscono: nomi, indirizzi, lingue, orari di apertura, numeri di telefono.
data-sitemap = Elenco di tutte le pagine (mappa del sito, XML)
data-sitemap-text = Ogni pagina con il suo indirizzo in ogni lingua.
data-addresses = Indirizzi che restano
data-addresses-text = Una pagina conserva il suo indirizzo. Quando si sposta, il vecchio indirizzo porta a quello nuovo. Quando finisce, l’indirizzo lo dice.
data-bundle = Tutto il contenuto in file (pacchetto)
data-bundle-text = Le persone che gestiscono questo portale possono esportare tutto in file di testo leggibili. Chiedi a loro. Qui non c’è un indirizzo per questo.
data-licence = Licenze
data-licence-text = Il software è libero, con la licenza EUPL-1.2. La licenza di un’immagine è scritta sotto l’immagine, quando la conosciamo. I documenti e le pagine a cui portano i nostri link appartengono ad altri. Per i testi di questo portale non è ancora fissata una licenza. Chiedi alle persone che lo gestiscono prima di copiare pagine intere.
data-sources = Fonti e date
data-sources-text = Ogni pagina indica le sue fonti, il periodo a cui si riferiscono e il giorno in cui qualcuno ha verificato le informazioni per l’ultima volta. Quando le fonti non concordano, la pagina le mostra tutte. Quello che nessuno sa è segnato come non noto.
data-wrong = C’è un errore?
data-wrong-text = Dillo alle persone che gestiscono questo portale. Le trovi in fondo a ogni pagina. Dove una pagina chiede “Ti è stata utile questa pagina?”, puoi anche segnalare un errore, senza dire chi sei.
