### Još odredišta na dnu svake stranice i čitanje naglas.

web-nav-glossary = Riječi iz ureda
web-nav-take-part = Uključite se
web-nav-volunteering = Volontiranje
web-nav-myths = Istina ili ne?
web-nav-start = Pet pitanja
web-nav-saved = Moj popis

## Čitanje naglas

web-read = Pročitaj naglas
web-read-stop = Zaustavi čitanje
