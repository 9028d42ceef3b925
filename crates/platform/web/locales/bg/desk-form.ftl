### Further words of forms at the desk.

## Buttons

form-copy = Копирай
form-weekdays = Понеделник до петък
form-preview = Преглед
form-find = Търси

## What is wrong with a point on the map

form-wrong-latitude = Географската ширина е между -90 и 90, например 48,7164. Проверете дали ширината и дължината не са разменени.
form-wrong-longitude = Географската дължина е между -180 и 180, например 21,2611. Проверете дали ширината и дължината не са разменени.
