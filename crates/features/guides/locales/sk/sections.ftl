### Ako sa zapojiť a čo ľudia hovoria.

sections-home = Buďte súčasťou mesta
sections-take-part-lede = Spoznajte ľudí, povedzte svoj názor, pomôžte druhým.
sections-take-part-empty = Zatiaľ nevieme, ako sa dá zapojiť.
sections-more = Viac
sections-myths-lede = Čo ľudia hovoria o nových obyvateľoch a čo sa o tom vie.
sections-myths-empty = Zatiaľ tu nič nemáme.
sections-people-say = Ľudia hovoria:
sections-we-know = Čo vieme
