### Alte pagini numite în partea de jos a fiecărei pagini și citirea cu voce tare.

web-nav-start = Cinci întrebări
web-nav-saved = Lista mea
web-nav-glossary = Cuvinte de la ghișeu
web-nav-take-part = Implicați-vă
web-nav-volunteering = Voluntariat
web-nav-myths = Adevărat sau nu?

## Citirea cu voce tare

web-read = Citiți cu voce tare
web-read-stop = Opriți citirea
