# Looking for something in everything this portal has
search-title = Hledat
search-lede = Napište, co potřebujete, v kterémkoli z našich jazyků. Stačí část slova.
search-found = { $n ->
    [one] Nalezena jedna stránka.
    [few] Nalezeny { $n } stránky.
    [many] Nalezeno { $n } stránky.
   *[other] Nalezeno { $n } stránek.
}
search-meant = Co jste napsali, jsme nenašli. Toto je pro „{ $words }“.
search-partly = Žádná stránka nemá všechna vaše slova. Tyto mají některá z nich.
search-none = Nic jsme nenašli.
search-none-help = Zkuste jedno slovo, nebo jednodušší. Nebo jděte dveřmi níže, nebo se zeptejte člověka.
search-cut = Hledali jsme jen prvních { $n } znaků.
search-more = Je toho víc. Přidejte slovo a najdete méně.
search-hints = { $n ->
    [0] Žádné návrhy.
    [one] Jeden návrh. Vede k němu šipka dolů.
    [few] { $n } návrhy. Vede k nim šipka dolů.
    [many] { $n } návrhu. Vede k nim šipka dolů.
   *[other] { $n } návrhů. Vede k nim šipka dolů.
}
