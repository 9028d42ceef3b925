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
desk-signups-certificate-name = Name in Latin letters
desk-signups-certificate-spelling = We cannot print some letters of this name. Write it as the person writes it in this country. We do not keep it.
desk-signups-wrong-spelling = We cannot print some of these letters, or the name is missing or too long. Write it in Latin letters.
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

# The queue of those who asked or booked
desk-nav-queue = Counter
desk-queue = Who waits for you
desk-queue-help = Everybody who asked a question or booked a time, and must still be looked after. What they wrote is sealed; each look at it stands in the audit trail.
desk-queue-mine = You look after them
desk-queue-new = Nobody looks after them yet
desk-queue-others = Colleagues look after them
desk-queue-when = When
desk-queue-what = Where, and about what
desk-queue-shut = Cannot be opened here
desk-queue-empty = Nobody waits. When somebody asks or books, they stand here.
desk-queue-sheet = Make a client sheet
desk-queue-sheet-help = Choose what they need. They get it in their language, on paper or as a code. Nothing is kept.
desk-queue-more = There are more. Close some first.
desk-queue-code = Somebody brings a code
desk-queue-code-help = Another organization has sent them on to you. With the code you get what they wrote, and the others do not see it any more.
desk-queue-code-label = Code
desk-queue-code-take = Take them over
desk-queue-wrong-code = This code is not known here. Look whether you have copied it correctly: eight letters and digits. Or it was meant for another organization.
desk-queue-wrong-full = Nobody is taken there at the moment. Open the session for questions first.
desk-queue-wrong-often = You have tried many codes. Try again in an hour.
desk-book = Book for somebody
desk-book-help = For somebody who stands at the counter, or for a client of your office who needs an intercultural worker.
desk-book-no-time = No time: a question
desk-book-name-help = As they want to be called, or only initials.
desk-book-reach-help = If they have one, they get their private page by letter. You can leave both empty.
desk-book-letters = Language of letters to them
desk-book-message-help = What whoever meets them must know. Nothing about health, religion or papers.
desk-book-send = Book it
signup-wrong-taken-now = Somebody else was faster. Choose another time.

# Looking after somebody
desk-care-title = Who looks after them
desk-care-none = Nobody yet
desk-care-you = You look after them
desk-care-by = { $name } looks after them
desk-care-somebody = a colleague
desk-care-taken = Somebody looks after them
desk-care-urgent = urgent
desk-care-make-urgent = This is urgent
desk-care-calm = Not urgent any more
desk-care-take = I look after them
desk-care-hand = Hand over to
desk-care-hand-over = Hand over
desk-care-replies = Answers
desk-care-ready = Ready answers
desk-care-ready-take = Put it into the answer
desk-care-text = Your answer
desk-care-text-help = At most { $n } characters. A letter only says that there is an answer; they read it on their private page. A ready answer comes in their language, what you write stays as you write it.
desk-care-pages = Pages that say more
desk-care-reply = Send the answer
desk-care-move = Give them another time
desk-care-move-send = Give this time
desk-care-send-on = Send them on
desk-care-send-on-help = Nothing is passed on before they say yes, on their private page or by giving the others the code. Then you do not see them any more.
desk-care-target = To whom
desk-care-send-on-send = Ask them
desk-care-passes = They are asked whether they want to go to: { $name }.
desk-care-stay = Take that back
desk-care-code = Write this code on a piece of paper for them. Nobody can read it again:
desk-care-close = Close it
desk-care-close-help = They see that it is done. Everything is deleted on the date above all the same.
desk-care-outcome = How it ended
desk-care-close-send = Close it
desk-care-reopen = Open it again
desk-signups-wrong-outcome = Nothing was closed. Choose how it ended.
desk-signups-wrong-faster = A colleague was faster. Look who looks after them now.
desk-signups-wrong-taken = This time is taken now. Choose another one.
desk-signups-wrong-reply-empty = Nothing was sent. Write an answer.
desk-signups-wrong-reply-long = Nothing was sent. The answer is too long: write at most { $n } characters.
desk-signups-wrong-reply-pages = Nothing was sent. Choose at most six pages of this city.
desk-signups-done-taken = It is written down who looks after them.
desk-signups-done-given = Nobody looks after them now.
desk-signups-done-urgent = It is written down.
desk-signups-done-replied = The answer is sent.
desk-signups-done-closed = It is closed.
desk-signups-done-reopened = It is open again.
desk-signups-done-moved = They have another time, and are told.
desk-signups-done-stayed = They stay here.
desk-signups-done-came-on = They are with you now.
desk-signups-done-booked = It is booked.
