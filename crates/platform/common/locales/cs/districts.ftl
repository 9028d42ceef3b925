# Městské části: místa, která lidé jmenují, když říkají, kde bydlí
districts-title = Městské části
districts-lede = Najděte pomoc, úřady a skupiny ve své části města.
districts-empty = Zatím tu nemáme žádné městské části.
districts-home = Co je ve vaší městské části?
districts-all = Všechny městské části
districts-one = Pomoc v městské části { $district }
districts-offices = Zdejší úřady
districts-languages = Jazyky, kterými se tu mluví
districts-languages-unknown = Zatím nevíme, jakými jazyky se tu mluví. Zeptejte se, než tam půjdete.
districts-nothing = V této městské části zatím neznáme žádnou pomoc. Většina pomoci je pro celé město.
districts-whole-city = Pomoc pro celé město
districts-others = Jiné městské části
# Na stránce o portálu
districts-supply = Co chybí
districts-supply-link = Jaká pomoc je v jakém jazyce a kde žádná není
