# Following the list with other programs
volunteering-follow = Follow this list:
volunteering-follow-calendar = calendar
volunteering-follow-feed = feed
volunteering-calendar-note = This calendar has only what has a known day. The list has the rest.
