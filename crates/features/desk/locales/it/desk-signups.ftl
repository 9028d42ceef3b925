### People who have signed up: lists, one person, hours.

desk-signups = Persone iscritte
desk-signups-help = Tutte le persone che vogliono partecipare a ciò che offri. Ciò che hanno scritto è cifrato; ogni lettura resta nel registro delle attività.
desk-signups-none = Non si è ancora iscritto nessuno.
desk-signups-nothing = Qui non c’è nulla a cui le persone possano iscriversi. In un’attività di volontariato rispondi sì a “Le persone si iscrivono su questo portale” e pubblicala.
desk-signups-offer = Offerta
desk-signups-new = { $n ->
    [one] { $n } persona aspetta la tua risposta
    [many] { $n } persone aspettano la tua risposta
   *[other] { $n } persone aspettano la tua risposta
}
desk-signups-held = { $n ->
    [one] { $n } persona ha un posto
    [many] { $n } persone hanno un posto
   *[other] { $n } persone hanno un posto
}
desk-signups-waiting = { $n ->
    [one] { $n } persona in lista d’attesa
    [many] { $n } persone in lista d’attesa
   *[other] { $n } persone in lista d’attesa
}
desk-signups-hours-sum = Confermate: { $hours } h { $minutes } min
desk-signups-places = Posti occupati: { $held } su { $places }
desk-signups-places-open = Con un posto: { $held }; possono venire tutte le persone che vogliono
desk-signups-name = Nome
desk-signups-reach = Come contattare la persona
desk-signups-languages = Lingue
desk-signups-standing = Stato
desk-signups-asked = Data della richiesta
desk-signups-message = Che cosa ha scritto
desk-signups-note = La tua nota
desk-signups-note-help = Solo per la tua organizzazione, cifrata. La persona può chiedere di vederla. Al massimo { $n } caratteri.
desk-signups-note-save = Salva la nota
desk-signups-is-new = Aspetta la tua risposta
desk-signups-is-accepted = Hai risposto sì
desk-signups-is-waiting = Lista d’attesa: { $n }
desk-signups-is-withdrawn = Non viene
desk-signups-is-declined = Hai risposto no
desk-signups-came = C’era
desk-signups-missed = Non c’era
desk-signups-accept = Rispondi sì
desk-signups-decline = Rispondi no
desk-signups-decline-sure = La persona riceve un messaggio e il posto va alla prossima. Non si può annullare.
desk-signups-came-button = C’era
desk-signups-missed-button = Non c’era
desk-signups-until = Cancellazione: { $date }
desk-signups-shut = Non si può aprire su questo server: manca la chiave { $month }. Avvisa chi gestisce il server.
desk-signups-open = Apri
desk-signups-all = Tutto
desk-signups-hours = Ore
desk-signups-hours-none = Ancora nessuna ora.
desk-signups-hours-day = Giorno
desk-signups-hours-long = Per quanto tempo
desk-signups-hours-hours = Ore
desk-signups-hours-minutes = Minuti
desk-signups-hours-add = Aggiungi ore
desk-signups-hours-confirm = Conferma
desk-signups-hours-drop = Togli
desk-signups-hours-own = indicate dalla persona stessa, non confermate
desk-signups-hours-confirmed = confermate
desk-signups-hours-line = { $hours } h { $minutes } min
desk-signups-wrong-hours = Non è stato salvato nulla. Scegli oggi o un giorno passato, e almeno un minuto; un giorno ha 24 ore.
desk-signups-wrong-note = Non è stato salvato nulla. La nota è troppo lunga: scrivi al massimo { $n } caratteri.
desk-signups-certificate = Attestato (PDF)
desk-signups-certificate-help = Con le ore confermate, nella lingua della persona e in quella della città. Non ne conserviamo nessuna copia.
desk-signups-certificate-name = Nome in lettere latine
desk-signups-certificate-spelling = Non possiamo stampare alcune lettere di questo nome. Scrivilo come lo scrive la persona in questo paese. Non lo conserviamo.
desk-signups-wrong-spelling = Non possiamo stampare alcune di queste lettere, oppure il nome manca o è troppo lungo. Scrivilo in lettere latine.
desk-signups-fits = Chi potrebbe aiutare altrove
desk-signups-fits-help = Altre offerte in città adatte alle lingue della persona. Chiedile il permesso prima di comunicare qualcosa ad altri.
desk-signups-done-accepted = La persona viene avvisata che la aspetti.
desk-signups-done-declined = La persona viene avvisata. Il posto va alla prossima.
desk-signups-done-came = È stato annotato.
desk-signups-done-noted = La nota è salvata.
desk-signups-done-hours = Le ore sono annotate.
desk-halt-signups = Qualcuno è stato più veloce
desk-halt-signups-text = La persona non è più nello stato che vedevi. Guarda di nuovo l’elenco.
desk-letter-signups-subject = Qualcuno vuole partecipare
desk-letter-signups =
    Buongiorno,

    qualcuno si è iscritto a qualcosa che la tua organizzazione offre. Rispondi presto, per favore:
    { $link }

desk-nav-signups = Iscrizioni
desk-signups-erase = Cancella questa persona
desk-signups-erase-help = Quando lo chiede. Tutto ciò che la riguarda sparisce subito e il posto va alla prossima. Non riceve nessuna lettera.

