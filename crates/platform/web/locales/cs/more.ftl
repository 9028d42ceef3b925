### Další cíle dole na každé stránce a předčítání.

web-nav-start = Pět otázek
web-nav-saved = Můj seznam
web-nav-glossary = Slova z úřadů
web-nav-take-part = Zapojte se
web-nav-volunteering = Dobrovolnictví
web-nav-myths = Pravda, nebo ne?

## Předčítání

web-read = Přečíst nahlas
web-read-stop = Zastavit čtení
