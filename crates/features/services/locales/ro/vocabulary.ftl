### Termenii din vocabulare, așa cum îi văd cititorii portalului și redacția.

vocabulary-cost-free = Gratuit
vocabulary-cost-paid = Cu plată

vocabulary-appointment-not-needed = Nu este necesară. Veniți direct.
vocabulary-appointment-needed = Este necesară. Programați-vă înainte de a veni.
vocabulary-appointment-possible = Este posibilă, dar puteți veni și direct.

vocabulary-service-status-active = Se oferă
vocabulary-service-status-inactive = Nu se mai oferă
vocabulary-service-status-temporarily-closed = Închis temporar
