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
