# Looking for something in everything this portal has
search-title = Traži
search-lede = Upišite što trebate, na bilo kojem od naših jezika. Dovoljan je dio riječi.
search-found = { $n ->
    [one] Pronađena je { $n } stranica.
    [few] Pronađene su { $n } stranice.
   *[other] Pronađeno je { $n } stranica.
}
search-meant = Nismo našli što ste upisali. Ovo je za „{ $words }“.
search-partly = Nijedna stranica nema sve vaše riječi. Ove imaju neke od njih.
search-none = Ništa nismo našli.
search-none-help = Pokušajte s jednom riječju ili jednostavnijom. Ili uđite na jedna vrata dolje, ili pitajte čovjeka.
search-cut = Tražili smo samo prvih { $n } znakova.
search-more = Ima ih još. Dodajte riječ i naći ćete manje.
search-hints = { $n ->
    [0] Nema prijedloga.
    [one] { $n } prijedlog. Do njega vodi strelica prema dolje.
    [few] { $n } prijedloga. Do njih vodi strelica prema dolje.
   *[other] { $n } prijedloga. Do njih vodi strelica prema dolje.
}
