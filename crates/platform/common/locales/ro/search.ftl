# Looking for something in everything this portal has
search-title = Caută
search-lede = Scrieți ce vă trebuie, în oricare dintre limbile noastre. Ajunge o parte din cuvânt.
search-found = { $n ->
    [one] O pagină găsită.
    [few] { $n } pagini găsite.
   *[other] { $n } de pagini găsite.
}
search-meant = Nu am găsit ce ați scris. Acestea sunt pentru „{ $words }”.
search-partly = Nicio pagină nu are toate cuvintele. Acestea au o parte din ele.
search-none = Nu am găsit nimic.
search-none-help = Încercați un singur cuvânt sau unul mai simplu. Sau intrați pe o ușă de mai jos, sau întrebați un om.
search-cut = Am căutat numai primele { $n } de caractere.
search-more = Mai sunt. Adăugați un cuvânt ca să găsiți mai puține.
search-hints = { $n ->
    [0] Nicio sugestie.
    [one] O sugestie. Săgeata în jos duce la ea.
    [few] { $n } sugestii. Săgeata în jos duce la ele.
   *[other] { $n } de sugestii. Săgeata în jos duce la ele.
}
