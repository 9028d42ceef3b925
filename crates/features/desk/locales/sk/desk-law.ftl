### Predpisy, ktorým sa končí platnosť, na stránke dneška.

desk-today-ends-law = Predpisu, z ktorého vychádza, sa končí platnosť
