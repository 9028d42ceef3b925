### Pojmovi iz rječnika, kako ih vide čitatelji portala i uredništvo.

vocabulary-cost-free = Besplatno
vocabulary-cost-paid = Nije besplatno

vocabulary-appointment-not-needed = Nije potrebna. Samo dođite.
vocabulary-appointment-needed = Potrebna je. Naručite se prije dolaska.
vocabulary-appointment-possible = Moguća je, ali možete i samo doći.

vocabulary-service-status-active = Nudi se
vocabulary-service-status-inactive = Više se ne nudi
vocabulary-service-status-temporarily-closed = Privremeno zatvoreno
