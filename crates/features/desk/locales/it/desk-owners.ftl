# Ciò che le organizzazioni pubblicano da sole: che cosa si guarda prima, che cosa si toglie, che cosa si rinnova e chi chiede di pubblicare.

desk-nav-registrations = Richieste
desk-done-pulled = Tolta. I lettori non la trovano più da nessuna parte e l’organizzazione è avvisata.
desk-done-put-back = I lettori la vedono di nuovo, com’era. L’organizzazione è avvisata.
desk-author-renewal = con il link di una lettera
desk-halt-pulled = I lettori non la vedono
desk-halt-pulled-text = Nel frattempo qualcun altro l’ha tolta o ritirata. Ricarichi la pagina.
desk-halt-put-back = Non è stata tolta
desk-halt-put-back-text = Nel frattempo qualcun altro l’ha rimessa o pubblicata. Ricarichi la pagina.
desk-halt-registration = Qualcuno è stato più veloce
desk-halt-registration-text = Nel frattempo qualcun altro ha risposto, oppure la richiesta è stata cancellata. Ricarichi l’elenco.

# Prima che i lettori la vedano
desk-entrusted-first = La prima offerta di un’organizzazione viene guardata da qualcuno del Comune prima che i lettori la vedano. Chieda una revisione. In seguito potrà pubblicare da sé.
desk-entrusted-severe = Qualcosa qui sotto depone a sfavore. Lo corregga o chieda una revisione: qualcuno del Comune la guarda prima dei lettori.
desk-entrusted-pulled = Qualcosa della sua organizzazione è stato tolto. Finché non è chiarito, qualcuno del Comune guarda prima ogni offerta.
desk-concerns = Che cosa depone a sfavore di questa offerta
desk-concerns-help = Trovato in ciò che è scritto qui, con regole di massima. Lo corregga, o spieghi nel testo perché va bene così.
desk-concerns-severe = da guardare
desk-concerns-looked = Ho guardato ciò che depone a sfavore e va bene così.
desk-concerns-look = Non è stato fatto nulla. Qualcosa di grave depone a sfavore: lo guardi e spunti di averlo fatto.
desk-bulk-not-concerns = qualcosa di grave depone a sfavore: la apra e guardi
desk-patterns = Cominciare da un modello:

# Togliere
desk-pull = Togliere subito
desk-pull-title = Togliere
desk-pull-help = Basta premere una volta: sparisce subito da elenchi, ricerca, mappe, feed e altri siti. Le persone dell’organizzazione ricevono una lettera con il motivo. Si può rimettere.
desk-pull-reason = Perché?
desk-pull-reason-unsafe = Potrebbe non essere sicura
desk-pull-reason-job = Sostituisce un lavoro pagato
desk-pull-reason-money = Ai volontari si chiedono soldi
desk-pull-reason-over = È finita
desk-pull-reason-wrong = Qualcosa non è giusto
desk-pull-down = Tolta:
desk-pull-back = Rimettere
desk-pull-back-help = I lettori rivedono esattamente ciò che vedevano prima.
desk-letter-pulled-subject = Un’offerta è stata tolta
desk-letter-pulled =
    Buongiorno,

    il Comune ha tolto un’offerta della sua organizzazione: { $name }

    Il motivo: { $reason }

    Al momento i lettori non la vedono. La guardi, corregga ciò che non va e chieda una revisione:
    { $link }
desk-letter-put-back-subject = Un’offerta è di nuovo visibile
desk-letter-put-back =
    Buongiorno,

    i lettori vedono di nuovo questa offerta della sua organizzazione: { $name }

    { $link }

# Segnalazioni di pericolo
desk-reports-part-unsafe = Non è sicura
desk-reports-part-job = Lavoro non pagato al posto di un impiego
desk-reports-part-money = Chiedono soldi
desk-reports-part-over = È finita
desk-letter-danger-subject = Un lettore segnala un pericolo
desk-letter-danger =
    Buongiorno,

    un lettore segnala a proposito di un’offerta: { $part }

    La guardi oggi stesso. Può togliere l’offerta premendo una volta:
    { $link }

# Rinnovo
desk-letter-renewal-subject = La sua offerta è ancora valida?
desk-letter-renewal =
    Buongiorno,

    la sua organizzazione offre: { $name }

    Da alcuni mesi nessuno l’ha cambiata o verificata. È ancora valida? Apra questo link e prema il pulsante. Non serve accedere:
    { $link }

    Senza risposta esce dall’elenco il { $date }. Lo stesso link la riporta.

# Organizzazioni che chiedono di pubblicare
desk-registrations = Organizzazioni che chiedono di pubblicare qui
desk-registrations-help = Hanno compilato un modulo e confermato l’indirizzo. Prima di dire sì, guardi chi sono: ricevono un account che scrive per la loro organizzazione, e i lettori non ne vedono nulla prima che qualcuno l’abbia guardato. Ogni apertura di questa pagina è una riga del registro.
desk-registrations-none = Nessuno aspetta una risposta.
desk-registrations-entry = Che cosa diventa
desk-registrations-draft = Una nuova organizzazione, come bozza
desk-registrations-published = Una nuova organizzazione che i lettori vedono subito
desk-registrations-same = Sembra essere questa: { $name }
desk-registrations-link = È questa: { $name }
desk-registrations-type = Che cos’è
desk-registrations-approve = Dire sì e invitarli
desk-registrations-approve-help = La persona di contatto riceve una lettera con un invito. L’indirizzo non compare sul portale.
desk-registrations-reason = Perché no?
desk-registrations-refuse = Dire no
desk-registrations-refused = Ha detto no
desk-registrations-unknown = Qui non si può leggere
desk-registrations-shut = Non si può aprire su questa macchina: manca una chiave. Lo dica a chi la gestisce.
desk-registrations-no-known = Hanno già un account
desk-registrations-no-unclear = Non si è potuto capire chi sono
desk-registrations-no-elsewhere = Non lavorano in questa città
desk-registrations-no-purpose = Ciò che fanno non è adatto a questo portale
desk-letter-registration-subject = Un’organizzazione chiede di pubblicare qui
desk-letter-registration =
    Buongiorno,

    un’organizzazione vorrebbe pubblicare ciò che offre sul portale della sua città. La guardi, per favore:
    { $link }
