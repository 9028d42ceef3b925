# What readers of the portal see of reports: the question below every page, the form, and what they are told.

reports-useful = Ti è stata utile questa pagina?
reports-yes = Sì
reports-no = No
reports-link = Segnala un errore

reports-title = Segnala un errore
reports-about = La pagina:
reports-part = Che cosa è sbagliato?
reports-part-hours = Orari di apertura
reports-part-address = Indirizzo o luogo
reports-part-phone = Telefono, e-mail o sito
reports-part-price = Prezzo
reports-part-text = Qualcosa nel testo
reports-part-translation = La traduzione
reports-part-other = Qualcos’altro
reports-which = Di che cosa si tratta?
reports-which-all = Tutta la pagina
reports-words = Che cosa dobbiamo sapere? (Puoi lasciare vuoto.)
reports-words-help = Al massimo { $n } caratteri. Non scrivere nomi, numeri di telefono o altre cose private. Non sappiamo chi sei e non possiamo rispondere.
reports-empty = Lascia vuoto questo campo
reports-send = Invia
reports-back = Torna alla pagina

reports-wrong-part = Non è stato ancora inviato nulla. Scegli che cosa è sbagliato, poi premi di nuovo “Invia”.
reports-wrong-long = { $n ->
    [one] Non è stato ancora inviato nulla. Il tuo testo ha un carattere di troppo. Accorcialo, poi premi di nuovo “Invia”.
    [many] Non è stato ancora inviato nulla. Il tuo testo ha { $n } caratteri di troppo. Accorcialo, poi premi di nuovo “Invia”.
   *[other] Non è stato ancora inviato nulla. Il tuo testo ha { $n } caratteri di troppo. Accorcialo, poi premi di nuovo “Invia”.
}
reports-wrong-full = Non è stato inviato nulla. Abbiamo già molte segnalazioni su questa pagina e le guarderemo presto. Grazie.
reports-wrong-often = { $n ->
    [one] Non è stato ancora inviato nulla. Dalla tua rete sono arrivate molte segnalazioni. Premi di nuovo “Invia” fra un minuto.
    [many] Non è stato ancora inviato nulla. Dalla tua rete sono arrivate molte segnalazioni. Premi di nuovo “Invia” fra { $n } minuti.
   *[other] Non è stato ancora inviato nulla. Dalla tua rete sono arrivate molte segnalazioni. Premi di nuovo “Invia” fra { $n } minuti.
}

reports-told-thanks = Grazie
reports-told-thanks-text = Ci aiuti a tenere corretto questo portale. Qualcuno guarderà la tua segnalazione.
reports-told-no = Grazie di avercelo detto
reports-told-no-text = Che cosa mancava o era sbagliato? Se ce lo dici, possiamo migliorare la pagina.
reports-told-forged = Non è stato inviato nulla
reports-told-forged-text = Il modulo non veniva da questo portale. Torna alla pagina e premi lì il pulsante.
reports-told-large = Non è stato inviato nulla
reports-told-large-text = Il tuo testo è davvero troppo lungo. Torna indietro, accorcialo e invialo di nuovo.
reports-told-many = Troppe volte di seguito
reports-told-many-text = Nell’ultima ora sono arrivate molte risposte dalla tua rete. Questa non è stata contata.

# About something an organization offers
reports-part-unsafe = Non è sicura
reports-part-job = Lavoro non pagato al posto di un impiego
reports-part-money = Chiedono soldi
reports-part-over = È finita
reports-title-offer = Segnalare questa offerta
