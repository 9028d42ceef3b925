# Following the list with other programs
volunteering-follow = Pratite ovaj popis:
volunteering-follow-calendar = kalendar
volunteering-follow-feed = novosti (feed)
volunteering-calendar-note = U ovom je kalendaru samo ono za što znamo dan. Ostalo je na popisu.
