### Ce trebuie să știe cititorii înainte de a avea încredere într-o pagină.

# Texte pe care un oraș le arată doar după ce le-a citit o persoană. $language este numele unei limbi.
web-careful = Acest text este important. Îl arătăm în limba { $language } până când o persoană verifică traducerea.
web-careful-people = Persoane care vorbesc limba { $language }

## Legea pe care se bazează o pagină. $date este o zi sau un moment ca „ianuarie 2022”.

# Înaintea numelui unei legi.
web-law-based = În temeiul
web-law-as-of = în forma din { $date }
web-law-ended = Aceste reguli au fost valabile până în { $date }. Poate că s-au schimbat. Întrebați înainte de a lua o decizie.
