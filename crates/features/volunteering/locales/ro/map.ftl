# The map of opportunities
volunteering-map = Voluntariat pe hartă
volunteering-map-lede = Unde puteți ajuta. Numerele de pe imagine sunt cele din listă.
volunteering-map-near-denied = Browserul nu a permis acest lucru. Îl puteți permite în setările lui sau puteți citi lista.
volunteering-map-near-failed = Dispozitivul nu știe acum unde este. Citiți lista.
volunteering-map-elsewhere-note = Unele dintre acestea se pot face de acasă. Unde sunt celelalte, nimeni nu ne-a spus exact: întrebați înainte de a merge acolo.
volunteering-map-office = Acesta este biroul organizației. Întrebați acolo unde ați ajuta.
