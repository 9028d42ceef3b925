# L’elenco
volunteering-title = Volontariato
volunteering-lede = Fai qualcosa per gli altri, incontra persone, pratica la lingua.
volunteering-find = Trova qualcosa da fare
volunteering-speaks = Una lingua che parlo
volunteering-level = Quanto bene la parlo
volunteering-speaks-help = Vedi le attività per cui basta questa lingua.
volunteering-interests = Che cosa mi piace
volunteering-rhythm = Ogni quanto
volunteering-day = Un giorno in cui ho tempo
volunteering-age = La mia età
volunteering-flag-first = Va bene per la prima volta
volunteering-flag-remote = Da casa
volunteering-flag-step-free = Ingresso senza gradini
volunteering-flag-public = In un ufficio pubblico, una scuola o un ospedale
volunteering-first = Va bene per la prima volta
volunteering-useful = aiuta
volunteering-all = Guarda tutto
volunteering-ask = Chiedi a una persona

# Quando
volunteering-when = Quando
volunteering-when-unknown = Chiedi quando
volunteering-weekly-hours = { $n ->
    [one] { $n } ora alla settimana
    [many] { $n } ore alla settimana
   *[other] { $n } ore alla settimana
}
volunteering-months = { $n ->
    [one] per almeno { $n } mese
    [many] per almeno { $n } mesi
   *[other] per almeno { $n } mesi
}
volunteering-hours = dalle { $from } alle { $to }
volunteering-hours-from = dalle { $from }
volunteering-hours-title = Giorni e orari
volunteering-apply-by = Ultimo giorno per fare domanda: { $date }.
volunteering-too-late = L’ultimo giorno per fare domanda è passato.

# Un’attività
volunteering-in-short = In breve
volunteering-languages = Lingue
volunteering-interpreter = C’è una persona che fa da interprete.
volunteering-who = Chi può venire
volunteering-place = Dove
volunteering-people = { $n ->
    [one] Serve { $n } persona.
    [many] Servono { $n } persone.
   *[other] Servono { $n } persone.
}
volunteering-ages = Età
volunteering-ages-between = { $to ->
    [one] Da { $from } a { $to } anno.
    [many] Da { $from } a { $to } anni.
   *[other] Da { $from } a { $to } anni.
}
volunteering-ages-from = { $from ->
    [one] Da { $from } anno in su.
    [many] Da { $from } anni in su.
   *[other] Da { $from } anni in su.
}
volunteering-ages-to = { $to ->
    [one] Fino a { $to } anno.
    [many] Fino a { $to } anni.
   *[other] Fino a { $to } anni.
}
volunteering-ages-consent = { $n ->
    [one] Con il consenso di un genitore da { $n } anno in su.
    [many] Con il consenso di un genitore da { $n } anni in su.
   *[other] Con il consenso di un genitore da { $n } anni in su.
}
volunteering-gets = Che cosa ricevi
volunteering-asked = Che cosa ti viene chiesto
volunteering-training-yes = Ricevi una formazione prima di cominciare.
volunteering-training-no = Non ti serve una formazione.
volunteering-driving-yes = Ti serve la patente di guida.
volunteering-at-risk-yes = Incontri bambini o persone che hanno bisogno di protezione.
volunteering-record-check-yes = Porti un certificato del casellario giudiziale.
volunteering-record-check-no = Non ti serve un certificato del casellario giudiziale.
volunteering-contract-yes = Firmi un accordo.
volunteering-contract-no = Non firmi nessun accordo.
volunteering-supervisor-yes = C’è una persona che ti segue.
volunteering-team = Lingue parlate dal gruppo
volunteering-begin = Come cominciare
volunteering-how = Come mettersi in contatto
volunteering-apply = Fai domanda sulla loro pagina
volunteering-by = Chi offre l’attività
volunteering-unknown = Non si sa ancora
volunteering-unknown-insurance = Assicurazione
volunteering-unknown-record = Certificato del casellario giudiziale
volunteering-unknown-contract = Accordo

# Prima di cominciare
volunteering-rules = Prima di cominciare
volunteering-rules-lede = Che cosa dice qui la legge e che cosa chiedere. Queste sono informazioni. Nessuno ti chiede quale permesso hai.
volunteering-ask-title = Otto domande da fare
volunteering-ask-1 = Che cosa faccio, dove, quando e per quanto tempo?
volunteering-ask-2 = Quale lingua mi serve?
volunteering-ask-3 = Scriviamo un accordo?
volunteering-ask-4 = Ho un’assicurazione per infortuni e danni? Chi paga?
volunteering-ask-5 = Quali spese mi rimborsano?
volunteering-ask-6 = Mi serve un certificato del casellario giudiziale? Di quale Paese?
volunteering-ask-7 = Cambia qualcosa per il mio permesso o per i miei sussidi?
volunteering-ask-8 = Ricevo un foglio che dice che cosa ho fatto?

# Fairness, and organizations
volunteering-fee-yes = Paga qualcosa di tasca sua. Chieda quanto e per che cosa.
volunteering-fee-no = Non le costa nulla.
volunteering-instead-yes = Altrimenti qualcuno verrebbe pagato per questo lavoro.
volunteering-report = Segnalare questa offerta
volunteering-publish = La sua organizzazione cerca volontari?
volunteering-publish-how = Pubblicate qui ciò che offrite
