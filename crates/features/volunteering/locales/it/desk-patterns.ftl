### Che cosa depone a sfavore di un’opportunità, e modelli pronti.

## Che cosa depone a sfavore

concern-job = Dice che altrimenti qualcuno verrebbe pagato. I volontari aiutano; non stanno dove le persone dovrebbero avere un lavoro.
concern-fee = I volontari pagano qualcosa. Scriva quanto e per che cosa, oppure lo tolga: aiutare non dovrebbe costare nulla a nessuno.
concern-papers = Il testo parla di passaporto. Nessuno può trattenere i documenti dei volontari; scriva che li guardate soltanto.
concern-hours-job = { $n ->
    [one] { $n } ora alla settimana è come un lavoro.
    [many] { $n } di ore alla settimana sono come un lavoro.
   *[other] { $n } ore alla settimana sono come un lavoro.
}
concern-hours = { $n ->
    [one] { $n } ora alla settimana è molto per chi non è pagato.
    [many] { $n } di ore alla settimana sono molte per chi non è pagato.
   *[other] { $n } ore alla settimana sono molte per chi non è pagato.
}
concern-no-end = { $n ->
    [one] Non ha una fine, con { $n } ora alla settimana. Scriva per quanti mesi, o fino a quando.
    [many] Non ha una fine, con { $n } di ore alla settimana. Scriva per quanti mesi, o fino a quando.
   *[other] Non ha una fine, con { $n } ore alla settimana. Scriva per quanti mesi, o fino a quando.
}
concern-expenses = { $n ->
    [one] { $n } ora alla settimana, e a nessuno si rimborsa il viaggio. Scriva che cosa rimborsate.
    [many] { $n } di ore alla settimana, e a nessuno si rimborsa il viaggio. Scriva che cosa rimborsate.
   *[other] { $n } ore alla settimana, e a nessuno si rimborsa il viaggio. Scriva che cosa rimborsate.
}
concern-deposit = Il testo parla di una cauzione. Scriva quanto è e quando viene restituita, o ne faccia a meno.
concern-words = Il testo sembra parlare di un impiego (tempo pieno). Scriva come volontari e persone pagate si dividono il lavoro.

## Modelli

pattern-tandem = Tandem linguistico
pattern-tandem-title = Esercitare una lingua insieme
pattern-tandem-summary = Due persone si incontrano una volta alla settimana e parlano: metà del tempo in una lingua, metà nell’altra.
pattern-tandem-text =
    Ogni settimana incontra una persona appena arrivata, in un bar, in biblioteca o al parco. Parlate di cose di ogni giorno. Nessuno deve essere insegnante.

    Vi presentiamo noi, e qualcuno di noi c’è quando avete domande.
pattern-homework = Aiuto nei compiti
pattern-homework-title = Aiutare i bambini nei compiti
pattern-homework-summary = Un pomeriggio alla settimana aiuta bambini per cui la lingua della scuola è nuova.
pattern-homework-text =
    Siede con due o tre bambini, legge con loro i compiti e spiega le parole. Qualcuno del nostro gruppo è sempre nella stanza.

    Poiché lavora con bambini, chiediamo il certificato penale e la prepariamo con una breve formazione.
pattern-offices = Accompagnare negli uffici
pattern-offices-title = Accompagnare i nuovi arrivati in un ufficio
pattern-offices-summary = Accompagna qualcuno in un ufficio o dal medico, perché nessuno debba andarci da solo.
pattern-offices-text =
    Vi accordate su un orario, vi incontrate davanti alla porta ed entrate insieme. Aiuta le persone a farsi capire. Non decide nulla per loro, e ciò che sente resta con lei.

    La prepariamo con una formazione, le rimborsiamo il viaggio e poi ne parliamo insieme.
pattern-event = Aiuto a un evento
pattern-event-title = Aiutare al nostro evento
pattern-event-summary = Un giorno, poche ore: aiuta a preparare, ad accogliere o a rimettere in ordine.
pattern-event-text =
    Sceglie che cosa le piace fare: montare tavoli, distribuire cibo, indicare la strada. Viene per due o tre ore. C’è qualcosa da mangiare e da bere.
pattern-outside = Sport o giardino
pattern-outside-title = Lavorare con noi in giardino
pattern-outside-summary = Una volta alla settimana siamo fuori insieme: giardinaggio, giochi o sport.
pattern-outside-text =
    Piantiamo, annaffiamo e mettiamo in ordine, oppure giochiamo insieme. Non serve sapere nulla prima e bastano poche parole. Abbiamo attrezzi e guanti. Con il brutto tempo si annulla.
