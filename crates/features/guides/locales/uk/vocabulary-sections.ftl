### Розділи статей: їх бачать читачі порталу й редакція.

vocabulary-section-take-part = Долучайтеся
vocabulary-section-myths = Правда чи ні?
