# Popis koji netko čuva. Stoji u adresi svoje stranice i, ako to ljudi žele, na njihovu uređaju
saved-title = Vaš popis
saved-lede = Stranice koje želite ponovno pronaći: da ih ispišete, nekome pošaljete ili čuvate na telefonu.
saved-save = Spremi na moj popis
saved-take-off = Spremljeno. Ukloni s mojeg popisa
saved-empty = Na ovom popisu još nema ničega. Otvorite stranicu i na njezinu kraju odaberite „Spremi na moj popis”.
saved-people = Ljudi i mjesta
saved-read = Za čitanje
saved-gone = Više nije ovdje
saved-gone-text = { $n ->
    [one] { $n } stavka s vašeg popisa više nije ovdje. Završila je ili je premještena.
    [few] { $n } stavke s vašeg popisa više nisu ovdje. Završile su ili su premještene.
   *[other] { $n } stavki s vašeg popisa više nije ovdje. Završile su ili su premještene.
}
saved-off = Ukloni s ovog popisa
# Datum završava točkom, zato iza njega stoji crtica.
saved-as-of = Stanje: { $date } – radno vrijeme i mjesta mogu se promijeniti. Nazovite prije nego što odete.
saved-share = Podijelite ili sačuvajte ovaj popis
saved-share-text = Ova je adresa vaš popis. Spremite je među oznake ili je nekome pošaljite. Mi je ne čuvamo.
saved-qr = Snimite ovo kamerom telefona. Otvorit će se ovaj popis.
saved-qr-long = Popis je predug za kod koji telefon može pročitati. Pošaljite adresu.
saved-print = Ispiši
saved-add = Imate li još jedan popis? Zalijepite ovdje njegovu adresu.
saved-add-help = Spojit ćemo oba popisa.
saved-put-together = Spoji
saved-keep = Čuvaj ovaj popis na ovom uređaju
saved-kept = Ovaj je popis sačuvan na ovom uređaju.
saved-clear = Obriši ovaj popis
# Na stranici o privatnosti
common-privacy-list = Vaši odgovori i vaš popis
common-privacy-list-text = Pet pitanja nikada ne pita tko ste. Vaši odgovori i vaš popis stoje samo u adresi stranice. Ne čuvamo ni jedno ni drugo. Ako pritisnete „Spremi na moj popis”, popis ostaje i na vašem uređaju dok ga ne obrišete. Može ga vidjeti svatko tko koristi vaš uređaj.
