# Cinque domande su che cosa una persona vuole fare, mai su chi è
start-home = Non sai da dove cominciare? Rispondi a cinque domande
start-lede = Cinque domande brevi. Poi vedi che cosa fare per prima cosa e chi ti può aiutare. Puoi saltare ogni domanda.
start-progress = Domanda { $n } di { $total }
start-title-at = { $question } (domanda { $n } di { $total })
start-many = Puoi scegliere più risposte.
start-next = Domanda successiva
start-finish = Mostra il risultato
start-back = Indietro
start-skip = Non devi rispondere per forza. Continua senza scegliere.
start-not-kept = Non conserviamo nessuna risposta. Le tue risposte stanno solo nell’indirizzo di questa pagina.

start-want = Che cosa vuoi fare?
start-for = Per chi?
start-for-me = Per me
start-for-child = Anche per un bambino o una bambina
start-when = Quanto presto?
start-when-danger = Qualcuno è in pericolo adesso
start-when-today = Oggi
start-when-week = Questa settimana
start-when-later = Può aspettare
start-talk = Come vuoi parlare con qualcuno?
start-talk-go = Di persona
start-talk-phone = Per telefono
start-talk-write = Per iscritto
start-speaks = In quale lingua?

start-end = Che cosa puoi fare adesso
start-end-lede = Prima che cosa fare, passo per passo. Poi le persone che ti possono aiutare.
start-nothing = Non conosciamo niente che corrisponda alle tue risposte.
start-save = Salva tutto in un elenco
start-print = Stampa
start-answers = Le tue risposte
start-no-answer = nessuna risposta
start-change = Cambia
start-again = Ricomincia
start-as-of = Aggiornato: { $date }.
