# Passkey
desk-passkey-sign-in = Accedi con una passkey
desk-passkey-step = Usa una passkey
desk-passkey-step-help = Il tuo dispositivo chiede l’impronta, il volto o il PIN.
desk-passkey-lost = Non ho con me il dispositivo
desk-passkeys = Passkey
desk-passkeys-help = Con una passkey accedi con l’impronta, il volto o il PIN del tuo dispositivo. Sostituisce la password e il secondo passaggio.
desk-passkeys-none = Non hai ancora una passkey.
desk-passkey-name = Nome della passkey
desk-passkey-name-help = Per riconoscerla, per esempio “Telefono del lavoro”.
desk-passkey-add = Aggiungi una passkey
desk-passkey-since = aggiunta:
desk-passkey-change = Modifica
desk-passkey-rename = Salva il nome
desk-passkey-remove = Elimina questa passkey
desk-passkey-remove-help = Dopo non potrai più usarla per accedere. Se è il tuo unico secondo passaggio, al prossimo accesso ne imposterai uno nuovo.
desk-passkey-script = Le passkey hanno bisogno di JavaScript, e questo browser non lo esegue.
desk-passkey-number = Le passkey non funzionano a un indirizzo fatto di numeri. Apri invece la redazione qui:
desk-passkey-unnamed = Qui le passkey non funzionano, perché la redazione non ha un nome proprio che i browser raggiungono via https. Può impostarlo chi gestisce il server.
desk-passkey-first = Oppure una passkey
desk-passkey-stopped = Operazione interrotta, oppure questo dispositivo non ha una passkey per la redazione. Riprova, o scegli un altro modo.
desk-passkey-known = Questo dispositivo ha già una passkey per il tuo account.
desk-passkey-place = La redazione è aperta a un indirizzo diverso dal suo. Le passkey funzionano solo al suo indirizzo.
desk-passkey-late = È passato troppo tempo, oppure è iniziato in un’altra finestra. Riprova.
desk-passkey-wrong = Il dispositivo non ha risposto come doveva. Riprova.
desk-passkey-unknown = La redazione non conosce questa passkey; forse è stata eliminata. Accedi in un altro modo.
desk-passkey-copied = Qualcuno potrebbe aver copiato questa passkey, perciò la redazione la rifiuta. Accedi in un altro modo, eliminala dal tuo account e avvisa chi ha il ruolo “Amministrazione”.
desk-passkey-taken = La redazione conosce già questa passkey.
desk-passkey-many = Sono troppe: un account può avere 20 passkey. Prima eliminane una.
desk-passkey-name-wrong = Scrivi un nome da 1 a 80 caratteri.
desk-passkey-gone = Questa passkey non c’è più.
desk-halt-passkeys = Qui le passkey non funzionano
desk-halt-passkeys-text = Apri la redazione al suo indirizzo, via https, oppure accedi in un altro modo.
desk-second-passkey = Il tuo secondo passaggio è una passkey.
desk-done-passkey-added = La passkey è pronta. Per la tua sicurezza riceverai un messaggio.
desk-done-passkey-removed = La passkey è stata eliminata qui. Eliminala anche dal tuo dispositivo.

# Mostrare di nuovo che sei tu
desk-proof = La tua password, ancora una volta
desk-proof-help = Hai effettuato l’accesso più di dieci minuti fa. La password mostra che sei ancora tu.
desk-proof-wrong = La password non è corretta. Non è cambiato nulla.
desk-proof-again = Hai effettuato l’accesso più di dieci minuti fa. Esci e accedi di nuovo; poi potrai cambiare il modo in cui accedi.
desk-way-last = Questo è il tuo ultimo modo per accedere. Prima aggiungine un altro o scegli una password.
desk-password-none = Non hai una password.
desk-password-first = Fatti inviare un link per sceglierne una

# Account altrove
desk-openid-sign-in = Accedi con { $name }
desk-openid-late = Questo accesso è iniziato in un altro browser, è troppo vecchio o è già stato usato. Ricomincia.
desk-openid-cancelled = Non hai effettuato l’accesso con { $name }. Riprova, o accedi in un altro modo.
desk-openid-silent = { $name } al momento non risponde. Riprova più tardi, o accedi in un altro modo.
desk-openid-unbelievable = La risposta di { $name } non si è potuta verificare, perciò non vale. Ricomincia; se succede ancora, avvisa chi ha il ruolo “Amministrazione”.
desk-openid-no-address = { $name } non comunica il tuo indirizzo e-mail, perciò la redazione non sa chi sei. Accedi in un altro modo, o rivolgiti a chi ha il ruolo “Amministrazione”.
desk-openid-unverified = { $name } non ha verificato che l’indirizzo e-mail sia tuo. Prima confermalo lì, poi accedi di nuovo.
desk-openid-unknown = Nessuno in redazione ha l’indirizzo { $email }. Chiedi un invito a chi ha il ruolo “Amministrazione”.
desk-openid-closed = Il tuo account in redazione è chiuso. Se ti serve, rivolgiti a chi ha il ruolo “Amministrazione”.
desk-openid-other = Il tuo account in redazione è collegato a un altro account presso { $name }. Accedi con quello, oppure accedi con la password e togli il vecchio in “Il tuo account”.
desk-elsewhere = Account altrove
desk-elsewhere-help = Puoi accedere anche con questi.
desk-elsewhere-end = Non usarlo più per accedere
desk-done-untied = Non accedi più con quell’account.

# Messaggi su di loro
desk-way-passkey-added = Al tuo account è stata aggiunta la passkey “{ $way }”. Chi la possiede può accedere al posto tuo.
desk-way-passkey-removed = Dal tuo account è stata eliminata la passkey “{ $way }”. Nessuno può più usarla per accedere.
desk-way-elsewhere-added = Da ora puoi accedere anche con il tuo account presso { $way }.
desk-way-elsewhere-removed = Con il tuo account presso { $way } non si può più accedere.
desk-letter-way-subject = È cambiato il modo in cui accedi alla redazione Integra
desk-letter-way =
    Ciao { $name },

    { $what }

    Se non l’hai fatto tu, scegli subito una nuova password, controlla “Il tuo account” e avvisa chi ha il ruolo “Amministrazione”.
