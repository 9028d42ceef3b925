### Pojmovi iz rječnika, kako ih vide čitatelji portala i uredništvo.

vocabulary-opportunity-status-open = Traže se volonteri
vocabulary-opportunity-status-paused = Neko se vrijeme nikoga ne prima
vocabulary-opportunity-status-ended = Završeno

vocabulary-interest-company = Društvo za starije ili bolesne ljude
vocabulary-interest-children = Djeca i mladi
vocabulary-interest-language = Zajedno vježbati jezik
vocabulary-interest-newcomers = Pomagati novim stanovnicima da se snađu
vocabulary-interest-food = Hrana i stvari za ljude u potrebi
vocabulary-interest-hands = Rad rukama
vocabulary-interest-animals = Životinje i priroda
vocabulary-interest-culture = Kultura, sport i događanja
vocabulary-interest-first-aid = Prva pomoć i izvanredne situacije
vocabulary-interest-office = Ured, računalo, prevođenje

vocabulary-effort-light = Lagan rad
vocabulary-effort-medium = Puno hodate i stojite
vocabulary-effort-heavy = Težak rad

vocabulary-work-place-on-site = Na lokaciji
vocabulary-work-place-remote = Od kuće
vocabulary-work-place-both = Na lokaciji ili od kuće

vocabulary-rhythm-once = Jednom
vocabulary-rhythm-regular = Redovito
vocabulary-rhythm-flexible = Kada vam odgovara

vocabulary-benefit-expenses = Povrat troškova
vocabulary-benefit-meals = Obroci
vocabulary-benefit-certificate = Potvrda
vocabulary-benefit-language-practice = Vježbanje jezika
vocabulary-benefit-allowance = Džeparac
vocabulary-benefit-accommodation = Smještaj

vocabulary-insured-organization = Osigurava vas organizacija
vocabulary-insured-state = Osiguranje imate po zakonu
vocabulary-insured-nobody = Nitko vas ne osigurava

vocabulary-stay-visa = Ljudi s vizom
vocabulary-stay-long-stay = Ljudi s dozvolom za privremeni boravak
vocabulary-stay-permanent = Ljudi s dozvolom za stalni boravak
vocabulary-stay-temporary-protection = Ljudi s privremenom zaštitom
vocabulary-stay-asylum-applicant = Ljudi koji su zatražili azil
vocabulary-stay-protected = Ljudi s azilom ili supsidijarnom zaštitom

vocabulary-shift-status-planned = Održava se
vocabulary-shift-status-cancelled = Ne održava se

vocabulary-repeats-weekly = Svaki tjedan
vocabulary-repeats-fortnightly = Svaki drugi tjedan
