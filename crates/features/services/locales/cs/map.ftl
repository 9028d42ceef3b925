# The map of services
map-lede = Kde najdete služby. Čísla na obrázku jsou stejná jako v seznamu.
map-near-denied = Prohlížeč to nedovolil. Můžete to povolit v jeho nastavení, nebo zvolte městskou část.
map-near-failed = Zařízení teď neví, kde je. Zvolte raději městskou část.
map-elsewhere-note = Nevíme přesně, kde tyto služby jsou. Než půjdete, zeptejte se.
