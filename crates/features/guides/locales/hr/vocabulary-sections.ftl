### Dijelovi s člancima, kako ih vide čitatelji portala i uredništvo.

vocabulary-section-take-part = Uključite se
vocabulary-section-myths = Istina ili ne?
