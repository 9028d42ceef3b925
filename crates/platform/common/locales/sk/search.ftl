# Looking for something in everything this portal has
search-title = Hľadať
search-lede = Napíšte, čo potrebujete, v ktoromkoľvek z našich jazykov. Stačí časť slova.
search-found = { $n ->
    [one] Našla sa jedna stránka.
    [few] Našli sa { $n } stránky.
    [many] Našlo sa { $n } stránky.
   *[other] Našlo sa { $n } stránok.
}
search-meant = Čo ste napísali, sme nenašli. Toto je pre „{ $words }“.
search-partly = Žiadna stránka nemá všetky vaše slová. Tieto majú niektoré z nich.
search-none = Nič sme nenašli.
search-none-help = Skúste jedno slovo alebo jednoduchšie. Alebo choďte dverami nižšie, alebo sa opýtajte človeka.
search-cut = Hľadali sme len prvých { $n } znakov.
search-more = Je toho viac. Pridajte slovo a nájdete menej.
search-hints = { $n ->
    [0] Žiadne návrhy.
    [one] Jeden návrh. Vedie k nemu šípka nadol.
    [few] { $n } návrhy. Vedie k nim šípka nadol.
    [many] { $n } návrhu. Vedie k nim šípka nadol.
   *[other] { $n } návrhov. Vedie k nim šípka nadol.
}
