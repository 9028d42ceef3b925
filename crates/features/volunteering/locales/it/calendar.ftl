# Il calendario delle opportunità. $n è quante.
volunteering-calendar-title = Volontariato giorno per giorno
volunteering-calendar-lede = Che cosa puoi fare in quale giorno.
volunteering-calendar-show = Mostra come calendario
volunteering-calendar-months = Mesi
volunteering-calendar-none = Di questi giorni non sappiamo niente. Guarda un altro mese o togli un filtro.
volunteering-calendar-more = { $n ->
    [one] e { $n } altra
    [many] e { $n } altre
   *[other] e { $n } altre
}
volunteering-calendar-undated = { $n ->
    [one] { $n } altra opportunità non ha ancora un giorno. È nell’elenco.
    [many] { $n } altre opportunità non hanno ancora un giorno. Sono nell’elenco.
   *[other] { $n } altre opportunità non hanno ancora un giorno. Sono nell’elenco.
}
