# What a city has settled about its portal, and its colours.

desk-nav-settings = Impostazioni
desk-settings = Impostazioni
desk-settings-help = Che cosa ha deciso la vostra città sul suo portale, e dove si cambia. Ogni modifica si vede nella cronologia e si può annullare.
desk-settings-open = Apri il modulo
desk-settings-city = La città
desk-settings-city-help = Nome, saluto, chi gestisce il portale, numeri sulla città, uscita rapida.
desk-settings-languages = Lingue
desk-settings-languages-help = L’ordine è quello del menu. Dove manca un testo, i lettori lo vedono nelle lingue indicate qui, altrimenti nella lingua in cui è stato scritto.
desk-settings-language = Lingua
desk-settings-fallbacks = I lettori vedono allora
desk-settings-fallbacks-none = Solo la lingua in cui è stato scritto
desk-settings-missing = Manca qualcosa in
desk-settings-default = per tutti gli altri
desk-settings-local = degli uffici
desk-settings-add = Pensate a un’altra lingua?
desk-settings-add-look = Che cosa mancherebbe?
desk-settings-added-go = Aggiungila nel modulo della città
desk-settings-languages-change = Cambia le lingue
desk-settings-parts = Parti del portale
desk-settings-parts-help = Ciò che non è spuntato non si vede: né nel menu, né sulle altre pagine, né nella mappa del sito. Tutto resta qui e torna con la spunta.
desk-settings-shop = Lo sportello unico
desk-settings-shop-help = Ogni livello comprende anche i precedenti. Scegliete quello per cui ogni giorno lavorativo qualcuno guarda che cosa chiedono le persone.
desk-settings-shop-level = Che cosa offre
desk-settings-colours = Colori
desk-settings-colours-help = La parte alta della pagina iniziale e i pulsanti. Un colore che le persone non distinguono non si usa.
desk-settings-usual = quello solito
desk-settings-colours-change = Cambia i colori
desk-settings-address = Indirizzo del portale
desk-settings-address-usual = È l’indirizzo solito. Una città può avere un nome o un percorso proprio.
desk-settings-address-fact = È scritto nel modulo della città.
desk-settings-address-configuration = È scritto nella configurazione dell’installazione. Lo cambia lì chi gestisce il server.
desk-settings-found-good = Questa pagina è arrivata sotto il nome proprio del portale. Nomi e server web sono a posto.
desk-settings-found-no-origin = L’installazione non sa ancora sotto quale nome è raggiungibile. Chi la gestisce imposta «origin» nella configurazione.
desk-settings-found-no-host = Questa richiesta non indica alcun nome, quindi non se ne può dire nulla.
desk-settings-found-other-host = Questa pagina è arrivata sotto un nome diverso da quello del portale. Se lo avete appena spostato, controllate che il nome porti qui e che il vostro server web inoltri il nome richiesto.
desk-settings-found-https-off = L’indirizzo dice https, ma «https» è spento nella configurazione. Accendetelo lì, così i browser lo pretendono.
desk-settings-found-not-https = Il server web in mezzo dice che non gli è stato chiesto tramite https. Guardate il suo certificato e il reindirizzamento.
desk-settings-asked = Richiesto:
desk-settings-address-how = Come ottiene una città un indirizzo proprio?
desk-settings-address-step-1 = Scegliete un nome, per esempio stranieri.vostracitta.example, o un percorso del sito della città, per esempio www.vostracitta.example/stranieri.
desk-settings-address-step-2 = Per un nome proprio: chiedete a chi gestisce i nomi (DNS) di farlo portare a questo server. Per un percorso: chiedete a chi gestisce il sito della città di inoltrarlo a questo server, invariato e con il suo nome.
desk-settings-address-step-3 = Chiedete loro un certificato (https) per il nome.
desk-settings-address-step-4 = Scrivete l’indirizzo nel modulo della città e pubblicatelo. Tutti i link, gli indirizzi canonici e la mappa del sito lo seguono. I vecchi indirizzi portano avanti.
desk-settings-address-change = Cambia l’indirizzo
desk-settings-topics = Argomenti
desk-settings-topics-help = Le porte sulla via, nel loro ordine. Tutte le città le condividono; le cura la rete.
desk-settings-topics-new = Nuovo argomento
desk-settings-districts = Quartieri
desk-settings-projects = Progetti e finanziamenti
desk-settings-projects-help = La dichiarazione di un progetto sta sotto le pagine che gli appartengono, e da nessun’altra parte.
desk-settings-projects-silent = Non ha alcuna dichiarazione.
desk-settings-projects-new = Nuovo progetto
desk-settings-letters = Lettere
desk-settings-letters-help = Le parole che la vostra città aggiunge agli inviti e alle altre e-mail.
desk-settings-letters-change = Cambia le lettere
desk-colours = Colori della città
desk-colours-help = Lasciate vuoto un campo per il colore solito. Prima provate i colori: gli esempi mostrano una pagina iniziale, un pulsante e il segno attorno a ciò che la tastiera ha raggiunto. «Salva» accetta solo colori che tutti distinguono.
desk-colours-wrong = Nulla è stato salvato. Alcune persone non potrebbero leggere il portale con questi colori. Prendete i colori proposti sotto, o altri.
desk-colours-value = Colore
desk-colours-value-help = Per esempio { $usual }, che è quello solito.
desk-colours-unread = Questo non è un colore. Scrivete # e sei cifre o lettere dalla a alla f, per esempio #2a1f3d.
desk-colours-pale = Chi vede poco non distinguerebbe questo colore da ciò che gli sta attorno.
desk-colours-take = Prendi invece { $colour }
desk-colours-try = Prova
desk-colours-pairs = Contrasto di: { $colour }
desk-colours-what = Che cosa si deve vedere
desk-colours-contrast = Contrasto
desk-colours-least = Almeno
desk-colours-enough = basta
desk-colours-too-little = troppo poco
desk-colours-text = Testo sopra
desk-colours-button-text = Parole su un pulsante
desk-colours-button = Un pulsante sulla pagina
desk-colours-focus = Il segno della tastiera
desk-colours-sample-day = Di giorno
desk-colours-sample-night = Di notte
desk-settings-missing-in = { $n ->
    [0] Nulla
    [one] Una scheda
    [many] { $n } schede
   *[other] { $n } schede
}
desk-settings-added = – che cosa mancherebbe: schede: { $entries }, testi: { $texts }. Finché nessuno li traduce, i lettori vedono la lingua in cui sono stati scritti.
desk-settings-places = { $n ->
    [one] Un luogo
    [many] { $n } luoghi
   *[other] { $n } luoghi
}
desk-settings-projects-used = { $n ->
    [0] Nessuna scheda di questa città gli appartiene
    [one] Gli appartiene una scheda di questa città
    [many] Gli appartengono { $n } schede di questa città
   *[other] Gli appartengono { $n } schede di questa città
}
