desk-nav-media = Immagini
desk-library = Immagini e file
desk-library-type = Tipo
desk-library-unused = Solo ciò che nessuno usa
desk-library-not-used = non usata
desk-library-silent = senza testo alternativo
desk-library-count = { $n ->
    [one] Un elemento.
    [many] { $n } di elementi.
   *[other] { $n } elementi.
}
desk-upload = Aggiungere immagini o file
desk-upload-files = File
desk-upload-help = JPEG, PNG, WebP, GIF, MP3, Ogg, M4A o PDF, al massimo { $megabytes } MB ciascuno e { $n } alla volta. Togliamo ciò che la fotocamera ha scritto nell’immagine, come il luogo.
desk-upload-send = Aggiungi
desk-upload-refused = Questi file non sono stati conservati:
desk-upload-kept = Questi file sono stati conservati:
desk-upload-empty = il file è vuoto. Sceglietene un altro.
desk-upload-svg = i disegni in SVG possono contenere programmi e non si accettano. Salvatelo come PNG.
desk-upload-unknown = non è un JPEG, PNG, WebP, GIF, MP3, Ogg, M4A o PDF. Salvatelo in uno di questi formati.
desk-upload-pixels = l’immagine ha più di 40 megapixel. Rimpicciolitela.
desk-upload-broken-picture = l’immagine non si legge fino in fondo. Salvatela di nuovo o sceglietene un’altra.
desk-upload-broken-sound = l’audio non si legge fino in fondo. Salvatelo di nuovo o sceglietene un altro.
desk-upload-film = questo è un filmato. Salvate solo l’audio.
desk-upload-broken-document = il documento non comincia e finisce come un PDF, o vi è nascosto altro. Stampatelo in un nuovo PDF.
desk-upload-active-document = il documento contiene programmi, moduli che inviano dati o altri file. Stampatelo in un nuovo PDF.
desk-upload-locked-document = il documento è protetto da password. Salvatelo senza.
desk-upload-erased = questo file è stato cancellato su richiesta di qualcuno e non può tornare.
desk-upload-other-type = questo file è di un altro tipo. Aggiungetelo come nuovo.
desk-media-files = { $n ->
    [one] Un file conservato
    [many] { $n } di file conservati
   *[other] { $n } file conservati
}
desk-file = { $format }, { $n } kB
desk-media-users = Dove si usa
desk-media-unused = Per ora nessuno la usa.
desk-media-used = È in uso e non si può togliere: { $names }. Prima scegliete lì un’altra immagine.
desk-media-replace = Sostituire con un altro file
desk-media-other = Un altro file
desk-media-replace-help = Tutto ciò che la usa mostrerà il nuovo file dopo la pubblicazione. Poi controllate il testo alternativo.
desk-media-end = Archiviare o cancellare
desk-media-archive = Archivia
desk-media-archive-help = Archiviata: nessuno la vede più, e può tornare.
desk-media-erase = Cancella per sempre
desk-media-erase-reason = Perché si cancella
desk-media-erase-help = Cancellata: il file e i suoi testi sono persi per sempre, anche nelle copie di sicurezza.
desk-media-erase-consent = Una persona ritratta non acconsente più
desk-media-erase-rights = Non possiamo usarla
desk-media-erase-mistake = È stata aggiunta per errore
desk-focal = Il punto che conta
desk-focal-help = Resta visibile quando l’immagine si ritaglia. Premete un posto qui, o il punto nell’immagine.
desk-focal-exact = Esattamente
desk-focal-save = Prendi questo punto
desk-focal-card = Questa parte si vede con i link al nostro sito:
desk-focal-y-0 = in alto
desk-focal-y-50 = a metà
desk-focal-y-100 = in basso
desk-focal-x-0 = a sinistra
desk-focal-x-50 = al centro
desk-focal-x-100 = a destra
desk-picker-library = Aggiungi una nuova immagine
desk-picker-look = Mostra qui le nuove immagini
desk-done-uploaded = Conservato. Scrivete un testo alternativo, così si potrà pubblicare.
desk-done-replaced = Il nuovo file è al suo posto.
desk-halt-upload-large = I file sono troppo grandi
desk-halt-upload-large-text = Un file può avere al massimo 24 MB, tutti insieme 120 MB e 12 file. Rimpiccioliteli o inviatene meno. Non è stato conservato nulla.
desk-halt-upload-broken = I file non sono arrivati interi
desk-halt-upload-broken-text = La connessione si è interrotta o il modulo si è danneggiato. Inviate di nuovo i file. Non è stato conservato nulla.
desk-halt-no-file = Nessun file scelto
desk-halt-no-file-text = Tornate indietro, scegliete almeno un file e inviate di nuovo il modulo.
desk-halt-name-taken = Il nome è usato troppe volte
desk-halt-name-taken-text = Molti file hanno già questo nome. Rinominate il file e inviatelo di nuovo.
desk-halt-file-gone = Il file non c’è più
desk-halt-file-gone-text = Il file conservato non si legge più. Sostituitelo con un altro.
desk-halt-focal = Il punto non si capisce
desk-halt-focal-text = Tornate indietro e indicate due numeri interi da 0 a 100.
desk-halt-picture = L’immagine non è pronta
desk-halt-picture-text = A un’immagine di questa scheda manca qualcosa che serve per pubblicare, di solito il testo alternativo. Apritela nella raccolta e completate ciò che manca.
