# Signing up without an account: the form, the private page, and what both tell people.

# How free it is, on public pages
signup-free-open = Ci sono posti.
signup-free-few = Restano solo pochi posti.
signup-free-full = Tutti i posti sono occupati. Puoi aspettare che se ne liberi uno.
signup-button = Voglio partecipare

# The form
signup-title = Voglio partecipare
signup-about = Ti iscrivi a:
signup-part = Quando puoi venire?
signup-left = { $n ->
    [one] { $n } posto libero
    [many] { $n } posti liberi
   *[other] { $n } posti liberi
}
signup-left-many = ci sono posti
signup-left-none = tutto occupato: vai in lista d’attesa
signup-name = Il tuo nome
signup-name-help = Come vuoi farti chiamare. Non servono documenti.
signup-reach = Come possiamo contattarti?
signup-reach-help = Basta un solo modo.
signup-email = Indirizzo e-mail
signup-phone = Numero di telefono
signup-phone-help = Con il prefisso del paese, per esempio +421 900 123 456. A questo numero non inviamo nulla: conserva tu la tua pagina privata.
signup-languages = Lingue che parli
signup-level = Quanto bene parli { $language }?
signup-level-none = Preferisco non dirlo
signup-message = Che cosa devono sapere? (Puoi lasciare vuoto.)
signup-message-help = Al massimo { $n } caratteri. Non scrivere nulla sulla tua salute, sulla tua religione o sui tuoi documenti.
signup-empty = Lascia vuoto questo campo
signup-send = Invia
signup-back = Torna alla pagina
signup-kept = Lo può leggere chi offre l’attività: { $name }. Lo può leggere anche chi gestisce questo portale per la città. Nessun altro. Viene cancellato il giorno { $date }.
signup-kept-nobody = Lo può leggere chi gestisce questo portale per la città. Nessun altro. Viene cancellato il giorno { $date }.
signup-closed = Al momento non puoi iscriverti
signup-closed-text = Per ora non si prende nessun’altra persona. Chiedi di nuovo più tardi, o cerca qualcos’altro.
signup-shut-text = Al momento i tuoi dati non si possono conservare al sicuro, perciò non te ne chiediamo. Riprova più tardi, o chiedi all’organizzazione.

# What is wrong
signup-wrong = { $n ->
    [one] Non è stato ancora inviato nulla. Una cosa manca o è sbagliata:
    [many] Non è stato ancora inviato nulla. { $n } cose mancano o sono sbagliate:
   *[other] Non è stato ancora inviato nulla. { $n } cose mancano o sono sbagliate:
}
signup-wrong-part = Scegli quando puoi venire.
signup-wrong-name = Scrivi il tuo nome.
signup-wrong-name-long = Il tuo nome è troppo lungo: scrivi al massimo 120 caratteri.
signup-wrong-reach = Scrivi un indirizzo e-mail o un numero di telefono.
signup-wrong-email = Questo non è un indirizzo e-mail. Un indirizzo ha questa forma: nome@example.org.
signup-wrong-phone = Questo non è un numero di telefono. Scrivi solo cifre, e prima delle cifre + e il prefisso del paese.
signup-wrong-language = Scegli una lingua dall’elenco.
signup-wrong-level = Scegli uno dei livelli.
signup-wrong-message = { $n ->
    [one] Il tuo testo ha un carattere di troppo.
    [many] Il tuo testo ha { $n } caratteri di troppo.
   *[other] Il tuo testo ha { $n } caratteri di troppo.
}
signup-wrong-often = { $n ->
    [one] Non è stato ancora inviato nulla. Dalla tua rete sono arrivati molti moduli. Premi di nuovo “Invia” fra un minuto.
    [many] Non è stato ancora inviato nulla. Dalla tua rete sono arrivati molti moduli. Premi di nuovo “Invia” fra { $n } minuti.
   *[other] Non è stato ancora inviato nulla. Dalla tua rete sono arrivati molti moduli. Premi di nuovo “Invia” fra { $n } minuti.
}
signup-wrong-many = Non è stato inviato nulla. Con questo numero ci sono già diverse iscrizioni. Apri invece la tua pagina privata.

