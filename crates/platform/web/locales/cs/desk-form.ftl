### Further words of forms at the desk.

## Buttons

form-copy = Kopírovat
form-weekdays = Pondělí až pátek
form-preview = Náhled
form-find = Hledat

## What is wrong with a point on the map

form-wrong-latitude = Zeměpisná šířka je mezi -90 a 90, například 48,7164. Zkontrolujte, zda šířka a délka nejsou přehozené.
form-wrong-longitude = Zeměpisná délka je mezi -180 a 180, například 21,2611. Zkontrolujte, zda šířka a délka nejsou přehozené.
