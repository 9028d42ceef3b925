# Tekstovi i slike koje netko objavi o stavci
share-title = Podijeli
share-lede = Tekstovi i slike koje možete objaviti: na mrežnoj stranici, u kanalu, u poruci. Označite ih i kopirajte.
share-by = Nudi
share-when = Kada
share-where = Gdje
share-call = Telefon
share-languages = Jezici
share-short = Kratko, najviše 280 znakova
share-long = Dulje
share-message = Za poruku
share-copy = Kopiraj
share-copied = Kopirano
share-pictures = Slike
share-picture = Slika
share-link = Tekstovi i slike za dijeljenje
