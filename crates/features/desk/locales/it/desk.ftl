# Le parole della redazione stessa. I nomi dei campi e gli aiuti stanno accanto ai loro tipi di voce.

desk-name = Redazione Integra
desk-skip = Vai al contenuto della pagina
desk-nav = Redazione
desk-cities = Città
desk-sign-out = Esci
desk-demo = Questa è una demo. Cambia pure ciò che vuoi: nessun altro lo vede.
desk-nav-today = Oggi
desk-nav-entries = Contenuti
desk-nav-translations = Traduzioni
desk-nav-reviews = Revisioni
desk-nav-people = Persone
desk-nav-trail = Registro delle attività
desk-to-start = Vai alla pagina iniziale della redazione

# Che cosa è appena successo
desk-done-saved = Salvato. I lettori lo vedranno solo dopo la pubblicazione.
desk-done-asked = Salvato. La redazione sa che c’è una revisione da fare.
desk-done-published = Pubblicato. Ora i lettori lo vedono.
desk-done-planned = Programmato.
desk-done-unplanned = La programmazione è annullata.
desk-done-withdrawn = Ritirato dal portale. I lettori non lo vedono più.
desk-done-archived = Archiviato. A questo indirizzo i lettori leggono che non è più attivo.
desk-done-restored = La versione precedente è tornata, come nuova bozza.
desk-done-approved = Approvato. Ora si può pubblicare.
desk-done-sent-back = Rimandato per modifiche con il tuo messaggio.
desk-done-commented = Il tuo commento è qui sotto.
desk-done-invited = L’invito è partito.
desk-done-changed = Modificato.
desk-done-ended = Disconnesso.
desk-done-verified = Segnato come verificato oggi.

# Perché una pagina non si può mostrare
desk-halt-sign-in = Accedi, per favore
desk-halt-sign-in-text = Prima devi accedere.
desk-halt-forbidden = Non hai il permesso di farlo
desk-halt-forbidden-text = Il tuo ruolo in questa città non lo consente. Se ti serve, chiedi a chi ha il ruolo “Amministrazione” in questa città.
desk-halt-forged = Il modulo non è stato inviato
desk-halt-forged-text = Il modulo era troppo vecchio, o non veniva dalla redazione. Torna indietro, ricarica la pagina e invialo di nuovo.
desk-halt-not-found = Qui non c’è nulla
desk-halt-not-found-text = L’indirizzo è sbagliato, oppure ciò che era qui è stato tolto.
desk-halt-too-large = È troppo
desk-halt-too-large-text = Il modulo supera un milione di caratteri. Accorcia i testi e invialo di nuovo.
desk-halt-form = Il modulo non si capisce
desk-halt-form-text = Manca una parte del modulo. Torna indietro, ricarica la pagina e invialo di nuovo.
desk-halt-pick = Nessuna voce selezionata
desk-halt-pick-text = Prima seleziona da 1 a 500 voci.
desk-halt-incomplete = Non è completo
desk-halt-incomplete-text = Manca qualcosa che serve ai lettori. Apri la voce per vedere che cosa.
desk-halt-no-review = Nessuno aspetta una decisione
desk-halt-no-review-text = Qualcun altro ha già deciso, oppure la richiesta è stata ritirata.
desk-halt-throttled = Troppi tentativi
desk-halt-throttled-text = { $seconds ->
    [one] Aspetta un secondo, poi riprova.
    [many] Aspetta { $seconds } secondi, poi riprova.
   *[other] Aspetta { $seconds } secondi, poi riprova.
}
desk-halt-failed = Qualcosa è andato storto
desk-halt-failed-text = L’errore è nostro, non tuo. Nulla di ciò che avevi salvato è andato perso. Riprova tra un minuto.

desk-author-import = importazione dei dati
desk-author-schedule = programmazione
desk-author-unknown = una persona che non c’è più in redazione

