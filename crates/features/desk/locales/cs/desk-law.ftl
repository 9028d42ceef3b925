### Předpisy, kterým končí platnost, na stránce dneška.

desk-today-ends-law = Předpisu, ze kterého vychází, končí platnost
