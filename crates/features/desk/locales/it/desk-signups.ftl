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
