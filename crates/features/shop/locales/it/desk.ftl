### Orari allo sportello, come li vede la redazione.

## Tipo

kind-counter-session = Orario allo sportello
    .many = Orari allo sportello

## Chi

field-counter-session-name = Come si chiama
    .help = Quello che le persone cercano: “Operatore interculturale in municipio”. Nessun nome di persona.
field-counter-session-organization = Di chi è
field-counter-session-service = Il servizio che si dà lì
    .help = Da qui i lettori trovano la sua pagina.
field-counter-session-role = Chi c’è allo sportello
    .help = Il suo lavoro, non il nome.
field-counter-session-status = Si tiene adesso?
field-counter-session-alias = Nome da mostrare
    .help = Solo se la persona è d’accordo, e solo come vuole essere chiamata. Vuoto: resta solo il suo lavoro.
field-counter-session-description = Che cosa si può chiedere
    .help = In che cosa la persona aiuta e in che cosa no. Frasi brevi, parole comuni.

## Dove e quando

field-counter-session-location = Dove
    .help = Il luogo dice anche in che quartiere è e se ci sono gradini all’ingresso.
field-counter-session-schedules = Orario della settimana
    .help = Una riga per i giorni con lo stesso orario. Indica inizio e fine, altrimenti nessuno può prendere un appuntamento.
    .one = Orario
    .add = Aggiungi un orario
field-counter-session-exceptions = Giorni in cui è diverso
    .help = Festività, ferie, altri orari d’estate.
    .one = Eccezione
    .add = Aggiungi un’eccezione
field-exceptions-from = Primo giorno
field-exceptions-until = Ultimo giorno
    .help = Vuoto: solo il primo giorno.
field-exceptions-opens = Inizio in questi giorni
    .help = Vuoto, come la fine: non c’è nessuno. Altri orari per più giorni valgono solo nei giorni in cui ci sarebbe comunque qualcuno.
field-exceptions-closes = Fine in questi giorni
field-exceptions-reason = Perché
    .help = I lettori lo vedono: “Natale”.
field-counter-session-slot_minutes = Durata di un colloquio
    .help = In minuti, da 5 a 480. Vuoto: le persone vengono a turno e nessuno prenota.
field-counter-session-places_per_slot = Persone alla volta
    .help = Vuoto: una.
field-counter-session-notice_hours = Quanto tempo prima chiedere
    .help = In ore. Vuoto: fino all’inizio.
field-counter-session-ahead_days = Quanti giorni prima
    .help = Con quanto anticipo si può prendere un appuntamento. Vuoto: 28.

## Lingue e come contattarli

field-counter-session-languages = Lingue che parlano
    .help = Solo lingue in cui la persona aiuta davvero. Gli orari possono avere lingue proprie.
field-counter-session-channels = Come si può parlare con loro
field-counter-session-sign_up = Le persone fanno domande e prenotano su questo portale
    .help = Solo fin dove lo permettono le impostazioni della città. Rispondi sì solo se qualcuno guarda ogni giorno lavorativo chi aspetta.
field-counter-session-how_to = Che cosa fare
    .help = Che cosa fare prima, che cosa portare e che cosa succede poi.
field-counter-session-note = Nota per i colleghi
    .help = La vede solo chi scrive per tutta la città. I lettori mai.

## Risposte pronte

kind-ready-answer = Risposta pronta
    .many = Risposte pronte
field-ready-answer-name = Che cosa chiedono le persone
    .help = I colleghi scelgono la risposta in base a queste parole.
field-ready-answer-text = Che cosa rispondiamo
    .help = Un paragrafo in parole semplici. Si invia nella lingua di chi legge, se qui c’è una traduzione.
field-ready-answer-pages = Pagine che dicono di più
    .help = Se ne inviano al massimo sei.

# L'insieme, dove una città può spegnerlo
feature-shop = Sportello unico: persone con cui parlare
