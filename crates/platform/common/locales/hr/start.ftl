# Pet pitanja o tome što netko želi učiniti, nikada o tome tko je
start-home = Niste sigurni? Odgovorite na pet pitanja
start-lede = Pet kratkih pitanja. Zatim vidite što prvo učiniti i tko vam može pomoći. Svako pitanje možete preskočiti.
start-progress = Pitanje { $n } od { $total }
start-title-at = { $question } (pitanje { $n } od { $total })
start-many = Možete odabrati više odgovora.
start-next = Sljedeće pitanje
start-finish = Prikaži rezultat
start-back = Natrag
start-skip = Ne morate odgovoriti. Nastavite bez odabira.
start-not-kept = Ne čuvamo nijedan odgovor. Vaši odgovori stoje samo u adresi ove stranice.

start-want = Što želite učiniti?
start-for = Za koga?
start-for-me = Za mene
start-for-child = I za dijete
start-when = Koliko je hitno?
start-when-danger = Netko je sada u opasnosti
start-when-today = Danas
start-when-week = Ovaj tjedan
start-when-later = Može pričekati
start-talk = Kako želite s nekim razgovarati?
start-talk-go = Doći osobno
start-talk-phone = Telefonom
start-talk-write = Pisanim putem
start-speaks = Na kojem jeziku?

start-end = Što sada možete učiniti
start-end-lede = Prvo što učiniti, korak po korak. Zatim ljudi koji vam mogu pomoći.
start-nothing = Ne znamo ništa što odgovara vašim odgovorima.
start-save = Spremi ovo na popis
start-print = Ispiši
start-answers = Vaši odgovori
start-no-answer = bez odgovora
start-change = Promijeni
start-again = Počni ispočetka
start-as-of = Stanje: { $date }
