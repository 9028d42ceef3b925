### Guide, articoli, biblioteca, gruppi e canali. Italiano semplice: frasi brevi, parole comuni, a chi legge diamo del tu.

## Navigazione

guides-nav = Guide
guides-nav-library = Biblioteca

## Guide

guides-list = Guide
guides-list-lede = Che cosa fare, passo per passo, e chi ti aiuta.
guides-list-empty = Non abbiamo ancora nessuna guida.
guides-all = Tutte le guide
guides-step-by-step = Passo per passo
guides-read-more = Da sapere
guides-steps-count = { $n ->
    [one] { $n } passo
    [many] { $n } passi
   *[other] { $n } passi
}
guides-legend-and = “E”: puoi farlo nello stesso tempo.
guides-legend-or = “Oppure”: puoi scegliere. Una possibilità può bastare.
guides-done = Fatti:
guides-done-of = su { $total }
guides-ticks = Le tue spunte restano solo su questo dispositivo.
guides-clear = Cancella le mie spunte
guides-tick = Fatto
guides-print = Stampa

## Un passo

guides-step-then = Passo { $n }:
guides-step-and = Nello stesso tempo:
guides-step-or = Oppure, al suo posto:
guides-time = Tempo
guides-cost = Costo
guides-bring = Da portare
guides-unknown = Non sappiamo: { $what }.
guides-unknown-time = quanto tempo ci vuole
guides-unknown-cost = quanto costa
guides-unknown-bring = che cosa portare
guides-ask-person = Chiedi a una persona
guides-open = Apri su { $site }

## Articoli

guides-articles = Articoli
guides-articles-lede = Cose utili da sapere sulla città, sugli uffici e sui tuoi diritti.
guides-articles-all = Tutti gli articoli
guides-articles-empty = Non abbiamo ancora nessun articolo.
guides-article-empty = Questo articolo non ha ancora un testo.
guides-sections = Sezioni

## Biblioteca

guides-library = Biblioteca
guides-library-lede = Rapporti, piani e manuali su chi arriva e sulle città. I link portano ad altri siti.
guides-library-articles = Articoli sulla biblioteca
guides-library-empty = Non abbiamo ancora nessun documento.
guides-documents-count = { $n ->
    [one] { $n } documento
    [many] { $n } documenti
   *[other] { $n } documenti
}
guides-document-year = Anno: { $year }
guides-document-pages = { $n ->
    [one] { $n } pagina
    [many] { $n } pagine
   *[other] { $n } pagine
}
guides-document-licence = Licenza:

## Gruppi e canali

guides-channels = Gruppi e canali
guides-channels-lede = Pagine, gruppi e newsletter: in quale lingua sono e chi li gestisce.
guides-channels-in = In { $language }
guides-channels-all = Tutti i gruppi e i canali
guides-channels-empty = Non conosciamo ancora nessun gruppo o canale.
guides-channel-address-unknown = Indirizzo non noto.
guides-channel-owner = Gestito da:
guides-channel-owner-unknown = Non si sa chi lo gestisce
guides-channel-official = Ufficiale
guides-channel-not-official = Non ufficiale
guides-channel-official-unknown = Non si sa se è ufficiale
guides-channel-seen = Visto attivo l’ultima volta: { $date }
guides-channel-seen-unknown = Non si sa se è ancora attivo