# What is told after a form
signup-told-mail = Controlla la tua posta
signup-told-mail-text = Ti abbiamo inviato un messaggio con un link privato. Aprilo entro tre giorni e premi lì il pulsante. Solo allora hai un posto.
signup-told-forged = Non è stato inviato nulla
signup-told-forged-text = Il modulo non veniva da questo portale. Torna alla pagina e premi lì il pulsante.
signup-told-large = Non è stato inviato nulla
signup-told-large-text = Il tuo testo è davvero troppo lungo. Torna indietro, accorcialo e invialo di nuovo.
signup-told-unknown = Questo link non porta da nessuna parte
signup-told-unknown-text = Non è stato usato in tempo, è stato sostituito da uno più nuovo, oppure è stato cancellato tutto. Puoi iscriverti di nuovo.
signup-told-guessed = Aspetta un po’
signup-told-guessed-text = Dalla tua rete sono stati aperti molti link sbagliati. Riprova fra un’ora.
signup-told-erased = È stato cancellato tutto
signup-told-erased-text = Non conserviamo più nulla su di te. Se avevi un posto, ora può averlo un’altra persona.
signup-told-start = Vai alla pagina iniziale

# The private page
signup-page = La tua pagina privata
signup-page-help = Conserva l’indirizzo di questa pagina e non mostrarlo a nessuno. Chi lo ha può cambiare quello che c’è qui.
signup-is-asked = Non ancora inviato
signup-is-asked-text = Premi il pulsante. Solo allora hai un posto, o un posto in lista d’attesa.
signup-is-held = Hai un posto
signup-is-held-text = Chi offre l’attività guarderà la tua iscrizione e ti risponderà.
signup-is-accepted = Ti aspettano
signup-is-accepted-text = Saranno felici di vederti. Se non puoi venire, dillo qui: il tuo posto può averlo un’altra persona.
signup-is-waiting = Aspetti un posto
signup-is-waiting-text = { $n ->
    [1] Sei la prima persona in lista d’attesa.
   *[other] Sei il numero { $n } in lista d’attesa.
}
signup-is-withdrawn = Non vieni
signup-is-withdrawn-text = Grazie di avercelo detto. Puoi iscriverti di nuovo in ogni momento.
signup-is-declined = Questa volta non possono prenderti
signup-is-declined-text = Questo non dice nulla su quanto vali. C’è altro da fare:
signup-is-over = È finito
signup-is-over-text = Grazie della tua presenza.
signup-is-gone = Non viene più offerto
signup-is-gone-text = Chi lo offriva lo ha ritirato. Ci dispiace.
signup-no-room = Tutti i posti sono occupati, e anche la lista d’attesa è piena. Riprova più tardi.
signup-confirm = Sì, voglio partecipare
signup-withdraw = Non posso venire
signup-what = Che cosa
signup-when = Quando
signup-where = Dove
signup-who = Chi offre l’attività
signup-time = { $day }, dalle { $from } alle { $to }
signup-calendar = Metti nel mio calendario
signup-data = Che cosa conserviamo su di te
signup-data-help = I dati sono cifrati. Vengono cancellati il giorno { $date }, senza che tu faccia nulla.
signup-data-shut = Al momento non si possono aprire su questo server. Vengono comunque cancellati il giorno { $date }.
signup-data-name = Nome
signup-data-email = E-mail
signup-data-phone = Telefono
signup-data-languages = Lingue
signup-data-message = Che cosa hai scritto
signup-export = Scarica i dati
signup-erase = Cancella tutto adesso
signup-erase-help = Il tuo posto va a un’altra persona. Questa pagina non porterà più da nessuna parte.
signup-done-confirmed = È stato inviato.
signup-done-withdrawn = Ora sanno che non vieni.
signup-done-hours = È stato annotato.
signup-done-dropped = È stato tolto.

