### Riječi iz ureda, objašnjene.

glossary = Riječi iz ureda
glossary-lede = Što znače riječi koje susrećete u uredima.
# Naziv jezika stoji u nominativu, zato u zagradi.
glossary-point = Uz svaku riječ vidite kako glasi na jeziku ureda ({ $language }). Na šalteru je možete pokazati.
glossary-local = Na jeziku ureda ({ $language }):
glossary-empty = Ovdje još nemamo riječi.