# Oggi
desk-today = Oggi
desk-today-hello = Buongiorno, { $name }. Ecco che cosa c’è da fare.
desk-today-nothing = Non c’è nulla che ti aspetta. Ottimo lavoro!
desk-today-own = Le tue voci
desk-today-own-help = Fai in modo che restino corrette. Dopo ogni modifica richiedi una revisione; poi pubblica la città.
desk-today-review = Da rivedere
desk-today-review-help = C’è chi ti chiede di controllare queste modifiche prima che i lettori le vedano.
desk-today-ahead = Modificato, non ancora pubblicato
desk-today-ahead-help = Di queste voci i lettori vedono ancora una versione precedente.
desk-today-draft = Bozze
desk-today-draft-help = I lettori non vedono affatto queste voci.
desk-today-unverified = Non verificato da sei mesi
desk-today-unverified-help = Chiedi all’organizzazione se è ancora tutto vero, poi segna la voce come verificata.
desk-today-stale = Traduzioni mancanti o non aggiornate
desk-today-stale-help = Il testo originale è nuovo o è cambiato.
desk-today-planned = Programmato
desk-today-planned-help = Queste voci saranno pubblicate o ritirate dal portale in automatico.
desk-today-all = Mostra tutto ({ $n })

# La tabella
desk-entries = Contenuti
desk-new = Aggiungi qualcosa di nuovo
desk-filter-q = Parole
desk-filter-kind = Tipo
desk-filter-state = Stato
desk-filter-sort = Ordine
desk-filter-any = qualsiasi
desk-filter = Mostra
desk-entries-count = { $n ->
    [0] Nessun risultato. Togli un filtro.
    [one] 1 voce
    [many] { $n } voci
   *[other] { $n } voci
}
desk-state-draft = bozze
desk-state-review = da rivedere
desk-state-published = visibili ai lettori
desk-state-ahead = modificati dopo la pubblicazione
desk-state-archived = archiviati
desk-state-stale = traduzione mancante o non aggiornata
desk-state-unverified = non verificati da sei mesi
desk-state-planned = programmati
desk-is-draft = bozza
desk-is-review = in revisione
desk-is-published = pubblicato
desk-is-ahead = bozza più recente
desk-is-archived = archiviato
desk-is-planned = programmato
desk-sort-changed = prima le modifiche più recenti
desk-sort-name = per nome
desk-sort-kind = per tipo
desk-sort-verified = prima le verifiche più vecchie
desk-col-pick = Seleziona
desk-col-name = Nome
desk-col-state = Stato
desk-col-languages = Lingue
desk-col-changed = Modificato
desk-col-verified = Verificato
desk-pick = Seleziona { $name }
desk-never = mai
desk-bulk = Con le voci selezionate:
desk-bulk-verify = Segna come verificato oggi
desk-bulk-publish = Pubblica
desk-bulk-archive = Archivia
desk-pages = Pagine della tabella
desk-page = Pagina
desk-translation-none = non tradotto
desk-translation-stale = non aggiornato
desk-translation-part = tradotto in parte
desk-translation-machine = solo traduzione automatica
desk-translation-done = aggiornato

# Differenze
desk-diff-none = Nessuna differenza.
desk-diff-facts = Dati diversi
desk-diff-field = Campo
desk-diff-before = Prima
desk-diff-after = Dopo
desk-diff-nothing = niente

# Revisione
desk-review = Revisione
desk-review-open = In attesa di revisione.
desk-review-approved = Approvato.
desk-review-sent-back = Rimandato per modifiche.
desk-review-closed = Chiuso.
desk-review-asked = Richiesta di { $name },
desk-review-decided = Decisione di { $name },
desk-review-changed = È stato modificato dopo la richiesta di revisione. Qui vedi la versione più recente.
desk-review-what = Che cosa cambierebbe per i lettori
desk-comments = Commenti
desk-comments-none = Nessuno ha ancora scritto nulla.
desk-review-words = Il tuo messaggio
desk-review-approve = Approva
desk-review-send-back = Rimanda per modifiche
desk-review-ask = Richiedi una revisione
desk-review-comment = Commenta
desk-review-take-back = Ritira la richiesta
desk-review-too-long = Il messaggio è troppo lungo: al massimo 4000 caratteri.
desk-review-empty = Scrivi qualche parola, così gli altri capiscono che cosa intendi.
desk-reviews = Revisioni
desk-reviews-open = In attesa di revisione
desk-reviews-approved = Approvato, in attesa di pubblicazione
desk-reviews-none = Niente.

