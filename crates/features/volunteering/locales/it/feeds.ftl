# Following the list with other programs
volunteering-follow = Segui questo elenco:
volunteering-follow-calendar = calendario
volunteering-follow-feed = novità (feed)
volunteering-calendar-note = In questo calendario c’è solo ciò di cui si conosce il giorno. Il resto è nell’elenco.
