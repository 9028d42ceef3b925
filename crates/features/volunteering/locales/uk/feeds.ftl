# Following the list with other programs
volunteering-follow = Стежте за цим списком:
volunteering-follow-calendar = календар
volunteering-follow-feed = новини (feed)
volunteering-calendar-note = У цьому календарі є лише те, для чого відомий день. Решта — у списку.
