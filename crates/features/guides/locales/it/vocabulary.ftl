### Termini dei vocabolari, come li vedono i lettori del portale e la redazione.

vocabulary-section-facts = Arrivo, fatti e cifre
vocabulary-section-government = Enti locali per i migranti
vocabulary-section-protection = Per chi ha la protezione internazionale
vocabulary-section-arrange = Devo sbrigare una pratica
vocabulary-section-advice = Ho bisogno di un consiglio
vocabulary-section-culture = Integrazione culturale
vocabulary-section-library = Biblioteca utile

vocabulary-joins-then = poi
vocabulary-joins-and = e
vocabulary-joins-or = oppure

vocabulary-platform-website = Sito web
vocabulary-platform-facebook = Facebook
vocabulary-platform-vkontakte = VKontakte
vocabulary-platform-telegram = Telegram
vocabulary-platform-instagram = Instagram
vocabulary-platform-newsletter = Newsletter
vocabulary-platform-other = Altro
