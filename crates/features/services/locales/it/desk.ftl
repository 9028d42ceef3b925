### Servizi e numeri di emergenza, come li vede la redazione.

## Kinds

kind-service = Servizio
    .many = Servizi
kind-urgent-number = Numero di emergenza
    .many = Numeri di emergenza

## Service

field-service-name = Nome del servizio
    .help = Che cosa ricevono le persone, con le loro parole: “Consulenza legale”, “Aiuto per la casa”.
field-service-organization = Chi lo offre
field-service-status = È offerto adesso?
field-service-urgent = Per chi è in pericolo o in difficoltà ora
    .help = Sì lo mette sulla pagina dell’aiuto urgente.
field-service-description = Che cosa fa
    .help = Che cosa ricevono le persone, passo per passo. Frasi brevi, parole comuni.
field-service-minimum_age = Età minima
    .help = In anni. Vuoto se non c’è un limite o non si conosce.
field-service-maximum_age = Età massima
field-service-areas = Per chi vive a
    .help = Solo se è limitato a un territorio. Vuoto: per tutti.
    .one = Territorio
    .add = Aggiungi un territorio
field-areas-name = Nome del territorio
field-service-eligibility = Chi può venire
    .help = Una frase. Scrivilo anche quando possono venire tutti.

## When

field-service-schedules = Orari di apertura
    .help = Una riga per i giorni con lo stesso orario. Se c’è una pausa a mezzogiorno, aggiungi due righe.
    .one = Orario
    .add = Aggiungi un orario
field-schedules-days = Giorni
field-schedules-opens = Apre
    .help = Lascia vuoto se non lo sai.
field-schedules-closes = Chiude
    .help = Lascia vuoto se non lo sai. La pagina allora non dice mai “aperto adesso”.
field-schedules-from = Valido dal
    .help = Solo per orari stagionali o validi da un certo giorno.
field-schedules-until = Valido fino al
field-schedules-appointment = Solo su appuntamento
field-schedules-languages = Lingue in questo orario
    .help = Solo se sono diverse dalle lingue del servizio.
field-schedules-note = Nota
field-service-appointment = Appuntamento
field-service-appointment_url = Dove si prenota
    .help = La pagina web per prenotare.
field-service-duration_minutes = Quanto dura una visita
    .help = In minuti.

## Cost and what to bring

field-service-cost = Si paga?
field-service-costs = Prezzi
    .one = Prezzo
    .add = Aggiungi un prezzo
field-costs-amount = Importo
field-costs-note = Per che cosa
field-service-documents = Che cosa portare
    .help = Solo ciò che viene davvero chiesto.
    .one = Documento
    .add = Aggiungi un documento
field-documents-name = Nome del documento
    .help = “Passaporto”, “Due foto”.
field-documents-url = Dove si trova il modulo
field-service-how_to = Come usarlo
    .help = Che cosa fare prima e che cosa succede dopo.
field-service-counter = Frase da mostrare allo sportello
    .help = Con le parole della persona: “Ho bisogno di aiuto per il permesso di soggiorno.”

## Urgent number

field-urgent-number-name = Chi risponde
field-urgent-number-number = Numero
    .help = Come si compone qui.
field-urgent-number-all_day = Giorno e notte
field-urgent-number-free = La chiamata è gratuita
field-urgent-number-languages = Lingue in cui rispondono
field-urgent-number-when = Quando chiamare

# The whole, where a city may switch it off
feature-services = Servizi e numeri urgenti
field-service-note = Nota per i colleghi
    .help = La vedono solo le persone che scrivono per tutta la città. I lettori mai.
