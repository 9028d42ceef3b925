desk-nav-media = Slike
desk-library = Slike i datoteke
desk-library-type = Vrsta
desk-library-unused = Samo ono što se nigdje ne koristi
desk-library-not-used = ne koristi se
desk-library-silent = bez zamjenskog teksta
desk-library-count = { $n ->
    [one] { $n } stavka.
    [few] { $n } stavke.
   *[other] { $n } stavki.
}
desk-upload = Dodaj slike ili datoteke
desk-upload-files = Datoteke
desk-upload-help = JPEG, PNG, WebP, GIF, MP3, Ogg, M4A ili PDF, svaka najviše { $megabytes } MB i najviše { $n } odjednom. Što je fotoaparat upisao u sliku, na primjer mjesto, uklanjamo.
desk-upload-send = Dodaj
desk-upload-refused = Ove datoteke nisu spremljene:
desk-upload-kept = Ove datoteke jesu spremljene:
desk-upload-empty = datoteka je prazna. Odaberite drugu.
desk-upload-svg = crteži u SVG-u mogu sadržavati programe pa ih ne primamo. Spremite ga kao PNG.
desk-upload-unknown = ovo nije JPEG, PNG, WebP, GIF, MP3, Ogg, M4A ni PDF. Spremite je u jednom od tih formata.
desk-upload-pixels = slika ima više od 40 megapiksela. Smanjite je.
desk-upload-broken-picture = slika se ne može pročitati do kraja. Spremite je ponovno ili odaberite drugu.
desk-upload-broken-sound = zvuk se ne može pročitati do kraja. Spremite ga ponovno ili odaberite drugi.
desk-upload-film = ovo je film. Spremite samo njegov zvuk.
desk-upload-broken-document = dokument ne počinje i ne završava kao PDF ili je u njemu skriveno nešto drugo. Ispišite ga u novi PDF.
desk-upload-active-document = dokument sadržava programe, obrasce koji šalju ili druge datoteke. Ispišite ga u novi PDF.
desk-upload-locked-document = dokument je zaključan lozinkom. Spremite ga bez nje.
desk-upload-erased = ova je datoteka izbrisana na nečiji zahtjev i ne može se vratiti.
desk-upload-other-type = ovo je datoteka druge vrste. Dodajte je kao novu.
desk-media-files = { $n ->
    [one] { $n } spremljena datoteka
    [few] { $n } spremljene datoteke
   *[other] { $n } spremljenih datoteka
}
desk-file = { $format }, { $n } kB
desk-media-users = Gdje se koristi
desk-media-unused = Još je ništa ne koristi.
desk-media-used = Koristi se i ne može se ukloniti: { $names }. Najprije ondje odaberite drugu sliku.
desk-media-replace = Zamijeni drugom datotekom
desk-media-other = Druga datoteka
desk-media-replace-help = Sve što je koristi prikazat će novu datoteku kad se objavi. Zatim provjerite zamjenski tekst.
desk-media-end = Arhiviraj ili izbriši
desk-media-archive = Arhiviraj
desk-media-archive-help = Arhivirano: nitko je više ne vidi, a može se vratiti.
desk-media-erase = Zauvijek izbriši
desk-media-erase-reason = Zašto se briše
desk-media-erase-help = Izbrisano: datoteka i njezini tekstovi zauvijek su nestali, i iz sigurnosnih kopija.
desk-media-erase-consent = Netko na njoj više ne pristaje
desk-media-erase-rights = Ne smijemo je koristiti
desk-media-erase-mistake = Dodana je greškom
desk-focal = Važna točka
desk-focal-help = Ostaje vidljiva kad se slika izreže. Pritisnite mjesto ovdje ili točku na slici.
desk-focal-exact = Točno
desk-focal-save = Uzmi ovu točku
desk-focal-card = Ovaj se dio prikazuje uz poveznice na nas:
desk-focal-y-0 = gore
desk-focal-y-50 = na sredini visine
desk-focal-y-100 = dolje
desk-focal-x-0 = lijevo
desk-focal-x-50 = u sredini
desk-focal-x-100 = desno
desk-picker-library = Dodaj novu sliku
desk-picker-look = Prikaži ovdje nove slike
desk-done-uploaded = Spremljeno. Napišite zamjenski tekst da se može objaviti.
desk-done-replaced = Nova je datoteka na svojem mjestu.
desk-halt-upload-large = Datoteke su prevelike
desk-halt-upload-large-text = Datoteka smije imati najviše 24 MB, a sve zajedno 120 MB i 12 datoteka. Smanjite ih ili pošaljite manje. Ništa nije spremljeno.
desk-halt-upload-broken = Datoteke nisu stigle cijele
desk-halt-upload-broken-text = Veza se prekinula ili se obrazac putem oštetio. Pošaljite datoteke ponovno. Ništa nije spremljeno.
desk-halt-no-file = Nije odabrana nijedna datoteka
desk-halt-no-file-text = Vratite se, odaberite barem jednu datoteku i ponovno pošaljite obrazac.
desk-halt-name-taken = Naziv je prečesto zauzet
desk-halt-name-taken-text = Mnoge datoteke već imaju taj naziv. Preimenujte datoteku i pošaljite je ponovno.
desk-halt-file-gone = Datoteke više nema
desk-halt-file-gone-text = Spremljena se datoteka više ne može pročitati. Zamijenite je drugom.
desk-halt-focal = Točka nije razumljiva
desk-halt-focal-text = Vratite se i upišite dva cijela broja od 0 do 100.
desk-halt-picture = Slika nije spremna
desk-halt-picture-text = Slici uz ovaj unos nedostaje nešto što je potrebno za objavu, obično zamjenski tekst. Otvorite sliku u knjižnici i dopunite što nedostaje.
