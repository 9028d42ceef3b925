### Termini dei vocabolari, come li vedono i lettori del portale e la redazione.

vocabulary-opportunity-status-open = Si cercano persone
vocabulary-opportunity-status-paused = Per ora non si cerca nessuno
vocabulary-opportunity-status-ended = Attività finita

vocabulary-interest-company = Compagnia a persone anziane o malate
vocabulary-interest-children = Bambini e giovani
vocabulary-interest-language = Praticare insieme una lingua
vocabulary-interest-newcomers = Aiutare chi arriva a orientarsi
vocabulary-interest-food = Cibo e cose per persone in difficoltà
vocabulary-interest-hands = Lavori manuali
vocabulary-interest-animals = Animali e natura
vocabulary-interest-culture = Cultura, sport ed eventi
vocabulary-interest-first-aid = Primo soccorso ed emergenze
vocabulary-interest-office = Ufficio, computer, traduzioni

vocabulary-effort-light = Lavoro leggero
vocabulary-effort-medium = Cammini molto e stai molto in piedi
vocabulary-effort-heavy = Lavoro pesante

vocabulary-work-place-on-site = Sul posto
vocabulary-work-place-remote = Da casa
vocabulary-work-place-both = Sul posto o da casa

vocabulary-rhythm-once = Una volta
vocabulary-rhythm-regular = Regolarmente
vocabulary-rhythm-flexible = Quando ti va bene

vocabulary-benefit-expenses = Rimborso delle spese
vocabulary-benefit-meals = Pasti
vocabulary-benefit-certificate = Un attestato
vocabulary-benefit-language-practice = Pratica della lingua
vocabulary-benefit-allowance = Denaro per le piccole spese
vocabulary-benefit-accommodation = Un alloggio

vocabulary-insured-organization = L’organizzazione ti assicura
vocabulary-insured-state = Hai un’assicurazione per legge
vocabulary-insured-nobody = Nessuno ti assicura

vocabulary-stay-visa = Persone con un visto
vocabulary-stay-long-stay = Persone con un permesso per un soggiorno lungo
vocabulary-stay-permanent = Persone con un permesso di soggiorno permanente
vocabulary-stay-temporary-protection = Persone con la protezione temporanea
vocabulary-stay-asylum-applicant = Persone che hanno chiesto asilo
vocabulary-stay-protected = Persone con l’asilo o la protezione sussidiaria

vocabulary-shift-status-planned = Si svolge
vocabulary-shift-status-cancelled = Non si svolge

vocabulary-repeats-weekly = Ogni settimana
vocabulary-repeats-fortnightly = Ogni due settimane
