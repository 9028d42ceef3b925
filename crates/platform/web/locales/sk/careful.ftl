### Čo má čitateľ vedieť, skôr ako stránke uverí.

# Názov jazyka stojí v nominatíve, preto za dvojbodkou.
web-careful = Tento text je dôležitý. Kým preklad neskontroluje človek, ukazujeme ho v tomto jazyku: { $language }.
web-careful-people = Ľudia, ktorí hovoria týmto jazykom: { $language }

## Predpis, z ktorého stránka vychádza

web-law-based = Podľa predpisu
web-law-as-of = stav: { $date }
web-law-ended = Tieto pravidlá platili do { $date }. Možno sa zmenili. Opýtajte sa skôr, ako sa rozhodnete.
