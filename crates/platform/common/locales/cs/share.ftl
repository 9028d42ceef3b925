# Texty a obrázky, které někdo o položce zveřejní
share-title = Sdílet
share-lede = Texty a obrázky, které můžete zveřejnit: na webu, v kanálu, ve zprávě. Označte je a zkopírujte.
share-by = Nabízí
share-when = Kdy
share-where = Kde
share-call = Telefon
share-languages = Jazyky
share-short = Krátký, nejvýš 280 znaků
share-long = Delší
share-message = Do zprávy
share-copy = Kopírovat
share-copied = Zkopírováno
share-pictures = Obrázky
share-picture = Obrázek
share-link = Texty a obrázky ke sdílení