# Pubblicazione
desk-publish = Pubblicazione
desk-publish-incomplete = Non si può ancora pubblicare:
desk-publish-mend = Completa ciò che manca
desk-publish-what = Che cosa cambierà per i lettori
desk-publish-languages = Lingue
desk-publish-now = Adesso
desk-publish-do = Pubblica adesso
desk-publish-withdraw = Ritira dal portale
desk-publish-archive = Archivia
desk-publish-later = Più tardi
desk-publish-at = Giorno e ora, secondo l’ora della città
desk-plan = Pubblica in quel momento
desk-plan-ends = Ritira dal portale in quel momento
desk-unplan = Annulla la programmazione
desk-plan-publish = Sarà pubblicato:
desk-plan-end = Sarà ritirato dal portale:
desk-publish-changed = Mentre leggevi, qualcuno ha salvato una versione più recente. Guardala, poi pubblica.
desk-publish-when = Scegli un giorno e un’ora che devono ancora venire.

# Anteprima
desk-preview = Anteprima
desk-preview-help = La pagina come sarebbe se la versione più recente fosse pubblicata adesso.
desk-preview-phone = Telefono
desk-preview-wide = Schermo largo
desk-preview-of = Anteprima di { $name }
desk-preview-none = Le voci di questo tipo non hanno una pagina propria. Si vedono nelle pagine che rimandano a loro.

# Differenze, seguito
desk-diff-place = posizione { $n }
desk-diff-marked = le parole sono le stesse; cambia chi le ha scritte o lette
desk-diff-moved = spostato

# Accesso
desk-sign-in = Accedi
desk-sign-in-wrong = L’indirizzo e-mail o la password non sono corretti.
desk-email = Indirizzo e-mail
desk-password = Password
desk-forgot = Hai dimenticato la password?
desk-demo-staff = Prova la demo in uno di questi ruoli
desk-demo-staff-help = In ogni ruolo si possono fare cose diverse. Basta un clic per accedere.
desk-role-reader = Lettura
desk-role-contributor = Contributi per un’organizzazione
desk-role-translator = Traduzione
desk-role-editor = Redazione
desk-role-publisher = Pubblicazione
desk-role-coordinator = Coordinamento
desk-role-administrator = Amministrazione
desk-second-step = Secondo passaggio
desk-code = Codice
desk-code-help = Sei cifre dall’app di autenticazione sul tuo telefono.
desk-code-now = Codice che l’app mostra adesso
desk-code-wrong = Il codice è sbagliato o troppo vecchio. Aspetta il prossimo e scrivilo.
desk-code-key-missing = Il server ha perso la chiave per controllare i codici. Usa un codice di recupero, o rivolgiti a chi ha il ruolo “Amministrazione”.
desk-go-on = Continua
desk-lost-phone = Non ho il mio telefono
desk-recovery-code = Codice di recupero
desk-recovery-code-help = Uno dei dieci codici che hai annotato. Ognuno vale una volta sola.
desk-recovery-code-wrong = Questo codice di recupero è sbagliato o è già stato usato.
desk-set-up = Imposta il secondo passaggio
desk-set-up-why = Una password si può rubare. Con il secondo passaggio nessuno entra senza il tuo telefono.
desk-set-up-app = Installa sul telefono un’app di autenticazione, se non ne hai una. Va bene qualsiasi app.
desk-set-up-scan = Nell’app aggiungi un account e inquadra questa immagine.
desk-set-up-qr = Codice QR per la tua app di autenticazione
desk-set-up-type = Oppure scrivi queste lettere e cifre:
desk-set-up-code = Scrivi le sei cifre che l’app mostra.
desk-recovery = I tuoi codici di recupero
desk-recovery-why = Annotali o stampali, e tienili lontano dal telefono. Se perdi il telefono, con uno di questi codici puoi entrare.
desk-recovery-once = Si vedono solo adesso. Ognuno vale una volta sola.
desk-recovery-done = Li ho salvati
desk-done-recovered = Accesso riuscito. Se hai perso il telefono, imposta di nuovo il secondo passaggio qui sotto.
desk-halt-link = Questo link non funziona più
desk-halt-link-text = Ogni link funziona una volta sola e per poco tempo. Chiedine uno nuovo.
desk-halt-session = La sessione è terminata
desk-halt-session-text = Accedi di nuovo. Ciò che avevi scritto in un modulo è conservato.
desk-halt-late = Qualcun altro ha salvato nello stesso momento
desk-halt-late-text = Torna indietro e salva di nuovo: vedrai che cosa ha modificato l’altra persona, e non si perde nulla.

