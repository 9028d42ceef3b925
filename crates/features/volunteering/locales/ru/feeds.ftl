# Following the list with other programs
volunteering-follow = Следите за этим списком:
volunteering-follow-calendar = календарь
volunteering-follow-feed = новости (feed)
volunteering-calendar-note = В этом календаре есть только то, для чего известен день. Остальное — в списке.
