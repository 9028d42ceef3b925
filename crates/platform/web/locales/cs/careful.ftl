### Co má čtenář vědět, než stránce uvěří.

web-careful = Tento text je důležitý. Dokud překlad nezkontroluje člověk, ukazujeme ho v tomto jazyce: { $language }.
web-careful-people = Lidé, kteří mluví tímto jazykem: { $language }

## Předpis, ze kterého stránka vychází

web-law-based = Podle předpisu
web-law-as-of = stav: { $date }
web-law-ended = Tato pravidla platila do { $date }. Možná se změnila. Zeptejte se, než se rozhodnete.
