# Ce adaugă ghidurile la pagina cu cinci întrebări și la pagina unui cartier
guides-start = Citiți cum se face, pas cu pas
guides-start-note = Începeți cu primul.
guides-channels-district = Grupuri și canale pentru acest cartier
guides-channels-by-district = Pentru un cartier
