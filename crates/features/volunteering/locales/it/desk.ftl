### Attività di volontariato e regole sul volontariato, come le vede la redazione.

## Kinds

kind-opportunity = Attività di volontariato
    .many = Attività di volontariato
kind-volunteering-rule = Regola sul volontariato
    .many = Regole sul volontariato

## Opportunity

field-opportunity-name = Che cosa si fa
    .help = In poche parole: “Leggere ai bambini in biblioteca”.
field-opportunity-organization = Chi offre l’attività
field-opportunity-status = Si cercano persone adesso?
field-opportunity-description = Che cosa si fa e per chi
    .help = Com’è una giornata. Frasi brevi, parole comuni.
field-opportunity-interests = Di che cosa si tratta
field-opportunity-public_body = In un ufficio o ente pubblico
    .help = Un ufficio della città, una scuola, una biblioteca, un ospedale.
field-opportunity-first = Va bene per la prima volta
    .help = Sì quando qualcuno accoglie le persone, bastano poche parole e si può smettere in ogni momento.
field-opportunity-minimum_age = Età minima
    .help = In anni. Vuoto se non c’è un limite o non si conosce.
field-opportunity-consent_age = Età minima con il consenso di un genitore
    .help = Solo se chi è più giovane può venire con il consenso.
field-opportunity-maximum_age = Età massima
field-opportunity-effort = Quanto è pesante il lavoro?
field-opportunity-driving = Serve la patente di guida
field-opportunity-training = C’è una formazione prima di cominciare
field-opportunity-skills = Che cosa serve sapere o deve piacere
    .help = Una frase. Scrivila anche quando non serve niente di particolare.

## Where and when

field-opportunity-place = Dove si lavora
field-opportunity-locations = Luoghi
field-opportunity-rhythm = Ogni quanto?
field-opportunity-schedules = Orari
    .help = Una riga per i giorni con lo stesso orario. Lascia vuoto se gli orari si decidono insieme.
    .one = Orario
    .add = Aggiungi un orario
field-opportunity-period = Giorno, oppure da quando a quando
    .help = “2026-12-05” per un giorno, “2026-10/2027-06” per un anno scolastico.
field-opportunity-weekly_hours = Ore alla settimana
field-opportunity-months = Per quanti mesi almeno
field-opportunity-apply_by = Ultimo giorno per fare domanda
field-opportunity-places = Quante persone servono
    .help = Vuoto: tutte quelle che vengono.

## Languages

field-opportunity-languages = Lingue di chi fa volontariato
    .help = Una riga per ogni lingua. Indica se non se ne può fare a meno.
    .one = Lingua
    .add = Aggiungi una lingua
field-languages-level = Quanto bene
    .none = Qualsiasi livello
field-languages-needed = Necessaria
    .help = No: aiuta, ma se ne può fare a meno.
field-opportunity-team_languages = Lingue parlate dal gruppo
field-opportunity-interpreter = C’è una persona che fa da interprete

## What people get, and safety

field-opportunity-benefits = Che cosa riceve chi fa volontariato
section-safety = Sicurezza
field-opportunity-at_risk = Con bambini o persone a rischio
field-opportunity-record_check = Si chiede il certificato del casellario giudiziale
field-opportunity-contract = C’è un accordo scritto
field-opportunity-insured = Chi assicura chi fa volontariato?
field-opportunity-supervisor = Una persona segue chi fa volontariato
field-opportunity-apply_url = Dove si fa domanda
    .help = La pagina web con il modulo.
field-opportunity-how_to = Come si comincia
    .help = Che cosa fare prima e che cosa succede dopo.
field-opportunity-note = Nota per i colleghi
    .help = La vedono solo le persone che scrivono per tutta la città. I lettori mai.

## Rule

field-volunteering-rule-name = Di che cosa si tratta
    .help = In poche parole: “Hai un’assicurazione”, “Se hai chiesto asilo”.
field-volunteering-rule-summary = Che cosa dice, in una frase
field-volunteering-rule-description = Che cosa dice e a chi chiedere
    .help = Scrivi quello che dice la fonte e niente di più. Indica chi dà consigli gratuiti.
field-volunteering-rule-stays = Per chi vale
    .help = Vuoto: per tutti. I lettori lo vedono a parole; a nessuno si chiede niente.

# The whole, where a city may switch it off
feature-volunteering = Volontariato

## Signing up

field-opportunity-sign_up = Le persone si iscrivono su questo portale
    .help = Sì: la pagina ha un modulo e trovi le persone in “Persone iscritte”. Non serve loro un account.
field-opportunity-waiting = Quante persone possono aspettare un posto
    .help = Vuoto: 20.

## Shift

kind-shift = Turno
    .many = Turni
field-shift-name = Come si chiama
    .help = “Sabato mattina”.
field-shift-summary = Che cosa si fa allora e che cosa portare
field-shift-opportunity = Che cosa si fa
field-shift-organization = Chi offre l’attività
field-shift-status = Si svolge?
field-shift-day = Il giorno, oppure il primo
field-shift-starts = Comincia alle
field-shift-ends = Finisce alle
    .help = Un orario prima dell’inizio vuol dire: il giorno dopo.
field-shift-repeats = Come si ripete
    .help = Vuoto: una volta.
field-shift-last_day = L’ultimo giorno in cui si ripete
    .help = Vuoto: fino a nuovo avviso. Le persone si iscrivono fino a otto settimane prima.
field-shift-days_off = Giorni in cui non si fa
    .one = Giorno
    .add = Aggiungi un giorno
field-days_off-day = Giorno
field-shift-places = Quante persone servono ogni volta
    .help = Vuoto: tutte quelle che vengono. Quando ci sono ruoli, contano i loro posti.
field-shift-waiting = Quante persone possono aspettare un posto
    .help = Vuoto: 20.
field-shift-roles = Ruoli
    .help = Quando le persone fanno cose diverse: in cucina, alla guida.
    .one = Ruolo
    .add = Aggiungi un ruolo
field-roles-name = Che cosa fanno
field-roles-places = Quante persone servono
field-shift-location = Dove
    .help = Solo se non è lo stesso luogo dell’attività di volontariato.

## Correttezza

field-opportunity-fee = I volontari pagano qualcosa
    .help = Una quota, una cauzione, un corso da comprare.
field-opportunity-instead_of_job = Sostituisce un lavoro pagato
    .help = Se non lo facesse un volontario, qualcuno verrebbe pagato per farlo?