# Hours
signup-hours = Le tue ore
signup-hours-help = Annota quando c’eri. Chi offre l’attività lo conferma. Con le ore confermate puoi avere un attestato.
signup-hours-day = Giorno
signup-hours-long = Per quanto tempo
signup-hours-hours = Ore
signup-hours-minutes = Minuti
signup-hours-add = Annota
signup-hours-drop = Togli
signup-hours-confirmed = confermate
signup-hours-open = non ancora confermate
signup-hours-sum = Confermate in tutto: { $hours } h { $minutes } min
signup-hours-line = { $hours } h { $minutes } min
signup-wrong-day = Scegli oggi o un giorno passato.
signup-wrong-hours = Non è possibile: scrivi almeno un minuto, e al massimo 24 ore al giorno.
signup-certificate = Il tuo attestato
signup-certificate-help = Un documento con il tuo nome e le tue ore confermate, da stampare o da inviare. Non ne conserviamo nessuna copia.
signup-certificate-get = Aprilo (PDF)
signup-certificate-name = Il tuo nome in lettere latine
signup-certificate-name-help = Non possiamo stampare alcune lettere del tuo nome. Scrivilo come lo scrivi in questo paese. Non lo conserviamo.
signup-wrong-spelling = Non possiamo stampare alcune di queste lettere. Scrivi il tuo nome in lettere latine.

# Letters. Nothing personal stands in their subjects.
signup-letter-confirm-subject = Conferma, per favore: { $what }
signup-letter-confirm =
    Buongiorno,

    qualcuno si è iscritto con il tuo indirizzo sul portale { $city }:

    { $about }

    Apri questo link e premi lì il pulsante entro tre giorni. Solo allora hai un posto:
    { $link }

    Se non eri tu, non fare nulla. Cancelliamo noi il tuo indirizzo.
signup-letter-held-subject = Hai un posto: { $what }
signup-letter-held =
    Buongiorno,

    hai un posto:

    { $about }

    Chi offre l’attività ti risponderà. Se non puoi venire, dillo per favore sulla tua pagina privata:
    { $link }
signup-letter-waiting-subject = Sei in lista d’attesa: { $what }
signup-letter-waiting =
    Buongiorno,

    al momento tutti i posti sono occupati. Sei in lista d’attesa:

    { $about }

    Ti scriviamo quando si libera un posto. Questa è la tua pagina privata:
    { $link }
signup-letter-promoted-subject = Si è liberato un posto per te: { $what }
signup-letter-promoted =
    Buongiorno,

    un’altra persona non può venire. Ora il posto è tuo:

    { $about }

    Se non lo vuoi più, dillo per favore sulla tua pagina privata, così può averlo la persona dopo di te:
    { $link }
signup-letter-accepted-subject = Ti aspettano: { $what }
signup-letter-accepted =
    Buongiorno,

    saranno felici di vederti:

    { $about }

    Se non puoi venire, dillo per favore sulla tua pagina privata:
    { $link }
signup-letter-declined-subject = Sul tuo desiderio di partecipare: { $what }
signup-letter-declined =
    Buongiorno,

    grazie di voler aiutare. Questa volta non possono prenderti:

    { $about }

    C’è altro da fare. Lo trovi qui:
    { $more }
signup-letter-reminder-subject = Fra poco: { $what }
signup-letter-reminder =
    Buongiorno,

    manca poco:

    { $about }

    Se non puoi venire, dillo per favore sulla tua pagina privata, così il tuo posto può averlo un’altra persona:
    { $link }
signup-letter-withdrawn-subject = Non vieni: { $what }
signup-letter-withdrawn =
    Buongiorno,

    ora sanno che non vieni:

    { $about }

    Puoi iscriverti di nuovo in ogni momento. Quello che sappiamo di te viene cancellato il giorno { $date }.
signup-letter-cancelled-subject = Non si svolge: { $what }
signup-letter-cancelled =
    Buongiorno,

    questo non si svolge:

    { $about }

    Ci dispiace. C’è altro da fare. Lo trovi qui:
    { $more }
signup-letter-retimed-subject = Comincia a un altro orario: { $what }
signup-letter-retimed =
    Buongiorno,

    hai un’iscrizione a questa attività. L’orario è cambiato:

    { $about }

    Se con il nuovo orario non puoi venire, dillo per favore sulla tua pagina privata:
    { $link }
signup-letter-taken-down-subject = Al momento non viene offerto: { $what }
signup-letter-taken-down =
    Buongiorno,

    la città di { $city } sta controllando qualcosa sull’attività a cui vuoi partecipare:

    { $about }

    Per favore, non andarci finché non ti scriviamo. Il tuo posto resta tuo e non devi fare nulla. Se non lo vuoi più, dillo sulla tua pagina privata:
    { $link }
