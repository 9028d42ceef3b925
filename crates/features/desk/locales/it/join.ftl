# Organizations that ask to publish here: the form, the page behind the link of its letter, and the letters.

join-title = Pubblicate ciò che la vostra organizzazione offre
join-lede = Chi è appena arrivato trova qui, nelle proprie lingue, che cosa può fare per gli altri. Non costa nulla. Il Comune guarda prima ogni organizzazione.
join-name = Nome dell’organizzazione
join-website = Sito web
join-empty = Può lasciarlo vuoto.
join-email = Indirizzo e-mail di una persona di contatto
join-email-help = Vi mandiamo una lettera con un link. L’indirizzo non compare da nessuna parte sul portale.
join-about = Che cosa fa la vostra organizzazione?
join-about-help = Al massimo { $n } caratteri, in una lingua che in Comune si capisce.
join-languages = Lingue che parlate
join-kept = Lo possono leggere le persone che curano questo portale per il Comune, e nessun altro. Se dicono no, o nulla, viene cancellato il { $date }.
join-wrong-name = Scriva il nome dell’organizzazione.
join-wrong-name-long = Il nome è troppo lungo: scriva al massimo 120 caratteri.
join-wrong-website = Questo non è l’indirizzo di un sito. È come www.example.org.
join-wrong-about = Scriva in poche parole che cosa fa la vostra organizzazione.
join-told-mail-text = Abbiamo mandato una lettera con un link. Lo apra entro tre giorni e prema lì il pulsante. Solo allora il Comune vede la richiesta.
join-is-asked = Non ancora inviato
join-is-asked-text = Prema il pulsante. Solo allora il Comune vede ciò che ha scritto.
join-is-waiting = Il Comune lo ha ricevuto
join-is-waiting-text = Qualcuno lo guarderà. Riceverà una lettera con la risposta.
join-is-refused = Il Comune ha detto no
join-is-refused-text = Se non capisce il perché, può scrivere al Comune.
join-confirm = Inviare al Comune
join-data = Che cosa conserviamo di voi
join-refused-known = La vostra organizzazione ha già un account.
join-refused-unclear = Non si è potuto capire chi siete. Scriva di nuovo indicando un sito, o venga in Comune.
join-refused-elsewhere = La vostra organizzazione non lavora in questa città.
join-refused-purpose = Ciò che fate non è adatto a questo portale.
join-told-unknown-text = Non è stato usato in tempo, oppure tutto è stato cancellato. Può inviare di nuovo il modulo.
join-told-erased-text = Di ciò che ha scritto non conserviamo più nulla.
join-letter-confirm-subject = Confermi, per favore: la sua organizzazione
join-letter-confirm =
    Buongiorno,

    qualcuno ha indicato il suo indirizzo per pubblicare ciò che un’organizzazione offre, sul portale: { $city }.

    Apra questo link entro tre giorni e prema lì il pulsante:
    { $link }

    Se non è stato lei, non faccia nulla. Cancelliamo noi il suo indirizzo.
join-letter-refused-subject = La risposta alla sua organizzazione
join-letter-refused =
    Buongiorno,

    il Comune ha guardato la vostra richiesta di pubblicare sul suo portale e ha detto no.

    { $reason }

    Ciò che avete scritto si cancella da sé.
