### Further words of forms at the desk.

## Buttons

form-copy = Copia
form-weekdays = Da lunedì a venerdì
form-preview = Anteprima
form-find = Cerca

## What is wrong with a point on the map

form-wrong-latitude = Una latitudine sta tra -90 e 90, per esempio 48,7164. Controlla che latitudine e longitudine non siano scambiate.
form-wrong-longitude = Una longitudine sta tra -180 e 180, per esempio 21,2611. Controlla che latitudine e longitudine non siano scambiate.
