### Pagina despre datele deschise.

data-title = Date deschise
data-lede = Ce pot citi aici alte programe și de unde vin informațiile.
data-what = Ce este deschis
data-what-text = Tot ce vedeți pe acest portal este public. Programele pot citi aceleași informații ca oamenii. Nimeni nu are nevoie de cont sau de cheie. Notele private ale personalului și mesajele cititorilor despre greșeli nu sunt publice.
data-formats = Ce pot citi programele astăzi
data-pages = Informații în interiorul paginilor (JSON-LD, schema.org)
data-pages-text = Paginile serviciilor, organizațiilor, ghidurilor și articolelor își poartă informațiile într-o formă pe care programele o înțeleg: nume, adrese, limbi, program, numere de telefon.
data-sitemap = Lista tuturor paginilor (harta site-ului, XML)
data-sitemap-text = Fiecare pagină cu adresa ei în fiecare limbă.
data-addresses = Adrese care rămân
data-addresses-text = O pagină își păstrează adresa. Când se mută, adresa veche duce la cea nouă. Când nu mai este valabilă, adresa o spune.
data-bundle = Tot conținutul ca fișiere (pachet)
data-bundle-text = Cei care administrează acest portal pot exporta totul ca fișiere de text ușor de citit. Întrebați-i. Aici nu există o adresă pentru aceasta.
data-licence = Licențe
data-licence-text = Programul este liber, sub licența EUPL-1.2. Sub o imagine stă licența ei, dacă o știm. Documentele și paginile la care trimitem aparțin altora. Pentru textele acestui portal nu s-a stabilit încă nicio licență. Întrebați-i pe cei care îl administrează înainte de a copia pagini întregi.
data-sources = Surse și date
data-sources-text = Fiecare pagină își numește sursele, timpul despre care vorbesc ele și ziua în care cineva a verificat ultima dată informațiile. Când sursele diferă, pagina le arată pe toate. Ce nu știe nimeni este marcat ca necunoscut.
data-wrong = Ceva nu este corect?
data-wrong-text = Spuneți-le celor care administrează acest portal. Îi găsiți în partea de jos a fiecărei pagini. Unde o pagină întreabă „V-a fost utilă această pagină?”, puteți semnala o greșeală și acolo, fără să spuneți cine sunteți.
