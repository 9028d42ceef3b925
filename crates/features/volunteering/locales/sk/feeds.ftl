# Following the list with other programs
volunteering-follow = Sledujte tento zoznam:
volunteering-follow-calendar = kalendár
volunteering-follow-feed = novinky (feed)
volunteering-calendar-note = V tomto kalendári je len to, pri čom poznáme deň. Ostatné je v zozname.
