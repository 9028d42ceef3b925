### Cuvinte folosite la instituții, explicate.

glossary = Cuvinte de la ghișeu
glossary-lede = Ce înseamnă cuvintele pe care le întâlniți la instituții.
# $language este numele limbii în care lucrează instituțiile orașului.
glossary-point = Lângă fiecare cuvânt îl vedeți în limba { $language }. Îl puteți arăta cu degetul la ghișeu.
# Citit cu voce tare înaintea cuvântului.
glossary-local = În limba { $language }:
glossary-empty = Încă nu avem cuvinte aici.
