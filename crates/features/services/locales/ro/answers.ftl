# Ce adaugă serviciile la pagina cu cinci întrebări
services-start-now = Este cineva în pericol? Sunați acum
services-start-urgent = Tot ajutorul de urgență
services-start-people = Vorbiți cu aceste persoane
services-start-nobody-speaks = Nu cunoaștem aici pe nimeni care vorbește limba { $language }. Poate că aceste persoane vă găsesc un interpret. Întrebați-le.
services-start-call-first = Sunați înainte de a merge acolo. Orele se pot schimba.
services-start-ask-first = Nu știm numărul de telefon al acestor persoane. Scrieți-le sau mergeți acolo. Orele se pot schimba.
# Pe pagina unui cartier
services-of-district = Ajutor aici
services-of-district-served = Ajutor pentru cei care locuiesc aici
