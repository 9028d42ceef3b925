### Secțiunile articolelor, așa cum le văd cititorii portalului și redacția.

vocabulary-section-take-part = Implicați-vă
vocabulary-section-myths = Adevărat sau nu?
