# Päť otázok o tom, čo chce niekto urobiť, nikdy o tom, kto je
start-home = Neviete, ako začať? Odpovedzte na päť otázok
start-lede = Päť krátkych otázok. Potom uvidíte, čo urobiť najskôr a kto vám môže pomôcť. Každú otázku môžete preskočiť.
start-progress = Otázka { $n } z { $total }
start-title-at = { $question } (otázka { $n } z { $total })
start-many = Môžete vybrať viac možností.
start-next = Ďalšia otázka
start-finish = Ukázať výsledok
start-back = Späť
start-skip = Nemusíte odpovedať. Pokračujte bez výberu.
start-not-kept = Žiadnu odpoveď neuchovávame. Vaše odpovede sú len v adrese tejto stránky.

start-want = Čo chcete urobiť?
start-for = Pre koho?
start-for-me = Pre mňa
start-for-child = Aj pre dieťa
start-when = Ako skoro?
start-when-danger = Niekto je teraz v nebezpečenstve
start-when-today = Dnes
start-when-week = Tento týždeň
start-when-later = Môže to počkať
start-talk = Ako chcete s niekým hovoriť?
start-talk-go = Prísť osobne
start-talk-phone = Telefonicky
start-talk-write = Písomne
start-speaks = V akom jazyku?

start-end = Čo môžete urobiť teraz
start-end-lede = Najskôr čo urobiť, krok za krokom. Potom ľudia, ktorí vám môžu pomôcť.
start-nothing = Nepoznáme nič, čo by zodpovedalo vašim odpovediam.
start-save = Uložiť to do zoznamu
start-print = Vytlačiť
start-answers = Vaše odpovede
start-no-answer = bez odpovede
start-change = Zmeniť
start-again = Začať znova
start-as-of = Stav: { $date }.
