### Office words, explained.

glossary = Office words
glossary-lede = What the words mean that you meet in offices.
# $language is the name of the language of the city's offices.
glossary-point = Beside each word you see it in { $language }. You can point at it at a counter.
# Read aloud before the word.
glossary-local = In { $language }:
glossary-empty = We have no words here yet.
