# The map of services
map-lede = Kde nájdete služby. Čísla na obrázku sú rovnaké ako v zozname.
map-near-denied = Prehliadač to nedovolil. Môžete to povoliť v jeho nastaveniach, alebo zvoľte mestskú časť.
map-near-failed = Zariadenie teraz nevie, kde je. Zvoľte radšej mestskú časť.
map-elsewhere-note = Nevieme presne, kde tieto služby sú. Skôr než pôjdete, opýtajte sa.
