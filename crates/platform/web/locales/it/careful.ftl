### Che cosa deve sapere chi legge, prima di fidarsi di una pagina.

web-careful = Questo testo è importante. Lo mostriamo in { $language } finché una persona non ha controllato la traduzione.
web-careful-people = Persone che parlano { $language }

## La norma su cui si basa una pagina

web-law-based = Base legale
web-law-as-of = aggiornato: { $date }
web-law-ended = Queste regole valevano fino al giorno { $date }. Forse sono cambiate. Chiedi prima di decidere.
