### Parti della pagina sulla privacy: chi non può vedere che cosa, l’uscita rapida e i dispositivi condivisi.

common-privacy-nobody = Chi non può mai vedere la tua visita
common-privacy-nobody-text = Un elenco delle visite non esiste. Per questo nessuno può averlo da noi: né la polizia, né l’ufficio visti, né chi ti affitta la casa, né il tuo datore di lavoro, né la tua famiglia. Non possiamo dire che cosa leggi, perché non lo sappiamo.
common-privacy-clear = Quando altri usano il tuo dispositivo
common-privacy-clear-text = Puoi togliere quello che questo sito ha lasciato su un telefono o un computer: spunte nelle guide e pagine conservate.
common-privacy-exit = Il pulsante “Lascia subito questo sito”
common-privacy-exit-text = Le pagine sui pericoli hanno un pulsante per uscire in fretta. Svuota la pagina e apre un altro sito al suo posto. Toglie anche le spunte che hai messo su quella pagina. Il pulsante “indietro” del tuo browser allora non porta alla pagina che hai lasciato; senza JavaScript invece sì. Ma il pulsante non può nascondere tutto. L’elenco delle pagine visitate del tuo browser può ancora mostrare che hai visitato il sito. Le pagine che hai aperto prima possono restare dietro il pulsante “indietro”. Chi controlla il tuo dispositivo o la tua rete potrebbe vedere che hai visitato questo sito. Se per te è pericoloso, usa un dispositivo che quella persona non può vedere.

common-privacy-offline = Pagine sul tuo dispositivo
common-privacy-offline-text = Il tuo dispositivo conserva alcune pagine di questo portale, così puoi leggerle senza internet: quelle che hai aperto e l’essenziale, se lo chiedi. Le pagine su pericolo e violenza vengono salvate solo con l’essenziale. Noi non sappiamo che cosa è salvato. Nella pagina “Senza internet” puoi vederlo, toglierlo o disattivarlo.

common-privacy-sign-up = Quando si iscrive a qualcosa
common-privacy-sign-up-text = Solo allora chiediamo chi è: un nome e un modo per contattarla. È cifrato. Lo possono leggere chi offre l’attività e chi gestisce questo portale per la città, e ogni lettura viene annotata. Il modulo dice in che giorno tutto viene cancellato. Con il suo link privato può vedere, scaricare e cancellare tutto in qualsiasi momento.

common-privacy-search = Quando una ricerca non trova nulla
common-privacy-search-text = Allora contiamo le parole, perché la città sappia che cosa manca qui. Non sappiamo chi le ha scritte, quando e dove. Le parole con una cifra o una @ e i testi lunghi non si contano. Chi lavora a questo portale può leggere le parole solo se sono state cercate almeno 5 volte in almeno 3 giorni; fino ad allora non sono conservate da nessuna parte. Dopo 90 giorni si cancella tutto.
