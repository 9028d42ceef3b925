### Pojmovi iz rječnika, kako ih vide čitatelji portala i uredništvo.

vocabulary-counter-role-intercultural-worker = Međukulturni djelatnik
vocabulary-counter-role-interpreter = Prevoditelj
vocabulary-counter-role-adviser = Savjetnik
vocabulary-counter-role-social-worker = Socijalni radnik
vocabulary-counter-role-legal-adviser = Pravni savjetnik
vocabulary-counter-role-psychologist = Psiholog
vocabulary-counter-role-registration-clerk = Službenik za prijavu
vocabulary-counter-role-volunteer-guide = Volonter koji pokazuje put

vocabulary-counter-status-held = Netko je ondje
vocabulary-counter-status-paused = Neko vrijeme ondje nema nikoga
vocabulary-counter-status-ended = Završeno

vocabulary-counter-channel-in-person = Osobno
vocabulary-counter-channel-phone = Telefonom
vocabulary-counter-channel-video = Videopozivom
vocabulary-counter-channel-email = E-poštom
vocabulary-counter-channel-accompany = Ide s vama u ured
