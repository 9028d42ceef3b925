# L'elenco
shop-title = Persone con cui parlare
shop-lede = Chi è dove, quando e in quali lingue. Non serve un account.
shop-find = Trova una persona
shop-speaks = Una lingua che parlo
shop-topic = Di che cosa si tratta
shop-channel = Come voglio parlare
shop-day = Giorno
shop-district = Quartiere
shop-all = Vedi tutto

# Nessuno trovato
shop-empty = Nessuno ci ha ancora detto chi è dove.
shop-nobody = Nessuno corrisponde a tutte le tue scelte.
shop-nobody-so = Qualcuno qui parla questa lingua ({ $language }), ma non come hai scelto.
shop-otherwise = Chi parla questa lingua ({ $language }) in altri orari, in altri modi o di altre cose:
shop-nobody-speaks = Per quanto ne sappiamo, qui nessuno parla ancora questa lingua: { $language }.
shop-spoken = Qui si parlano queste lingue:
shop-between = Queste persone aiutano tra una lingua e l’altra. Chiedi a loro un interprete:
shop-ask = Chiedi all’ufficio che risponde a ogni domanda

# Quando e dove
shop-when = Orari
shop-today = oggi
shop-tomorrow = domani
shop-next = Prossima volta: { $day }, { $time }
shop-next-untimed = Prossima volta: { $day }, orario non noto
shop-over = Non si conoscono altri orari
shop-time-unknown = orario non noto
shop-not-held = non c’è nessuno
shop-languages = Lingue
shop-languages-unknown = Lingue non note. Chiedi prima.
shop-place-unknown = Luogo non noto
shop-phone-unknown = Numero di telefono non noto

# Una persona o una squadra
shop-in-short = In breve
shop-channels = Come puoi parlare
shop-how = Come contattarli
shop-how-to = Che cosa fare
shop-by = Per chi lavorano
shop-service = Di più su questo aiuto
shop-times = Tempo solo per te
shop-minutes = { $n ->
    [one] Un colloquio dura { $n } minuto.
    [many] Un colloquio dura { $n } di minuti.
   *[other] Un colloquio dura { $n } minuti.
}
shop-notice = { $n ->
    [one] Chiedi almeno { $n } ora prima.
    [many] Chiedi almeno { $n } di ore prima.
   *[other] Chiedi almeno { $n } ore prima.
}
shop-full = Al momento tutti gli orari sono occupati.

# When people have time
shop-wish-morning = Di mattina
shop-wish-afternoon = Di pomeriggio
shop-wish-evening = Di sera
shop-wish-weekend = Nel fine settimana
