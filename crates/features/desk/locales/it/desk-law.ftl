### Norme che scadono, sulla pagina di oggi.

desk-today-ends-law = La norma su cui si basa scade
