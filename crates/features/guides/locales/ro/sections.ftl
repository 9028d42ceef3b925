### Moduri de a vă implica și ce spun oamenii.

# Titlu peste amândouă pe pagina principală.
sections-home = Faceți parte din oraș
sections-take-part-lede = Cunoașteți oameni, spuneți ce credeți, ajutați-i pe alții.
sections-take-part-empty = Încă nu cunoaștem moduri de a vă implica.
# Un titlu peste ceea ce nu ține de nicio temă.
sections-more = Mai multe
sections-myths-lede = Ce spun oamenii despre nou-veniți și ce se știe.
sections-myths-empty = Încă nu avem nimic aici.
# Înaintea unei propoziții între ghilimele.
sections-people-say = Oamenii spun:
sections-we-know = Ce știm
