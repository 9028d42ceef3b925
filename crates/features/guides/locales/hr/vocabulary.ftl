### Pojmovi iz rječnika, kako ih vide čitatelji portala i uredništvo.

vocabulary-section-facts = Dolazak, činjenice i brojke
vocabulary-section-government = Lokalna samouprava za migrante
vocabulary-section-protection = Za osobe s međunarodnom zaštitom
vocabulary-section-arrange = Trebam obaviti
vocabulary-section-advice = Trebam savjet
vocabulary-section-culture = Kulturna integracija
vocabulary-section-library = Korisna knjižnica

vocabulary-joins-then = zatim
vocabulary-joins-and = i
vocabulary-joins-or = ili

vocabulary-platform-website = Web-stranica
vocabulary-platform-facebook = Facebook
vocabulary-platform-vkontakte = VKontakte
vocabulary-platform-telegram = Telegram
vocabulary-platform-instagram = Instagram
vocabulary-platform-newsletter = Bilten
vocabulary-platform-other = Drugo
