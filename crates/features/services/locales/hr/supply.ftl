# Tablica pomoći: koje pomoći ima na kojem jeziku, a gdje je nema
services-supply = Koje pomoći ima i gdje je nema
services-supply-lede = Brojimo pomoć za koju znamo. Prazna mjesta pokazuju gdje grad ima posla.
services-supply-link = Gdje nema pomoći
services-supply-definition = Usluga se broji za jezik ako ga ondje netko govori, i uz tumača. Ako usluga to ne navodi, uzimamo jezike njezine organizacije. Usluga se broji za gradsku četvrt ako je u njoj ili radi za ljude iz nje. Usluge koje su sada zatvorene ne brojimo. Jezika grada nema u tablici jer se njime govori u uredima.
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
    [0] Za svaki jezik u tablici znamo pomoć za svaku temu.
    [one] Za { $n } kombinaciju jezika i teme ne znamo nikakvu pomoć.
    [few] Za { $n } kombinacije jezika i teme ne znamo nikakvu pomoć.
   *[other] Za { $n } kombinacija jezika i teme ne znamo nikakvu pomoć.
}
services-supply-holes-districts = { $n ->
    [0] Za svaku gradsku četvrt i svaku temu znamo pomoć.
    [one] Za { $n } kombinaciju gradske četvrti i teme ne znamo nikakvu pomoć.
    [few] Za { $n } kombinacije gradske četvrti i teme ne znamo nikakvu pomoć.
   *[other] Za { $n } kombinacija gradske četvrti i teme ne znamo nikakvu pomoć.
}
services-supply-for = { $n ->
    [one] usluga: { $what }, { $topic }
    [few] usluge: { $what }, { $topic }
   *[other] usluga: { $what }, { $topic }
}
