### Термини от речниците, както ги виждат читателите на портала и редакцията.

vocabulary-cost-free = Безплатно
vocabulary-cost-paid = Платено

vocabulary-appointment-not-needed = Не е нужно. Просто елате.
vocabulary-appointment-needed = Нужно е. Запазете час, преди да дойдете.
vocabulary-appointment-possible = Възможно е, но може и просто да дойдете.

vocabulary-service-status-active = Предлага се
vocabulary-service-status-inactive = Вече не се предлага
vocabulary-service-status-temporarily-closed = Временно затворено
