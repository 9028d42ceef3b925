# Tablica pomoći: koje pomoći ima na kojem jeziku, a gdje je nema
services-supply = Koje pomoći ima i gdje je nema
services-supply-lede = Brojimo pomoć za koju znamo. Prazna mjesta pokazuju gdje grad ima posla.
services-supply-link = Gdje nema pomoći
services-supply-definition = Usluga se broji za jezik ako ga ondje netko govori, i uz tumača. Ako usluga to ne navodi, uzimamo jezike njezine organizacije. Usluga se broji za gradsku četvrt ako je u njoj ili radi za ljude iz nje. Usluge koje su sada zatvorene ne brojimo.
services-supply-nobody-means = „Ne znamo nikoga” ne znači da nema nikoga. Javite nam ako znate nekoga.
services-supply-total = { $n ->
    [0] Nije izbrojena nijedna usluga
    [one] Izbrojena je { $n } usluga
    [few] Izbrojene su { $n } usluge
   *[other] Izbrojeno je { $n } usluga
}
services-supply-whole = Cijeli grad
services-supply-languages = Jezici i teme
services-supply-districts = Gradske četvrti i teme
services-supply-language = Jezik
services-supply-nobody = ne znamo nikoga
services-supply-holes = { $n ->
    [0] Na svakom mjestu ima nekoga.
    [one] Na { $n } mjestu ne znamo nikoga.
    [few] Na { $n } mjesta ne znamo nikoga.
   *[other] Na { $n } mjesta ne znamo nikoga.
}
services-supply-for = { $n ->
    [one] usluga: { $what }, { $topic }
    [few] usluge: { $what }, { $topic }
   *[other] usluga: { $what }, { $topic }
}
