# Nella pagina che dice che un’immagine non è pronta
desk-halt-picture-open = Apri l’immagine
