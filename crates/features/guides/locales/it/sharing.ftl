### Domande prima dei passi di una guida, e guide comuni a tutte le città.

## Domande

sharing-check = Controlla che cosa ti serve
sharing-answer-yes = Sì
sharing-answer-no = No
sharing-answer-unsure = Non lo so
sharing-show = Mostra i miei passi
sharing-all = Mostra tutti i passi
sharing-private = Non conserviamo le tue risposte. Stanno solo nell’indirizzo di questa pagina.
sharing-left = { $n ->
    [one] { $n } passo che non ti serve
    [many] { $n } passi che non ti servono
   *[other] { $n } passi che non ti servono
}

## Guide condivise

sharing-shared = Tutte le città della rete condividono questa guida.
