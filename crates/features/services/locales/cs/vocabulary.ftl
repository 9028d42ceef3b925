### Pojmy ze slovníků, jak je vidí čtenáři portálu i redakce.

vocabulary-cost-free = Zdarma
vocabulary-cost-paid = Není zdarma

vocabulary-appointment-not-needed = Není potřeba. Stačí přijít.
vocabulary-appointment-needed = Je potřeba. Objednejte se předem.
vocabulary-appointment-possible = Je možné, ale můžete i jen přijít.

vocabulary-service-status-active = Nabízí se
vocabulary-service-status-inactive = Už se nenabízí
vocabulary-service-status-temporarily-closed = Dočasně zavřeno
