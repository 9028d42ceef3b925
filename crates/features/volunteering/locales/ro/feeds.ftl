# Following the list with other programs
volunteering-follow = Urmăriți această listă:
volunteering-follow-calendar = calendar
volunteering-follow-feed = noutăți (feed)
volunteering-calendar-note = În acest calendar este doar ceea ce are o zi cunoscută. Restul este în listă.
