### Propisi koji prestaju vrijediti, na stranici za danas.

desk-today-ends-law = Propis na kojem se temelji prestaje vrijediti