signup-letter-put-back-subject = Viene offerto di nuovo: { $what }
signup-letter-put-back =
    Buongiorno,

    ti abbiamo chiesto di aspettare. Ora puoi andarci di nuovo, e il posto è ancora tuo:

    { $about }

    Se non lo vuoi più, dillo per favore sulla tua pagina privata:
    { $link }
signup-letter-again-subject = La tua pagina privata: { $what }
signup-letter-again =
    Buongiorno,

    per questa attività hai già un’iscrizione. Ecco il nuovo link alla tua pagina privata. Quello vecchio non funziona più:
    { $link }

    { $about }

# The certificate, a document to print
signup-paper-title = Attestato di volontariato
signup-paper-statement = { $organization } conferma che { $name } ha fatto volontariato.
signup-paper-thanks = Grazie del tuo tempo e del tuo aiuto.
signup-paper-what = Lavoro
signup-paper-when = Quando
signup-paper-days = { $n ->
    [one] { $n } giorno
    [many] { $n } giorni
   *[other] { $n } giorni
}
signup-paper-from-to = { $from } – { $to }
signup-paper-hours = Ore
signup-paper-where = Dove
signup-paper-made = { $place }, { $date }
signup-paper-signature = Firma e timbro dell’organizzazione
signup-paper-note = Fatto con le ore che l’organizzazione ha confermato. Il portale non ne conserva nessuna copia. Chi vuole una conferma la chiede all’organizzazione.

# What the form asks beside who somebody is
signup-question-topic = Di che cosa si tratta?
signup-question-channel = Come vuoi parlare?
signup-question-when = Quando ti va bene?
signup-question-none = Non lo so ancora
signup-question-empty = Puoi lasciare vuoto.
signup-later = Giorni successivi
signup-sooner = Giorni precedenti
signup-no-times = In questi giorni non ci sono orari liberi.
signup-wrong-answer = Scegli una delle risposte dell’elenco.
signup-wrong-question = Scrivi che cosa vuoi chiedere.

# Having a time with somebody, in other words than taking part in something
signup-meet-title = Prendi un appuntamento
signup-meet-about = Parli con:
signup-meet-part = Quale orario ti va bene?
signup-meet-none = Nessuno di questi: voglio solo fare una domanda
signup-meet-languages = Lingue in cui puoi parlare
signup-meet-message = Di che cosa vuoi parlare? (Puoi lasciare vuoto.)
signup-meet-closed = Al momento non si possono prendere appuntamenti
signup-meet-closed-text = Tutti gli orari sono occupati, o per ora non ci sono appuntamenti. Vieni negli orari scritti sulla pagina, o chiedi a un’altra persona.
signup-meet-wrong-part = Scegli un orario ancora libero.
signup-meet-told-mail-text = Ti abbiamo inviato un messaggio con un link privato. Aprilo entro tre giorni e premi lì il pulsante. Solo allora l’appuntamento è tuo.
signup-meet-is-asked-text = Premi il pulsante. Solo allora l’appuntamento è tuo.
signup-meet-is-held = Hai un appuntamento
signup-meet-is-held-text = A quest’ora ci sarà qualcuno per te. Non servono documenti.
signup-meet-is-accepted = Hai un appuntamento
signup-meet-is-accepted-text = Sanno del tuo appuntamento e ti aspettano. Se non puoi venire, dillo qui: il tuo orario può averlo un’altra persona.
signup-meet-is-withdrawn-text = Grazie di avercelo detto. Puoi prendere un altro appuntamento quando vuoi.
signup-meet-is-declined = A quest’ora non è possibile
signup-meet-is-declined-text = Ci dispiace. Puoi prendere un altro appuntamento, o parlare con un’altra persona.
signup-meet-is-over-text = L’appuntamento è passato. Puoi prenderne un altro quando vuoi.
signup-meet-no-room = Un’altra persona ha appena preso questo orario. Scegline un altro.
signup-meet-confirm = Sì, prendo questo appuntamento
signup-meet-erase-help = Il tuo orario va a un’altra persona. Questa pagina non porterà più da nessuna parte.
signup-meet-letter-confirm =
    Buongiorno,

    qualcuno ha preso un appuntamento con il tuo indirizzo sul portale { $city }:

    { $about }

    Apri questo link e premi lì il pulsante entro tre giorni. Solo allora l’appuntamento è tuo:
    { $link }

    Se non eri tu, non fare nulla. Cancelliamo noi il tuo indirizzo.
