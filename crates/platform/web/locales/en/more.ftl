### More destinations at the foot of every page.

web-nav-glossary = Office words
web-nav-take-part = Take part
web-nav-myths = True or not?
