# The map of services
map-lede = Gdje su usluge. Brojevi na slici isti su kao na popisu.
map-near-denied = Preglednik to nije dopustio. Možete to dopustiti u njegovim postavkama ili odabrati gradsku četvrt.
map-near-failed = Uređaj sada ne zna gdje se nalazi. Odaberite gradsku četvrt.
map-elsewhere-note = Nitko nam nije rekao gdje su točno. Pitajte prije nego što odete.