# Password e messaggi
desk-welcome = Ti diamo il benvenuto, { $name }
desk-welcome-text = Scegli una password per { $email }.
desk-new-password = Una nuova password
desk-new-password-text = Scegli una nuova password per { $email }.
desk-password-new = Nuova password
desk-password-rule = Almeno 12 caratteri. Quattro parole che non c’entrano fra loro vanno bene e si ricordano facilmente.
desk-password-old = Vecchia password
desk-password-old-wrong = La vecchia password non è corretta.
desk-password-change = Cambia la password
desk-password-too-short = La password è troppo corta: almeno 12 caratteri.
desk-password-too-long = La password è troppo lunga: al massimo 256 caratteri.
desk-password-common = Molte persone hanno questa password o una simile. Pensane un’altra.
desk-password-own = Questa password è fatta con il tuo nome o il tuo indirizzo. Pensane un’altra.
desk-reset = Password dimenticata
desk-reset-text = Inviamo un link al tuo indirizzo e-mail. Funziona per un’ora.
desk-reset-send = Invia il link
desk-reset-sent = Se esiste un account con questo indirizzo, il messaggio è in arrivo. Controlla la posta.
desk-letter-invitation-subject = Il tuo invito alla redazione Integra
desk-letter-invitation =
    Buongiorno { $name },

    ti invitiamo a lavorare al portale per i nuovi arrivati. Apri questo link per scegliere una password; funziona per una settimana:

    { $link }

    Se non ti aspettavi questo messaggio, non devi fare nulla.
desk-letter-reset-subject = Una nuova password per la redazione Integra
desk-letter-reset =
    Buongiorno { $name },

    qualcuno, probabilmente tu, ha chiesto una nuova password. Apri questo link per sceglierla; funziona per un’ora:

    { $link }

    Se la richiesta non è tua, non devi fare nulla: la password resta com’è.

# Il proprio account
desk-account = Il tuo account
desk-account-me = I tuoi dati
desk-account-name = Nome
desk-account-name-help = Lo vedono le altre persone della redazione. I lettori non lo vedono mai.
desk-account-language = Lingua della redazione
desk-name-wrong = Scrivi un nome di al massimo 80 caratteri.
desk-save = Salva
desk-second = Secondo passaggio
desk-second-on = Il secondo passaggio è impostato.
desk-second-off = Il secondo passaggio non è impostato.
desk-recovery-left = { $n ->
    [one] Resta 1 codice di recupero.
    [many] Restano { $n } codici di recupero.
   *[other] Restano { $n } codici di recupero.
}
desk-recovery-new = Crea nuovi codici di recupero
desk-sessions = Dove hai effettuato l’accesso
desk-sessions-help = Disconnetti ciò che non riconosci o non usi più.
desk-session-here = qui
desk-session-unknown = Un browser
desk-session-since = accesso:
desk-session-seen = ultimo uso:
desk-session-end = Disconnetti
desk-sessions-end = Disconnetti tutti gli altri

# Persone
desk-people = Persone
desk-person-invited = invito inviato
desk-person-disabled = account chiuso
desk-person-roles = Ruoli in questa città
desk-person-organization = Organizzazione (per i contributi)
desk-person-languages = Lingue (per la traduzione)
desk-person-enable = Riapri l’account
desk-person-disable = Chiudi l’account
desk-person-lost = Ha perso il telefono e tutti i codici di recupero
desk-invite = Invita qualcuno
desk-invite-send = Invia l’invito
desk-people-form = Scrivi un indirizzo e-mail e un nome.
desk-people-role = Seleziona almeno un ruolo.
desk-people-organization = Scegli l’organizzazione per cui la persona scrive.
desk-people-languages = Seleziona le lingue in cui la persona traduce.
desk-people-last = Deve restare almeno una persona che amministra la rete.
desk-people-elsewhere = Questa persona lavora anche in un’altra città. Togli i suoi ruoli qui; solo chi amministra la rete può chiudere l’account.

# Registro delle attività
desk-trail = Registro delle attività
desk-trail-help = Chi ha fatto che cosa, e quando. Nessuna riga si può modificare o togliere senza che si noti.
desk-trail-when = Quando
desk-trail-who = Chi
desk-trail-what = Che cosa
desk-trail-subject = Su che cosa
desk-trail-older = Precedenti

