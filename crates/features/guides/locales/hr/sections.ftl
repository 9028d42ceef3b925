### Kako se uključiti i što ljudi govore.

sections-home = Budite dio grada
sections-take-part-lede = Upoznajte ljude, recite što mislite, pomozite drugima.
sections-take-part-empty = Još ne znamo kako se možete uključiti.
sections-more = Više
sections-myths-lede = Što ljudi govore o novim stanovnicima i što se o tome zna.
sections-myths-empty = Ovdje još nemamo ništa.
sections-people-say = Ljudi kažu:
sections-we-know = Što znamo