signup-meet-letter-held-subject = Hai un appuntamento: { $what }
signup-meet-letter-held =
    Buongiorno,

    hai un appuntamento:

    { $about }

    Se non puoi venire, o vuoi un altro orario, dillo per favore sulla tua pagina privata:
    { $link }
signup-meet-letter-accepted-subject = Hai un appuntamento: { $what }
signup-meet-letter-accepted =
    Buongiorno,

    sanno del tuo appuntamento e ti aspettano:

    { $about }

    Se non puoi venire, o vuoi un altro orario, dillo per favore sulla tua pagina privata:
    { $link }
signup-meet-letter-declined-subject = A quest’ora non è possibile: { $what }
signup-meet-letter-declined =
    Buongiorno,

    ci dispiace. A quest’ora non è possibile:

    { $about }

    Puoi prendere un altro appuntamento, o parlare con un’altra persona:
    { $page }
signup-meet-letter-reminder =
    Buongiorno,

    manca poco:

    { $about }

    Se non puoi venire, o vuoi un altro orario, dillo per favore sulla tua pagina privata:
    { $link }
signup-meet-letter-withdrawn =
    Buongiorno,

    non hai più questo appuntamento:

    { $about }

    Puoi prenderne un altro quando vuoi. Quello che sappiamo di te viene cancellato il giorno { $date }.
signup-meet-letter-cancelled-subject = Il tuo appuntamento è stato annullato: { $what }
signup-meet-letter-cancelled =
    Buongiorno,

    a quest’ora non ci sarà nessuno:

    { $about }

    Ci dispiace. Puoi prendere un altro appuntamento, o parlare con un’altra persona:
    { $page }
signup-meet-letter-taken-down =
    Buongiorno,

    la città di { $city } sta controllando qualcosa che riguarda il tuo appuntamento:

    { $about }

    Per favore, non andarci finché non ti scriviamo. L’appuntamento resta tuo e non devi fare nulla. Se non lo vuoi più, dillo sulla tua pagina privata:
    { $link }
signup-meet-letter-put-back =
    Buongiorno,

    ti abbiamo chiesto di aspettare. Ora puoi andarci di nuovo, e l’appuntamento è ancora tuo:

    { $about }

    Se non lo vuoi più, dillo per favore sulla tua pagina privata:
    { $link }
signup-meet-letter-again =
    Buongiorno,

    qui hai già un appuntamento. Ecco il nuovo link alla tua pagina privata. Quello vecchio non funziona più. Su questa pagina puoi scegliere un altro orario:
    { $link }

    { $about }

# Asking a question, in other words than taking part in something
signup-ask-title = Chiedi a una persona
signup-ask-about = Chiedi a:
signup-ask-languages = Lingue in cui possiamo risponderti
signup-ask-message = La tua domanda
signup-ask-message-help = Al massimo { $n } caratteri. Non scrivere nulla sulla tua salute, sulla tua religione o sui tuoi documenti.
signup-ask-closed = Al momento non puoi fare domande qui
signup-ask-closed-text = Per ora qui nessuno risponde alle domande. Vai da una delle persone dell’elenco, o telefona.
signup-ask-told-mail-text = Ti abbiamo inviato un messaggio con un link privato. Aprilo entro tre giorni e premi lì il pulsante. Solo allora qualcuno legge la tua domanda.
signup-ask-is-asked-text = Premi il pulsante. Solo allora qualcuno legge la tua domanda.
signup-ask-is-held = La tua domanda è arrivata
signup-ask-is-held-text = Qualcuno la leggerà e ti risponderà. Troverai la risposta su questa pagina.
signup-ask-is-accepted = Qualcuno si occupa della tua domanda
signup-ask-is-accepted-text = Trovi la risposta su questa pagina, oppure qualcuno ti contatta come volevi.
signup-ask-is-withdrawn = Hai ritirato la tua domanda
signup-ask-is-withdrawn-text = Puoi chiedere di nuovo quando vuoi.
signup-ask-is-declined = In questo non possiamo aiutarti
signup-ask-is-declined-text = Ci dispiace. Forse può aiutarti una delle persone dell’elenco:
signup-ask-confirm = Sì, invia la mia domanda
signup-ask-withdraw = Ritira la mia domanda
signup-ask-erase-help = Così nessuno potrà risponderti. Questa pagina non porterà più da nessuna parte.
signup-ask-done-withdrawn = La tua domanda è stata ritirata.
signup-ask-letter-confirm =
    Buongiorno,

    qualcuno ha fatto una domanda con il tuo indirizzo sul portale { $city }:

    { $about }

    Apri questo link e premi lì il pulsante entro tre giorni. Solo allora qualcuno la legge:
    { $link }

    Se non eri tu, non fare nulla. Cancelliamo noi il tuo indirizzo.
