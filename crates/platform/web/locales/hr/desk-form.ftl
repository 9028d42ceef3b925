### Further words of forms at the desk.

## Buttons

form-copy = Kopiraj
form-weekdays = Od ponedjeljka do petka
form-preview = Pregled
form-find = Traži

## What is wrong with a point on the map

form-wrong-latitude = Geografska širina je između -90 i 90, na primjer 48,7164. Provjerite jesu li širina i dužina zamijenjene.
form-wrong-longitude = Geografska dužina je između -180 i 180, na primjer 21,2611. Provjerite jesu li širina i dužina zamijenjene.
