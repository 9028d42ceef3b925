### Further words of forms at the desk.

## Buttons

form-copy = Kopírovať
form-weekdays = Pondelok až piatok
form-preview = Náhľad
form-find = Hľadať

## What is wrong with a point on the map

form-wrong-latitude = Zemepisná šírka je medzi -90 a 90, napríklad 48,7164. Skontrolujte, či šírka a dĺžka nie sú vymenené.
form-wrong-longitude = Zemepisná dĺžka je medzi -180 a 180, napríklad 21,2611. Skontrolujte, či šírka a dĺžka nie sú vymenené.