# The queue of those who asked or booked
desk-nav-queue = Sportello
desk-queue = Chi ti aspetta
desk-queue-help = Tutte le persone che hanno fatto una domanda o preso un appuntamento e che bisogna ancora seguire. Ciò che hanno scritto è cifrato; ogni lettura resta nel registro delle attività.
desk-queue-mine = Te ne occupi tu
desk-queue-new = Non se ne occupa ancora nessuno
desk-queue-others = Se ne occupano i colleghi
desk-queue-when = Quando
desk-queue-what = Dove e su che cosa
desk-queue-shut = Non si può aprire qui
desk-queue-empty = Non aspetta nessuno. Chi fa una domanda o prende un appuntamento compare qui.
desk-queue-sheet = Fai un foglio per la persona
desk-queue-sheet-help = Scegli ciò di cui la persona ha bisogno. Lo riceve nella sua lingua, su carta o come codice. Non conserviamo niente.
desk-queue-more = Ce ne sono altre. Prima chiudine qualcuna.
desk-queue-code = Qualcuno porta un codice
desk-queue-code-help = Un’altra organizzazione ha mandato da te questa persona. Con il codice ricevi ciò che ha scritto, e l’altra organizzazione non lo vede più.
desk-queue-code-label = Codice
desk-queue-code-take = Prendi in carico
desk-queue-wrong-code = Questo codice qui non è conosciuto. Controlla di averlo copiato bene: otto lettere e cifre. Oppure era per un’altra organizzazione.
desk-queue-wrong-full = Al momento lì non si prende nessuno. Prima apri questo orario alle domande.
desk-queue-wrong-often = Hai provato molti codici. Riprova fra un’ora.
desk-book = Prenota per qualcuno
desk-book-help = Per chi è allo sportello, o per una persona seguita dal tuo ufficio che ha bisogno di un operatore interculturale.
desk-book-no-time = Nessun appuntamento: solo una domanda
desk-book-name-help = Come la persona vuole farsi chiamare, o solo le iniziali.
desk-book-reach-help = Se la persona ha un indirizzo e-mail, riceve lì la sua pagina privata. Puoi lasciare vuoti sia l’e-mail sia il telefono.
desk-book-letters = Lingua dei messaggi per la persona
desk-book-message-help = Che cosa deve sapere chi la incontra. Niente su salute, religione o documenti.
desk-book-send = Prenota
signup-wrong-taken-now = Qualcuno è stato più veloce. Scegli un altro orario.

# Looking after somebody
desk-care-title = Chi se ne occupa
desk-care-none = Ancora nessuno
desk-care-you = Te ne occupi tu
desk-care-by = Se ne occupa { $name }
desk-care-somebody = qualcuno dei colleghi
desk-care-taken = Qualcuno se ne occupa
desk-care-urgent = urgente
desk-care-make-urgent = È urgente
desk-care-calm = Non è più urgente
desk-care-take = Me ne occupo io
desk-care-hand = Passa a
desk-care-hand-over = Passa
desk-care-replies = Risposte
desk-care-ready = Risposte pronte
desk-care-ready-take = Inserisci nella risposta
desk-care-text = La tua risposta
desk-care-text-help = Al massimo { $n } caratteri. Il messaggio dice solo che c’è una risposta; la persona la legge sulla sua pagina privata. Una risposta pronta arriva nella sua lingua, ciò che scrivi tu resta come lo scrivi.
desk-care-pages = Pagine che dicono di più
desk-care-reply = Invia la risposta
desk-care-move = Dai un altro orario
desk-care-move-send = Dai questo orario
desk-care-send-on = Indirizza altrove
desk-care-send-on-help = Non si passa nulla ad altri finché la persona non dice sì, sulla sua pagina privata o dando loro il codice. Dopo non la vedi più.
desk-care-target = A chi
desk-care-send-on-send = Chiedi alla persona
desk-care-passes = Chiediamo alla persona se vuole andare qui: { $name }.
desk-care-stay = Annulla
desk-care-code = Scrivi questo codice su un foglio per la persona. Nessuno potrà leggerlo di nuovo:
desk-care-close = Chiudi
desk-care-close-help = La persona vede che è fatto. Tutto viene comunque cancellato nella data qui sopra.
desk-care-outcome = Com’è finita
desk-care-close-send = Chiudi
desk-care-reopen = Riapri
desk-signups-wrong-outcome = Non è stato chiuso nulla. Scegli com’è finita.
desk-signups-wrong-faster = Qualcuno dei colleghi è stato più veloce. Guarda chi se ne occupa adesso.
desk-signups-wrong-taken = Questo orario ora è occupato. Scegline un altro.
desk-signups-wrong-reply-empty = Non è stato inviato nulla. Scrivi una risposta.
desk-signups-wrong-reply-long = Non è stato inviato nulla. La risposta è troppo lunga: scrivi al massimo { $n } caratteri.
desk-signups-wrong-reply-pages = Non è stato inviato nulla. Scegli al massimo sei pagine di questa città.
desk-signups-done-taken = È annotato chi se ne occupa.
desk-signups-done-given = Ora non se ne occupa nessuno.
desk-signups-done-urgent = È stato annotato.
desk-signups-done-replied = La risposta è inviata.
desk-signups-done-closed = È chiuso.
desk-signups-done-reopened = È di nuovo aperto.
desk-signups-done-moved = La persona ha un altro orario e viene avvisata.
desk-signups-done-stayed = La persona resta da te.
desk-signups-done-came-on = Ora la persona è da te.
desk-signups-done-booked = La prenotazione è fatta.
