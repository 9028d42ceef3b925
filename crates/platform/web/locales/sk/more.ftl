### Ďalšie ciele dole na každej stránke a čítanie nahlas.

web-nav-glossary = Slová z úradov
web-nav-take-part = Zapojte sa
web-nav-volunteering = Dobrovoľníctvo
web-nav-myths = Pravda alebo nie?
web-nav-start = Päť otázok
web-nav-saved = Môj zoznam

## Čítanie nahlas

web-read = Prečítať nahlas
web-read-stop = Zastaviť čítanie
