# The map of services
map-lede = Unde sunt serviciile. Numerele de pe imagine sunt cele din listă.
map-near-denied = Browserul nu a permis acest lucru. Îl puteți permite în setările lui sau puteți alege un cartier.
map-near-failed = Dispozitivul nu știe acum unde este. Alegeți un cartier.
map-elsewhere-note = Nimeni nu ne-a spus exact unde sunt. Întrebați înainte de a merge acolo.
