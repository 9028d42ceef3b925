# Mestské časti: časti mesta, ktoré ľudia uvádzajú, keď hovoria, kde bývajú
districts-title = Mestské časti
districts-lede = Nájdite pomoc, úrady a skupiny vo svojej časti mesta.
districts-empty = Zatiaľ tu nemáme žiadne mestské časti.
districts-home = Čo je vo vašej mestskej časti?
districts-all = Všetky mestské časti
districts-one = Pomoc v mestskej časti { $district }
districts-offices = Úrady, ktoré sú tu
districts-languages = Jazyky, ktorými sa tu hovorí
districts-languages-unknown = Zatiaľ nevieme, akými jazykmi sa tu hovorí. Opýtajte sa skôr, ako tam pôjdete.
districts-nothing = V tejto mestskej časti zatiaľ nepoznáme žiadnu pomoc. Väčšina pomoci je pre celé mesto.
districts-whole-city = Pomoc pre celé mesto
districts-others = Iné mestské časti
# Na stránke o portáli
districts-supply = Čo chýba
districts-supply-link = Aká pomoc je v akom jazyku a kde žiadna nie je
