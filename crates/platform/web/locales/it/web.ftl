### Sito

web-skip = Vai al contenuto

## Navigazione

web-nav-main = Navigazione principale
web-nav-home = Inizio
web-nav-services = Servizi
web-nav-articles = Articoli
web-nav-map = Mappa
web-nav-urgent = Aiuto urgente
web-nav-languages = Lingue
web-nav-organizations = Organizzazioni
web-nav-channels = Gruppi e canali
web-nav-about = Informazioni sul sito
web-nav-privacy = Privacy
web-nav-accessibility = Accessibilità
web-crumbs = Ti trovi qui

## Lingue

web-language = Lingua:
web-choose-title = Scegli la lingua
web-choose-welcome = Ti diamo il benvenuto

## Ricerca

web-search = Cerca
web-search-label = Che cosa cerchi?
web-search-placeholder = Corsi, permessi, consigli…

## Traduzione. Il nome della lingua sta dopo “in”, senza articolo.

web-strip-label = Su questa traduzione
web-strip-machine = Una macchina ha tradotto questa pagina, scritta in { $language }. Nessuna persona l’ha ancora controllata.
web-strip-partly = Una macchina ha tradotto alcune parti di questa pagina, scritta in { $language }. Nessuna persona le ha ancora controllate. Altre parti non sono ancora tradotte.
web-strip-stale = La pagina in { $language } è cambiata dopo la traduzione. Alcune parti di questa pagina potrebbero non essere aggiornate.
web-strip-fallback = Alcune parti di questa pagina non sono ancora nella tua lingua. Le vedi in { $language }.
web-only-in = Questa parte non è ancora nella tua lingua. Eccola in { $language }.

## Fiducia

web-trust = Mi posso fidare?
web-checked = Ultima verifica
web-sources = { $n ->
    [one] Fonte
    [many] Fonti
   *[other] Fonti
}
web-current = È ancora vero?
web-not-known = Non si sa
web-differ = Le fonti non concordano: { $about }
web-differ-note = Le nostre fonti dicono cose diverse. Le mostriamo tutte. Chiedi prima di decidere.

## Aperto e chiuso

web-hours = Orari di apertura
web-hours-weekly = Orari della settimana
web-hours-today = Oggi
web-state-later = Qui non possiamo dire se è aperto. Guarda gli orari della settimana.
web-state-open-until = Aperto adesso, fino alle { $time }
web-state-open-long = Aperto adesso, giorno e notte
web-state-end-unknown = Aperto dalle { $time }
web-state-end-unknown-more = L’ora di chiusura non si sa.
web-state-closed-now = Chiuso adesso
web-state-closed-today = Chiuso oggi
web-state-appointment = Su appuntamento
web-state-appointment-more = Prenota prima di venire.
web-state-not-known = Gli orari di apertura non si sanno
web-state-not-known-more = Chiedi prima di andare.
web-opens-today = Apre oggi alle { $time }.
web-opens-tomorrow = Apre domani alle { $time }.
web-opens-weekday = Apre { $day } alle { $time }.
web-opens-date = Apre il giorno { $date } alle { $time }.
web-opens-today-untimed = Apre oggi, l’ora non si sa.
web-opens-tomorrow-untimed = Apre domani, l’ora non si sa.
web-opens-weekday-untimed = Apre { $day }, l’ora non si sa.
web-opens-date-untimed = Apre il giorno { $date }, l’ora non si sa.
web-opening-unknown = ora di apertura non nota
web-closing-unknown = ora di chiusura non nota

## Contatti e luogo

web-talk = Parla con una persona
web-website = Sito web
web-picture-by = Immagine: { $name }
web-address-unknown = Indirizzo non noto
web-place-approximate = Conosciamo questo luogo solo in modo approssimativo. Chiedi l’indirizzo esatto.
web-step-free-yes = Nessun gradino all’ingresso
web-step-free-no = Gradini all’ingresso
web-step-free-unknown = Non si sa se ci sono gradini all’ingresso

## Costo

web-free = Gratuito

## Da mostrare allo sportello

web-counter = Mostralo allo sportello
web-counter-machine = Una macchina ha tradotto la frase in { $language }. Nessuna persona l’ha ancora controllata.

## Uscita rapida

web-exit = Lascia subito questo sito
web-exit-key = Oppure premi tre volte il tasto Esc.

## Piè di pagina

web-foot-who = Chi gestisce questo sito
web-foot-more = Altro
web-foot-site = Questo sito

## Elenchi su più pagine

web-pages = Pagine di questo elenco
web-page = Pagina
web-page-previous = Pagina precedente
web-page-next = Pagina successiva

## Filtri

web-filters = Filtri
web-filters-apply = Mostra i risultati
web-filters-clear = Togli tutti i filtri
web-filters-any = Qualsiasi
web-filters-only = Mostra solo
web-filters-chosen = { $n ->
    [one] { $n } scelto
    [many] { $n } scelti
   *[other] { $n } scelti
}
web-filters-without = Togli il filtro:
web-results = { $n ->
    [0] Nessun risultato
    [one] { $n } risultato
    [many] { $n } risultati
   *[other] { $n } risultati
}
web-results-none-help = Togli un filtro o usa altre parole.
web-as-of = aggiornato: { $date }

## Che cosa è andato storto

web-error-not-found-title = Qui non c’è nessuna pagina
web-error-not-found-text = Forse c’è un errore nell’indirizzo, o la pagina è stata spostata. Controlla l’indirizzo, oppure cerca qui sotto.
web-error-gone-title = Questa pagina non è più valida
web-error-gone-text = Quello che c’era qui non viene più offerto. Cerca qui sotto qualcosa di simile.
web-error-bad-request-title = Non riusciamo a leggere questo indirizzo
web-error-bad-request-text = Contiene caratteri che non sono testo. Controlla l’indirizzo, oppure comincia dalla pagina iniziale.
web-error-parameter-title = Non capiamo una parte di questo indirizzo
web-error-parameter-text = “{ $value }” non è una scelta possibile per “{ $name }”. Scegli di nuovo sulla pagina, oppure cerca qui sotto.
web-error-too-long-title = L’indirizzo è troppo lungo
web-error-too-long-text = Forse la tua ricerca ha troppe parole. Usa meno parole e riprova.
web-error-too-large-title = È troppo grande da inviare
web-error-too-large-text = Non è stato salvato nulla. Accorcia il testo o riduci il file e invia di nuovo.
web-error-form-title = C’è qualcosa che non va nel modulo
web-error-form-text = Non è stato salvato nulla. Correggi quello che è segnato qui sotto e invia di nuovo.
web-error-too-many-title = Troppe richieste
web-error-too-many-text = Aspetta un minuto, poi riprova.
web-error-internal-title = Qualcosa è andato storto da parte nostra
web-error-internal-text = È un errore nostro, non tuo. Riprova fra qualche minuto.
web-error-city-title = Non conosciamo questa città
web-error-city-text = Controlla l’indirizzo, oppure scegli una città dalla pagina iniziale.
web-error-language-title = Questa città non c’è in quella lingua
web-error-language-text = Scegli una delle lingue qui sotto.
