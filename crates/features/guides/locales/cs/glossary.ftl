### Slova z úřadů s vysvětlením.

glossary = Slova z úřadů
glossary-lede = Co znamenají slova, se kterými se setkáte na úřadech.
glossary-point = U každého slova ho vidíte i v jazyce úřadů ({ $language }). U přepážky na něj můžete ukázat.
glossary-local = V jazyce úřadů ({ $language }):
glossary-empty = Zatím tu nemáme žádná slova.
