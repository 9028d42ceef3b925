### Services and urgent numbers, as people at the desk meet them.

## Kinds

kind-service = Service
    .many = Services
kind-urgent-number = Urgent number
    .many = Urgent numbers

## Service

field-service-name = Name of the service
    .help = What people get, in their words: “Legal advice”, “Help with housing”.
field-service-organization = Who offers it
field-service-status = Is it offered now?
field-service-urgent = For people in danger or need now
    .help = Yes puts it on the page of urgent help.
field-service-description = What it does
    .help = What people get, step by step. Short sentences, common words.
field-service-minimum_age = Youngest age
    .help = In years. Empty when there is no limit or it is not known.
field-service-maximum_age = Oldest age
field-service-areas = For people in
    .help = Only when it is limited to an area. Empty: for everybody.
    .one = Area
    .add = Add an area
field-areas-name = Name of the area
field-service-eligibility = Who can come
    .help = One sentence. Say it even when everybody can.

## When

field-service-schedules = Opening hours
    .help = One row for days with the same hours. With a break at noon, add two rows.
    .one = Opening hours
    .add = Add opening hours
field-schedules-days = Days
field-schedules-opens = Opens
    .help = Leave it empty when you do not know it.
field-schedules-closes = Closes
    .help = Leave it empty when you do not know it. The page then never says “open now”.
field-schedules-from = Valid from
    .help = Only for hours of a season or from a day on.
field-schedules-until = Valid until
field-schedules-appointment = Only by appointment
field-schedules-languages = Languages at these hours
    .help = Only when they differ from the languages of the service.
field-schedules-note = Note
field-service-appointment = Appointment
field-service-appointment_url = Where one books
    .help = The web page for booking.
field-service-duration_minutes = How long a visit takes
    .help = In minutes.

## Cost and what to bring

field-service-cost = Does it cost anything?
field-service-costs = Prices
    .one = Price
    .add = Add a price
field-costs-amount = Amount
field-costs-note = What it is for
field-service-documents = What to bring
    .help = Only what people are really asked for.
    .one = Document
    .add = Add a document
field-documents-name = Name of the document
    .help = “Passport”, “Two photos”.
field-documents-url = Where its form is
field-service-how_to = How to use it
    .help = What to do first, and what happens then.
field-service-counter = Sentence to show at the counter
    .help = In the words of the person: “I need help with a residence permit.”

## Urgent number

field-urgent-number-name = Who answers
field-urgent-number-number = Number
    .help = As one dials it here.
field-urgent-number-all_day = Day and night
field-urgent-number-free = The call is free
field-urgent-number-languages = Languages answered
field-urgent-number-when = When to call

# The whole, where a city may switch it off
feature-services = Services and urgent numbers
field-service-note = Note for colleagues
    .help = Only people who write for the whole city see it. Readers never do.
