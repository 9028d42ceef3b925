# Texte și imagini pe care cineva le publică
share-title = Distribuie
share-lede = Texte și imagini pe care le puteți publica: pe un site, într-un canal, într-un mesaj. Selectați-le și copiați-le.
share-by = Oferit de
share-when = Când
share-where = Unde
share-call = Telefon
share-languages = Limbi
share-short = Scurt, cel mult 280 de caractere
share-long = Mai lung
share-message = Pentru un mesaj
share-copy = Copiați
share-copied = S-a copiat
share-pictures = Imagini
share-picture = Imagine
share-link = Texte și imagini de distribuit
