### People who have signed up: lists, one person, hours.

desk-signups = People who signed up
desk-signups-help = Everybody who wants to take part in what you offer. What they wrote is sealed; each look at it stands in the audit trail.
desk-signups-none = Nobody has signed up yet.
desk-signups-nothing = There is nothing here that people can sign up for. In an opportunity, say yes to “People sign up on this portal” and publish it.
desk-signups-offer = Offer
desk-signups-new = { $n ->
    [one] { $n } waits for your answer
   *[other] { $n } wait for your answer
}
desk-signups-held = { $n ->
    [one] { $n } has a place
   *[other] { $n } have a place
}
desk-signups-waiting = { $n ->
    [one] { $n } on the waiting list
   *[other] { $n } on the waiting list
}
desk-signups-hours-sum = { $hours } h { $minutes } min confirmed
desk-signups-places = { $held } of { $places } places taken
desk-signups-places-open = { $held } with a place, as many as come
desk-signups-name = Name
desk-signups-reach = How to reach them
desk-signups-languages = Languages
desk-signups-standing = How it stands
desk-signups-asked = Asked on
desk-signups-message = What they wrote
desk-signups-note = Your note
desk-signups-note-help = For your organization only, sealed. They can ask to see it. At most { $n } characters.
desk-signups-note-save = Keep the note
desk-signups-is-new = Waits for your answer
desk-signups-is-accepted = Expected
desk-signups-is-waiting = Waiting list: { $n }
desk-signups-is-withdrawn = Not coming
desk-signups-is-declined = You said no
desk-signups-came = Was there
desk-signups-missed = Was not there
desk-signups-accept = Say yes
desk-signups-decline = Say no
desk-signups-decline-sure = They get a letter, and the place goes to the next one. This cannot be taken back.
desk-signups-came-button = Was there
desk-signups-missed-button = Was not there
desk-signups-until = Deleted on { $date }
desk-signups-shut = This cannot be opened on this machine: the key { $month } is missing. Tell whoever runs it.
desk-signups-open = Open
desk-signups-all = All
desk-signups-hours = Hours
desk-signups-hours-none = No hours yet.
desk-signups-hours-day = Day
desk-signups-hours-long = How long
desk-signups-hours-hours = Hours
desk-signups-hours-minutes = Minutes
desk-signups-hours-add = Add hours
desk-signups-hours-confirm = Confirm
desk-signups-hours-drop = Take away
desk-signups-hours-own = said by themselves, not confirmed
desk-signups-hours-confirmed = confirmed
desk-signups-hours-line = { $hours } h { $minutes } min
desk-signups-wrong-hours = Nothing was kept. Choose a day that is not in the future, and at least one minute; a day has 24 hours.
desk-signups-wrong-note = Nothing was kept. The note is too long: write at most { $n } characters.
desk-signups-certificate = Certificate (PDF)
desk-signups-certificate-help = From confirmed hours, in their language and in the city’s. We keep no copy.
desk-signups-fits = Who could help elsewhere
desk-signups-fits-help = Other offers in the city that fit their languages. Ask them before you pass anything on.
desk-signups-done-accepted = They are told that you expect them.
desk-signups-done-declined = They are told. The place goes to the next one.
desk-signups-done-came = It is written down.
desk-signups-done-noted = The note is kept.
desk-signups-done-hours = The hours are written down.
desk-halt-signups = Somebody else was faster
desk-halt-signups-text = They are no longer in the state you saw. Look at the list again.
desk-letter-signups-subject = Somebody wants to take part
desk-letter-signups =
    Hello,

    somebody has signed up for something your organization offers. Please answer them soon:
    { $link }

desk-nav-signups = Sign-ups
desk-signups-erase = Delete this person
desk-signups-erase-help = When they ask you to. Everything about them goes at once, and their place to the next one. They get no letter.
