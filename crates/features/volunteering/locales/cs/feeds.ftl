# Following the list with other programs
volunteering-follow = Sledujte tento seznam:
volunteering-follow-calendar = kalendář
volunteering-follow-feed = novinky (feed)
volunteering-calendar-note = V tomto kalendáři je jen to, u čeho známe den. Ostatní je v seznamu.
