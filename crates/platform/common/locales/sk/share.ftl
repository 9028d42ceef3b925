# Texty a obrázky, ktoré niekto o položke zverejní
share-title = Zdieľať
share-lede = Texty a obrázky, ktoré môžete zverejniť: na webe, v kanáli, v správe. Označte ich a skopírujte.
share-by = Ponúka
share-when = Kedy
share-where = Kde
share-call = Telefón
share-languages = Jazyky
share-short = Krátky, najviac 280 znakov
share-long = Dlhší
share-message = Do správy
share-copy = Kopírovať
share-copied = Skopírované
share-pictures = Obrázky
share-picture = Obrázok
share-link = Texty a obrázky na zdieľanie
