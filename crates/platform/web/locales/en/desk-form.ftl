### Further words of forms at the desk.

## Buttons

form-copy = Copy
form-weekdays = Monday to Friday
form-preview = Preview
form-find = Search

## What is wrong with a point on the map

form-wrong-latitude = A latitude lies between -90 and 90, such as 48.7164. Check that latitude and longitude are not swapped.
form-wrong-longitude = A longitude lies between -180 and 180, such as 21.2611. Check that latitude and longitude are not swapped.
