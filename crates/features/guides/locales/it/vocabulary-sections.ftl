### Sezioni degli articoli, come le vedono i lettori del portale e la redazione.

vocabulary-section-take-part = Partecipa
vocabulary-section-myths = Vero o no?
