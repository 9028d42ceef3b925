### Pagina principală a rețelei: toate orașele și limbile lor.

# Trei propoziții scurte care spun ce este aceasta cuiva care nu știe nimic despre ea.
network-what = Sunteți de puțin timp într-un oraș? Aici aflați cine ajută, unde, când și în ce limbă. Cititul este gratuit și nimeni nu vă întreabă cine sunteți.
network-choose = Alegeți orașul
network-cities = Alegeți orașul
# Numele listei de limbi de pe cardul unui oraș, pentru cititoarele de ecran. $city este numele lui.
network-languages = Citiți { $city } în limba
# Sub „Limba mea nu este aici”.
network-missing = Vedeți cine o vorbește, oraș cu oraș.
network-danger = Sunteți în pericol?
network-danger-text = Sunați la 112. Este numărul de urgență pentru poliție, ambulanță și pompieri în toate țările UE. Apelul este gratuit, zi și noapte.
network-work = Lucrați pentru un oraș? Acest portal este un program liber pe care îl poate folosi orice oraș.
network-work-more = Despre acest portal

## Limbile tuturor orașelor

network-languages-lede = Paginile căror orașe le puteți citi într-o limbă și unde o vorbesc persoane sau grupuri.
# Urmează nume de orașe.
network-languages-read = Pagini pentru:
network-languages-spoken = Se vorbește în:
