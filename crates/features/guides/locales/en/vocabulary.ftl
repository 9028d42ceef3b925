### Terms of vocabularies, as readers of the portal and people at the desk meet them.

vocabulary-section-facts = Arrival, facts and figures
vocabulary-section-government = Local government for migrants
vocabulary-section-protection = For people with international protection
vocabulary-section-arrange = I need to arrange
vocabulary-section-advice = I need advice
vocabulary-section-culture = Cultural integration
vocabulary-section-library = Useful library

vocabulary-joins-then = then
vocabulary-joins-and = and
vocabulary-joins-or = or

vocabulary-platform-website = Website
vocabulary-platform-facebook = Facebook
vocabulary-platform-vkontakte = VKontakte
vocabulary-platform-telegram = Telegram
vocabulary-platform-instagram = Instagram
vocabulary-platform-newsletter = Newsletter
vocabulary-platform-other = Other
