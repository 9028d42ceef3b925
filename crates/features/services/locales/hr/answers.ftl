# Što usluge dodaju stranici s pet pitanja
services-start-now = Netko je u opasnosti? Nazovite odmah
services-start-urgent = Sva hitna pomoć
services-start-people = Razgovarajte s ovim ljudima
services-start-nobody-speaks = Ovdje ne znamo nikoga tko govori { $language }. Ovi ljudi možda mogu pronaći tumača. Pitajte ih.
services-start-call-first = Nazovite prije nego što odete. Radno se vrijeme može promijeniti.
services-start-ask-first = Ne znamo telefonski broj ovih ljudi. Pišite im ili otiđite onamo. Radno se vrijeme može promijeniti.
# Na stranici gradske četvrti
services-of-district = Pomoć ovdje
services-of-district-served = Pomoć za ljude koji ovdje žive
