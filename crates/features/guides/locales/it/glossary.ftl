### Le parole degli uffici, spiegate.

glossary = Parole degli uffici
glossary-lede = Che cosa significano le parole che incontri negli uffici.
glossary-point = Accanto a ogni parola la vedi in { $language }. Allo sportello puoi indicarla.
glossary-local = In { $language }:
glossary-empty = Qui non abbiamo ancora nessuna parola.
