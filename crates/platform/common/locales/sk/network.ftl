### Úvodná stránka siete: všetky mestá a ich jazyky.

network-what = Ste v meste len krátko? Tu nájdete, kto pomáha, kde, kedy a v akom jazyku. Čítanie je zadarmo a nikto sa nepýta, kto ste.
network-choose = Vyberte si mesto
network-cities = Vyberte si mesto
network-languages = Jazyky, v ktorých sa dá čítať: { $city }
network-missing = Pozrite si, kto ním hovorí, mesto po meste.
network-danger = Ste v nebezpečenstve?
network-danger-text = Zavolajte 112. Je to číslo tiesňového volania pre políciu, záchranku a hasičov v každej krajine EÚ. Volanie je zadarmo vo dne aj v noci.
network-work = Pracujete pre mesto? Tento portál je slobodný softvér a môže ho používať každé mesto.
network-work-more = O tomto portáli

## Jazyky všetkých miest

network-languages-lede = Stránky ktorého mesta môžete čítať v danom jazyku a kde ním ľudia alebo skupiny hovoria.
network-languages-read = Stránky miest:
network-languages-spoken = Kde sa ním hovorí:
