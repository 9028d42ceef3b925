# Testi e immagini che qualcuno pubblica su una voce
share-title = Condividi
share-lede = Testi e immagini che puoi pubblicare: su un sito, in un canale, in un messaggio. Selezionali e copiali.
share-by = Di
share-when = Quando
share-where = Dove
share-call = Telefono
share-languages = Lingue
share-short = Breve, al massimo 280 caratteri
share-long = Più lungo
share-message = Per un messaggio
share-copy = Copia
share-copied = Copiato
share-pictures = Immagini
share-picture = Immagine
share-link = Testi e immagini da condividere
