# Pět otázek o tom, co chce člověk udělat, nikdy o tom, kdo je
start-home = Nevíte si rady? Odpovězte na pět otázek
start-lede = Pět krátkých otázek. Pak uvidíte, co udělat nejdřív a kdo vám může pomoct. Kteroukoli otázku můžete přeskočit.
start-progress = Otázka { $n } z { $total }
start-title-at = { $question } (otázka { $n } z { $total })
start-many = Můžete vybrat víc možností.
start-next = Další otázka
start-finish = Ukázat výsledek
start-back = Zpět
start-skip = Nemusíte odpovídat. Pokračujte bez výběru.
start-not-kept = Žádnou odpověď neuchováváme. Vaše odpovědi stojí jen v adrese této stránky.

start-want = Co chcete udělat?
start-for = Pro koho?
start-for-me = Pro mě
start-for-child = Také pro dítě
start-when = Jak brzy?
start-when-danger = Někdo je právě teď v nebezpečí
start-when-today = Dnes
start-when-week = Tento týden
start-when-later = Může to počkat
start-talk = Jak chcete s někým mluvit?
start-talk-go = Přijít osobně
start-talk-phone = Po telefonu
start-talk-write = Písemně
start-speaks = V jakém jazyce?

start-end = Co můžete udělat teď
start-end-lede = Nejdřív co udělat, krok za krokem. Potom lidé, kteří vám můžou pomoct.
start-nothing = Neznáme nic, co by odpovídalo vašim odpovědím.
start-save = Uložit to do seznamu
start-print = Vytisknout
start-answers = Vaše odpovědi
start-no-answer = bez odpovědi
start-change = Změnit
start-again = Začít znovu
start-as-of = Stav: { $date }.
