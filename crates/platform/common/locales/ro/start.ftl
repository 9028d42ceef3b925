# Cinci întrebări despre ce vrea cineva să facă, niciodată despre cine este
start-home = Nu știți sigur? Răspundeți la cinci întrebări
start-lede = Cinci întrebări scurte. Apoi vedeți ce să faceți mai întâi și cine vă poate ajuta. Puteți sări peste orice întrebare.
start-progress = Întrebarea { $n } din { $total }
# Titlul din fila browserului.
start-title-at = { $question } (întrebarea { $n } din { $total })
start-many = Puteți alege mai multe.
start-next = Întrebarea următoare
start-finish = Afișați rezultatele
start-back = Înapoi
start-skip = Nu trebuie să răspundeți. Mergeți mai departe fără să alegeți.
start-not-kept = Nu păstrăm niciun răspuns. Răspunsurile dumneavoastră stau doar în adresa acestei pagini.

start-want = Ce vreți să faceți?
start-for = Pentru cine?
start-for-me = Pentru mine
start-for-child = Și pentru un copil
start-when = Cât de repede?
start-when-danger = Cineva este acum în pericol
start-when-today = Astăzi
start-when-week = Săptămâna aceasta
start-when-later = Poate să aștepte
start-talk = Cum vreți să vorbiți cu cineva?
start-talk-go = Merg acolo
start-talk-phone = La telefon
start-talk-write = În scris
start-speaks = În ce limbă?

start-end = Ce puteți face acum
start-end-lede = Mai întâi ce trebuie făcut, pas cu pas. Apoi oameni care vă pot ajuta.
start-nothing = Nu cunoaștem nimic care să se potrivească răspunsurilor dumneavoastră.
start-save = Salvați acestea într-o listă
start-print = Tipăriți
start-answers = Răspunsurile dumneavoastră
start-no-answer = fără răspuns
start-change = Schimbați
start-again = Începeți din nou
start-as-of = La data de { $date }.
