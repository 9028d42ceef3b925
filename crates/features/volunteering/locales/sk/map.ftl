# The map of opportunities
volunteering-map = Dobrovoľníctvo na mape
volunteering-map-lede = Kde môžete pomôcť. Čísla na obrázku sú rovnaké ako v zozname.
volunteering-map-near-denied = Prehliadač to nedovolil. Môžete to povoliť v jeho nastaveniach, alebo si prejdite zoznam.
volunteering-map-near-failed = Zariadenie teraz nevie, kde je. Prejdite si radšej zoznam.
volunteering-map-elsewhere-note = Niečo z toho sa dá robiť z domu. Kde je to ostatné, nám nikto presne nepovedal: skôr než pôjdete, opýtajte sa.
volunteering-map-office = Toto je kancelária organizácie. Opýtajte sa tam, kde by ste pomáhali.
