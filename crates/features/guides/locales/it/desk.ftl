### Guide, articoli, canali e documenti, come li vede la redazione.

## Kinds

kind-article = Articolo
    .many = Articoli
kind-channel = Canale
    .many = Canali
kind-document = Documento
    .many = Documenti
kind-guide = Guida
    .many = Guide

## Guide

field-guide-name = La situazione
    .help = Con le parole di chi la vive: “Cerco casa”.
field-guide-intro = Che cosa sapere prima
field-guide-steps = Passi
    .help = Che cosa fare, in ordine. Un passo può dire “nello stesso tempo” o “oppure”.
    .one = Passo
    .add = Aggiungi un passo
field-steps-title = Che cosa fare
    .help = Comincia con un verbo: “Chiedi al centro per l’integrazione”.
field-steps-text = Come
field-steps-time = Quanto tempo ci vuole
    .help = Vuoto se non lo sai: la pagina lo dice.
field-steps-cost = Quanto costa
    .help = Vuoto se non lo sai: la pagina lo dice.
field-steps-bring = Che cosa portare
    .help = Vuoto se non lo sai: la pagina lo dice.
field-steps-joins = Come segue il passo precedente
    .none = Dopo
field-steps-offices = Chi aiuta
    .add = Aggiungi un ufficio
field-steps-links = Pagine web utili
    .one = Pagina web
    .add = Aggiungi una pagina web

## Article

field-article-name = Titolo
field-article-section = Parte del portale
field-article-body = Il testo dell’articolo
    .help = Frasi brevi, parole comuni. Comincia da ciò che conta di più.

## Channel

field-channel-platform = Dove si trova
field-channel-language = Lingua
field-channel-district = Per chi vive nel quartiere
field-channel-owner = Chi lo gestisce
field-channel-official = Gestito da un ufficio pubblico
field-channel-last_seen = Visto attivo l’ultima volta
    .help = Quando qualcuno vi ha visto l’ultima novità: 2024, 2024-11 o 2024-11-22.
field-channel-about = Che cosa si trova lì

## Document

field-document-name = Titolo
field-document-publisher = Chi l’ha pubblicato
    .help = Se è un’organizzazione presente su questo portale. Altrimenti scrivi il nome qui sotto.
field-document-publisher_name = Editore, nome
field-document-year = Anno di pubblicazione
field-document-languages = Lingue in cui si può leggere
    .add = Aggiungi una lingua
field-document-licence = Licenza
    .help = Solo se il documento ne indica una.
field-document-pages = Numero di pagine

# The whole, where a city may switch it off
feature-guides = Guide, articoli, canali e biblioteca
