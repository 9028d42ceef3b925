### Laws that run out, on the page of today.

desk-today-ends-law = The law it is based on runs out
