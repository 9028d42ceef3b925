### Altre destinazioni in fondo a ogni pagina, e la lettura ad alta voce.

web-nav-glossary = Parole degli uffici
web-nav-take-part = Partecipa
web-nav-volunteering = Volontariato
web-nav-myths = Vero o no?
web-nav-start = Cinque domande
web-nav-saved = Il mio elenco

## Lettura ad alta voce

web-read = Leggi ad alta voce
web-read-stop = Ferma la lettura
