# Zile și limbi împreună, în lista serviciilor
services-open-on = Ziua
services-open-on-help = Dacă alegeți și o limbă, vedeți cine o vorbește în acea zi.
# În ce zile se vorbește o limbă la un serviciu. $days: „luni, miercuri”, poate cu „cu interpret”.
services-spoken-on = Limba { $language }: { $days }
services-spoken-days-unknown = Limba { $language }: nu știm în ce zile. Întrebați înainte de a merge acolo.
