### Pojmy ze slovníků, jak je vidí čtenáři portálu i redakce.

vocabulary-section-facts = Příjezd, fakta a čísla
vocabulary-section-government = Místní samospráva pro migranty
vocabulary-section-protection = Pro lidi s mezinárodní ochranou
vocabulary-section-arrange = Potřebuji vyřídit
vocabulary-section-advice = Potřebuji poradit
vocabulary-section-culture = Kulturní integrace
vocabulary-section-library = Užitečná knihovna

vocabulary-joins-then = potom
vocabulary-joins-and = a také
vocabulary-joins-or = nebo

vocabulary-platform-website = Webová stránka
vocabulary-platform-facebook = Facebook
vocabulary-platform-vkontakte = VKontakte
vocabulary-platform-telegram = Telegram
vocabulary-platform-instagram = Instagram
vocabulary-platform-newsletter = Zpravodaj
vocabulary-platform-other = Jiné
