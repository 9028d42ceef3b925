# The map of opportunities
volunteering-map = Dobrovolnictví na mapě
volunteering-map-lede = Kde můžete pomoci. Čísla na obrázku jsou stejná jako v seznamu.
volunteering-map-near-denied = Prohlížeč to nedovolil. Můžete to povolit v jeho nastavení, nebo si projděte seznam.
volunteering-map-near-failed = Zařízení teď neví, kde je. Projděte si raději seznam.
volunteering-map-elsewhere-note = Něco z toho se dá dělat z domova. Kde je to ostatní, nám nikdo přesně neřekl: než půjdete, zeptejte se.
volunteering-map-office = To je kancelář organizace. Zeptejte se tam, kde byste pomáhali.
