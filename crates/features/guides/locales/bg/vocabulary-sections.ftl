### Раздели на статиите, както ги виждат читателите на портала и редакцията.

vocabulary-section-take-part = Включете се
vocabulary-section-myths = Вярно ли е?
