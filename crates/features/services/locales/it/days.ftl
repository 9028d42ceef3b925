# Giorni e lingue insieme, nell’elenco dei servizi
services-open-on = Giorno
services-open-on-help = Se scegli anche una lingua, vedi chi la parla in quel giorno.
services-spoken-on = { $language }: { $days }
services-spoken-days-unknown = { $language }: non sappiamo in quali giorni. Chiedi prima di andare.
