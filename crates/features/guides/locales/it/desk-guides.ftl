### Domande delle guide, guide condivise e parole degli uffici, come le vede la redazione.

## Kinds

kind-shared-guide = Guida condivisa
    .many = Guide condivise
kind-term = Parola degli uffici
    .many = Parole degli uffici

## Questions of a guide

field-guide-questions = Domande prima dei passi
    .help = Si risponde sì o no. Nascondono i passi che non riguardano chi legge. Chiedi che cosa una persona vuole o di che cosa ha bisogno, mai chi è.
    .one = Domanda
    .add = Aggiungi una domanda
field-questions-ask = La domanda
    .help = Una a cui si risponde sì o no: “Hai un figlio o una figlia in età scolare?”
field-steps-only_if = Solo per chi risponde sì a
    .help = Basta un sì. Le nuove domande compaiono qui dopo che hai salvato.
field-steps-only_if_not = Non per chi risponde sì a

## Shared guide

field-shared-guide-guide = Guida della rete
field-shared-guide-name = Un altro nome
    .help = Di solito vuoto: si usa il nome della guida.
field-shared-guide-summary = Un’altra frase sulla guida
    .help = Di solito vuoto: si usa quella della guida.
field-shared-guide-note = Che cosa sapere in questa città
    .help = Sta prima dei passi.
field-shared-guide-steps = Che cosa aggiunge questa città ai passi
    .help = I passi compaiono qui dopo che hai scelto la guida e salvato. Lascia vuoto dove non devi aggiungere nulla.
    .one = Passo
    .add = Aggiungi a un passo
field-steps-hidden = Tralascia qui questo passo

## Article

field-article-claim = Che cosa si dice
    .help = Solo per “Vero o no?”: una frase, come la dicono le persone.

## Office word

field-term-name = La parola
    .help = Come la scrivono gli uffici.
field-term-summary = Che cosa significa
    .help = Una o due frasi brevi.