signup-ask-letter-held-subject = La tua domanda è arrivata: { $what }
signup-ask-letter-held =
    Buongiorno,

    la tua domanda è arrivata:

    { $about }

    Ti scriviamo quando c’è una risposta. La trovi sulla tua pagina privata:
    { $link }
signup-ask-letter-declined-subject = Sulla tua domanda: { $what }
signup-ask-letter-declined =
    Buongiorno,

    ci dispiace. Non possiamo aiutarti con la tua domanda:

    { $about }

    Forse può aiutarti una di queste persone:
    { $page }
signup-ask-letter-withdrawn-subject = Hai ritirato la tua domanda: { $what }
signup-ask-letter-withdrawn =
    Buongiorno,

    hai ritirato la tua domanda:

    { $about }

    Puoi chiedere di nuovo quando vuoi. Quello che sappiamo di te viene cancellato il giorno { $date }.
signup-ask-letter-again =
    Buongiorno,

    qui hai già fatto una domanda. Ecco il nuovo link alla tua pagina privata. Quello vecchio non funziona più:
    { $link }

    { $about }

# It is done
signup-is-done = È tutto fatto
signup-is-done-text = Chi si è occupato di te pensa che non ti serva altro. Puoi chiedere di nuovo quando vuoi.

# Another time
signup-move = Scegli un altro orario
signup-move-help = Il tuo orario attuale resta tuo finché non ne hai un altro.
signup-move-send = Prendi questo orario
signup-done-moved = Adesso hai un altro orario.
signup-wrong-taken = Un’altra persona ha appena preso questo orario. Il tuo appuntamento resta com’era. Scegli un altro orario.
signup-letter-moved-subject = Un altro orario: { $what }
signup-letter-moved =
    Buongiorno,

    questo è il tuo nuovo orario:

    { $about }

    Se non puoi venire, dillo per favore sulla tua pagina privata:
    { $link }

# Answers
signup-replies = Che cosa abbiamo risposto
signup-reply-more = Per saperne di più
signup-letter-reply-subject = C’è una risposta: { $what }
signup-letter-reply =
    Buongiorno,

    c’è una risposta per te. La trovi sulla tua pagina privata:
    { $link }

    Riguarda:

    { $about }

# Being sent on to another organization
signup-send-on = Ti indirizziamo a un’altra organizzazione?
signup-send-on-text = Può aiutarti meglio: { $name }. Se dici di sì, lì possono leggere quello che c’è su questa pagina, e chi lo leggeva prima non potrà più farlo.
signup-send-on-yes = Sì, voglio andare lì
signup-send-on-no = No, resto qui
signup-done-sent-on = Ora si occupa di te un’altra organizzazione. La trovi su questa pagina.
signup-done-stayed = Resti qui.
signup-wrong-full = Lì non c’è più posto. Resti qui.
signup-letter-send-on-subject = Una domanda per te: { $what }
signup-letter-send-on =
    Buongiorno,

    un’altra organizzazione può aiutarti meglio:

    { $about }

    Ti indirizziamo lì? Di’ sì o no sulla tua pagina privata. Prima non succede nulla:
    { $link }