# Il modulo di una voce
desk-new-kind = Nuova voce: { $kind }
desk-add = Aggiungi: { $kind }
desk-entry-nav = Questa voce
desk-history = Cronologia
desk-public = Pagina che vedono i lettori
desk-next = Che cosa si aggiunge di solito dopo
desk-unsaved = Qui hai scritto qualcosa senza salvarlo:
desk-unsaved-restore = Recuperalo
desk-unsaved-drop = Eliminalo
desk-unsaved-kept = Ciò che hai scritto resta conservato finché non salvi.
desk-read-only = Puoi leggere questa voce, ma non modificarla.
desk-required = (necessario prima della pubblicazione)
desk-form-wrong = { $n ->
    [one] C’è un errore. Ciò che hai scritto è ancora qui.
    [many] Ci sono { $n } errori. Ciò che hai scritto è ancora qui.
   *[other] Ci sono { $n } errori. Ciò che hai scritto è ancora qui.
}
desk-source = Lingua in cui scrivi
desk-source-help = Le altre lingue si traducono da questa.
desk-address = Indirizzo
desk-slug = Ultima parte dell’indirizzo della pagina
desk-slug-help = Lettere minuscole senza accenti, cifre e trattini. Se lasci vuoto, si usa il nome. Se la cambi, il vecchio indirizzo porta a quello nuovo.
desk-slug-wrong = Usa lettere minuscole senza accenti, cifre e trattini; nessun’altra voce di questo tipo può avere o avere avuto questo indirizzo.
desk-minor = Solo una piccola correzione: le traduzioni vanno ancora bene
desk-note = Due parole per chi fa la revisione
desk-note-help = Per esempio: nuovi orari di apertura da lunedì.
desk-save-review = Salva e richiedi una revisione
desk-save-publish = Salva e vai alla pubblicazione

# Due persone allo stesso tempo
desk-merge = Anche qualcun altro ha fatto modifiche
desk-merge-why = { $name } ha salvato questa voce mentre ci stavi lavorando:
desk-merge-kept = Nulla di ciò che hai scritto è andato perso.
desk-merge-choose = { $n ->
    [one] Un elemento è stato modificato sia da te sia dall’altra persona. Scegli:
    [many] { $n } elementi sono stati modificati sia da te sia dall’altra persona. Scegli:
   *[other] { $n } elementi sono stati modificati sia da te sia dall’altra persona. Scegli:
}
desk-merge-before = Prima:
desk-merge-mine = La mia versione:
desk-merge-theirs = La versione dell’altra persona:
desk-merge-both = Entrambe
desk-merge-their-changes = Che cosa ha modificato l’altra persona
desk-merge-my-changes = Che cosa hai modificato tu
desk-merge-save = Salva tutto insieme
desk-merge-drop = Elimina le mie modifiche

# Cronologia
desk-history-from = Da
desk-history-to = A
desk-history-live = i lettori vedono questa
desk-compare = Confronta
desk-restore = Ripristina la versione precedente
desk-restore-help = La più vecchia delle due versioni diventa una nuova bozza. Dalla cronologia non si toglie nulla.
desk-record-facts = Dati salvati
desk-record-texts = Testi salvati: { $language }
desk-record-publish = Pubblicato
desk-record-archive = Archiviato
desk-record-withdraw = Ritirato dal portale
desk-record-plan = Programmato
desk-record-unplan = Programmazione annullata
desk-record-availability = Posti liberi annotati
desk-record-erase = Cancellato
desk-record-erased = Salvato (poi cancellato)
desk-record-unknown = Salvato da una versione più recente del programma

# Traduzione
desk-translate = Traduzione in { $language }
desk-translate-from = lingua originale: { $language }
desk-translate-changed = Che cosa è cambiato nell’originale
desk-translate-right = L’ho letto: dice la stessa cosa
desk-translate-late = Nel frattempo qualcuno ha salvato. Ciò che hai scritto è ancora nel modulo. Guarda le modifiche e salva di nuovo.
desk-translate-wrong = Qualcosa è troppo lungo. Ciò che hai scritto è ancora nel modulo.
desk-translate-too-long = Al massimo 40.000 caratteri.
desk-translations = Traduzioni
desk-translations-help = Scegli una lingua per vedere che cosa manca o non è aggiornato.
desk-translations-unit = Si contano righe e paragrafi.
desk-col-language = Lingua
desk-block-none = manca
desk-block-stale = non aggiornato
desk-block-machine = traduzione automatica
desk-block-part = tradotto da una persona
desk-block-done = letto e corretto
