### Comfort of the form: marks, links, the pin, copies, words begun and not saved.

desk-title-of = { $page }: { $name }

## Copies

desk-duplicate = Napravi kopiju
desk-copy-name = { $name } (kopija)
desk-done-duplicated = Ovo je kopija. Dajte joj vlastiti naziv. Čitatelji je ne vide.
desk-halt-copy = Za kopiju nema slobodnog naziva
desk-halt-copy-text = Gotovo sto zapisa ove vrste ima taj naziv. Najprije neke preimenujte.

## Markdown

desk-markdown-tools = Oznake u tekstu
desk-markdown-bold = Podebljano
desk-markdown-italic = Kurziv
desk-markdown-heading = Naslov
desk-markdown-list = Popis
desk-markdown-numbers = Numerirani popis
desk-markdown-link = Poveznica
desk-markdown-words = riječi
desk-markdown-help = Kako označiti naslove, popise i poveznice
desk-markdown-help-bold = **dvije zvjezdice** podebljavaju riječi, *jedna zvjezdica* daje kurziv
desk-markdown-help-heading = ## na početku retka daje naslov
desk-markdown-help-list = - ili 1. na početku redaka daje popis
desk-markdown-help-link = {"["}riječi](https://example.org) daje poveznicu; [riječi](entry:service/naziv) vodi na stranicu ovog portala
desk-markdown-help-paragraph = prazan redak počinje novi odlomak
desk-markdown-shown = Kako će to vidjeti čitatelji
desk-markdown-empty = Još ništa nije napisano.
desk-markdown-long = Tekst je predug za pregled: najviše 40 000 znakova.

## Searching for what a link leads to

desk-find = Pronađi zapis
desk-find-words = Riječi
desk-find-help = Naziv, adresa ili organizacija na bilo kojem jeziku. Kvačice nisu važne.
desk-find-count = { $n ->
    [0] Ništa ne odgovara. Pokušajte s manje riječi ili drugim riječima.
    [one] Odgovara { $n } zapis.
    [few] Odgovaraju { $n } zapisa.
   *[other] Odgovara { $n } zapisa.
}
desk-find-choose = Odaberite jedan:
desk-find-more = Prikazano je samo prvih { $n }. Dodajte riječ da ih bude manje.
desk-find-network = cijela mreža

## The pin on the map. "#" in the place of $km is filled in by the page.

desk-pin = Pribadača na mreži oko središta grada
desk-pin-help = Strelice pomiču pribadaču, sa Shiftom dalje. Plus i minus pokazuju manji ili veći dio grada.
desk-pin-distance = { $km } km od središta grada
desk-pin-closer = Bliže
desk-pin-farther = Dalje
desk-point-far = To je { $km } km od središta grada. Provjerite oba broja i jesu li zamijenjeni. Ako je doista ondje, spremite još jednom.

## Words begun and not saved

desk-begun = Započeto, nespremljeno
desk-begun-help = Vidite ih samo vi. Otvorite ih, nastavite i spremite.
