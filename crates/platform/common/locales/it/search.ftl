# Looking for something in everything this portal has
search-title = Cerca
search-lede = Scrivi quello che ti serve, in una delle nostre lingue. Basta una parte della parola.
search-found = { $n ->
    [one] Una pagina trovata.
    [many] { $n } di pagine trovate.
   *[other] { $n } pagine trovate.
}
search-meant = Non abbiamo trovato quello che hai scritto. Questo è per «{ $words }».
search-partly = Nessuna pagina ha tutte le tue parole. Queste ne hanno alcune.
search-none = Non abbiamo trovato niente.
search-none-help = Prova con una sola parola, o con una più semplice. Oppure passa da una porta qui sotto, o chiedi a una persona.
search-cut = Abbiamo cercato solo i primi { $n } caratteri.
search-more = C’è altro. Aggiungi una parola per trovare di meno.
search-hints = { $n ->
    [0] Nessun suggerimento.
    [one] Un suggerimento. Ci si arriva con la freccia giù.
    [many] { $n } di suggerimenti. Ci si arriva con la freccia giù.
   *[other] { $n } suggerimenti. Ci si arriva con la freccia giù.
}
