# Erasing for good
desk-erase = Cancella per sempre
desk-erase-help = La cancellazione serve ai diritti delle persone: qualcuno ha ritirato il consenso o chiede di essere dimenticato. Sparisce tutto ciò che è stato salvato di questa voce, in ogni lingua, con i commenti e le parole non salvate. Nessuno può riportarlo, nemmeno da una copia di sicurezza. Quello che è solo superato si può invece archiviare.
desk-erase-readers = I lettori vedono ora questa voce. Il suo indirizzo dirà loro che non c'è più.
desk-erase-reason = Perché
desk-erase-reason-consent = Qualcuno ha ritirato il proprio consenso
desk-erase-reason-person = Una persona chiede che sparisca ciò che si dice di lei
desk-erase-reason-law = Per legge non si può conservare
desk-erase-confirm = Per confermare, scriva:
desk-erase-do = Cancella per sempre
desk-erase-not = Mantieni
desk-erase-wrong = Scelga il perché e scriva esattamente ciò che è indicato.
desk-erase-person = Cancella questa persona
desk-erase-person-help = Nome, indirizzo e-mail, password, secondo passaggio, sessioni, ruoli e parole non salvate di { $name } spariscono per sempre, in ogni città. Quello che ha salvato resta; nessuno può più sapere che era questa persona. Nemmeno una copia di sicurezza la riporta.
desk-erase-person-since = Lo ha chiesto:
desk-erase-person-wrong = Scriva esattamente l'indirizzo e-mail indicato.
desk-erase-person-asks = chiede la cancellazione
desk-account-erasure = Essere dimenticati
desk-account-erasure-help = Può chiedere la cancellazione del suo account: il nome, l'indirizzo e tutto ciò con cui accede. La esegue un amministratore della rete. Quello che ha salvato resta; nessuno può più sapere che era lei.
desk-account-erasure-ask = Chiedi la cancellazione
desk-account-erasure-asked = L'ha chiesta. Un amministratore la eseguirà.
desk-account-erasure-stay = Voglio restare
desk-letter-erasure-subject = Qualcuno chiede la cancellazione
desk-letter-erasure =
    Buongiorno { $name },

    qualcuno che lavora al portale chiede la cancellazione del proprio account. Questa pagina mostra chi è e permette di eseguirla:

    { $link }
desk-done-erased = Cancellato per sempre.
desk-done-wished = Gli amministratori della rete lo sanno.
desk-done-stays = Lei resta.

# Letters that were not delivered
desk-letters = Lettere non consegnate
desk-letters-help = Nessuno ha ricevuto queste lettere. Corregga l'indirizzo o il server di posta, poi le invii di nuovo. Un collegamento in una lettera può essere ormai troppo vecchio: allora inviti di nuovo la persona.
desk-letters-none = Non ci sono lettere che non si sono potute consegnare.
desk-letters-again = Invia di nuovo
desk-letters-forget = Dimentica
desk-letters-lost = Questa lettera non si può più aprire. La dimentichi e inviti di nuovo la persona.
desk-today-letters = Lettere non consegnate
desk-today-letters-help = Qualcuno aspetta una lettera che il server di posta non ha accettato.
desk-done-retried = Tra un momento viene inviata di nuovo.
desk-done-forgotten = Dimenticata.

# Words of a city in its letters
desk-letter-words = Parole nelle lettere
desk-letter-words-help = Le lettere a chi lavora qui (inviti, nuove password) possono iniziare e finire con parole della sua città, in ogni lingua. Quello che resta vuoto si omette.
desk-letter-words-wrong = Qualcosa è troppo lungo o ha più righe di quante ne stiano in una lettera. È segnato qui sotto.
desk-letter-words-sample = Come appare una lettera
desk-letter-greeting = Prima riga
desk-letter-greeting-help = Chi scrive, per esempio il nome del suo ufficio. Al massimo 120 caratteri.
desk-letter-signature = Firma
desk-letter-signature-help = Al massimo sei righe.
desk-letter-contact = Ultima riga
desk-letter-contact-help = Dove qualcuno risponde alle domande: un numero di telefono o un indirizzo. Al massimo 200 caratteri.
