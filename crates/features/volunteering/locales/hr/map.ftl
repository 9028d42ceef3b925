# The map of opportunities
volunteering-map = Volontiranje na karti
volunteering-map-lede = Gdje možete pomoći. Brojevi na slici isti su kao na popisu.
volunteering-map-near-denied = Preglednik to nije dopustio. Možete to dopustiti u njegovim postavkama ili pregledati popis.
volunteering-map-near-failed = Uređaj sada ne zna gdje se nalazi. Pregledajte popis.
volunteering-map-elsewhere-note = Nešto od ovoga može se raditi od kuće. Gdje je ostalo, nitko nam nije točno rekao: pitajte prije nego što odete.
volunteering-map-office = Ovo je ured organizacije. Pitajte ondje gdje biste pomagali.
