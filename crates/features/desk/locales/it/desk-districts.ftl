# The districts of a city, in its settings
desk-districts-help = I lettori possono cercare che cosa c’è vicino. Ogni quartiere ha una pagina sua. Un luogo o un canale indica il suo quartiere nel proprio modulo.
desk-districts-none = Non c’è ancora nessun quartiere.
desk-districts-new = Nuovo quartiere
