# What readers of the portal see of reports: the question below every page, the form, and what they are told.

reports-useful = Je li vam ova stranica pomogla?
reports-yes = Da
reports-no = Ne
reports-link = Prijavite pogrešku

reports-title = Prijavite pogrešku
reports-about = Stranica:
reports-part = Što nije točno?
reports-part-hours = Radno vrijeme
reports-part-address = Adresa ili mjesto
reports-part-phone = Telefon, e-pošta ili web
reports-part-price = Cijena
reports-part-text = Nešto u tekstu
reports-part-translation = Prijevod
reports-part-other = Nešto drugo
reports-which = O čemu je riječ?
reports-which-all = Cijela stranica
reports-words = Što bismo trebali znati? (Možete ostaviti prazno.)
reports-words-help = Najveći dopušteni broj znakova: { $n }. Molimo da ne pišete imena, telefonske brojeve ni druge privatne podatke. Ne znamo tko ste i ne možemo vam odgovoriti.
reports-empty = Ovo ostavite prazno
reports-send = Pošalji
reports-back = Natrag na stranicu

reports-wrong-part = Još ništa nije poslano. Odaberite što nije točno, a zatim ponovno pritisnite „Pošalji”.
reports-wrong-long = { $n ->
    [one] Još ništa nije poslano. Vaš je tekst predug za { $n } znak. Skratite ga, a zatim ponovno pritisnite „Pošalji”.
    [few] Još ništa nije poslano. Vaš je tekst predug za { $n } znaka. Skratite ga, a zatim ponovno pritisnite „Pošalji”.
   *[other] Još ništa nije poslano. Vaš je tekst predug za { $n } znakova. Skratite ga, a zatim ponovno pritisnite „Pošalji”.
}
reports-wrong-full = Ništa nije poslano. O ovoj stranici već imamo mnogo prijava i uskoro ćemo ih pogledati. Hvala vam.
reports-wrong-often = { $n ->
    [one] Još ništa nije poslano. Iz vaše je mreže stiglo mnogo prijava. Ponovno pritisnite „Pošalji” za { $n } minutu.
    [few] Još ništa nije poslano. Iz vaše je mreže stiglo mnogo prijava. Ponovno pritisnite „Pošalji” za { $n } minute.
   *[other] Još ništa nije poslano. Iz vaše je mreže stiglo mnogo prijava. Ponovno pritisnite „Pošalji” za { $n } minuta.
}

reports-told-thanks = Hvala vam
reports-told-thanks-text = Pomažete da ovaj portal bude točan. Netko će to pogledati.
reports-told-no = Hvala što ste nam to rekli
reports-told-no-text = Što je nedostajalo ili nije bilo točno? Ako nam napišete, možemo poboljšati stranicu.
reports-told-forged = Ništa nije poslano
reports-told-forged-text = Obrazac nije došao s ovog portala. Vratite se na stranicu i ondje pritisnite gumb.
reports-told-large = Ništa nije poslano
reports-told-large-text = Vaš je tekst predug. Vratite se, skratite ga i pošaljite ponovno.
reports-told-many = To je bilo vrlo često
reports-told-many-text = U posljednjih je sat vremena iz vaše mreže stiglo mnogo odgovora. Ovaj nismo ubrojili.

# About something an organization offers
reports-part-unsafe = Nije sigurno
reports-part-job = Neplaćeni rad umjesto posla
reports-part-money = Traže novac
reports-part-over = Završilo je
reports-title-offer = Prijavi ovu ponudu
