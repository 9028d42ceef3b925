### Slová z úradov a ich vysvetlenie.

glossary = Slová z úradov
glossary-lede = Čo znamenajú slová, s ktorými sa stretnete na úradoch.
# Názov jazyka stojí v nominatíve, preto v zátvorke.
glossary-point = Pri každom slove vidíte, ako znie v jazyku úradov ({ $language }). Pri priehradke naň môžete ukázať.
glossary-local = V jazyku úradov ({ $language }):
glossary-empty = Zatiaľ tu nemáme žiadne slová.
