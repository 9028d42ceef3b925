### Come partecipare e che cosa si dice.

sections-home = Vivi la città
sections-take-part-lede = Incontra persone, di’ che cosa pensi, aiuta gli altri.
sections-take-part-empty = Non conosciamo ancora nessun modo di partecipare.
sections-more = Altro
sections-myths-lede = Che cosa si dice di chi arriva e che cosa si sa davvero.
sections-myths-empty = Qui non abbiamo ancora niente.
sections-people-say = Si dice:
sections-we-know = Che cosa sappiamo
