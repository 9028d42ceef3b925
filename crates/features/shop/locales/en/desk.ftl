### Counter sessions, as people at the desk meet them.

## Kind

kind-counter-session = Counter session
    .many = Counter sessions

## Who

field-counter-session-name = What it is called
    .help = What people look for: “Intercultural worker at City Hall”. No name of a person.
field-counter-session-organization = Whose it is
field-counter-session-service = The service given there
    .help = Readers find its page from here.
field-counter-session-role = Who sits there
    .help = Their work, not their name.
field-counter-session-status = Is it held now?
field-counter-session-alias = Name to show
    .help = Only when the person has agreed, and only as they want to be called. Empty: the role stands alone.
field-counter-session-description = What one can ask there
    .help = What the person helps with, and what not. Short sentences, common words.

## Where and when

field-counter-session-location = Where
    .help = The place also says in which district it is and if there are steps at the entrance.
field-counter-session-schedules = Weekly hours
    .help = One row for days with the same hours. Give both ends, or nobody can have a time.
    .one = Hours
    .add = Add hours
field-counter-session-exceptions = Days on which it is otherwise
    .help = Holidays, leave, other hours in summer.
    .one = Exception
    .add = Add an exception
field-exceptions-from = First day
field-exceptions-until = Last day
    .help = Empty: only the first day.
field-exceptions-opens = Begins on these days
    .help = Empty, as the end is: nobody is there. Other hours of several days hold only on days on which it would be held anyway.
field-exceptions-closes = Ends on these days
field-exceptions-reason = Why
    .help = Readers see it: “Christmas”.
field-counter-session-slot_minutes = Length of one time
    .help = In minutes, from 5 to 480. Empty: people come in turn and nobody books.
field-counter-session-places_per_slot = People at one time
    .help = Empty: one.
field-counter-session-notice_hours = Ask how long before
    .help = In hours. Empty: until the time begins.
field-counter-session-ahead_days = Days ahead
    .help = How far ahead people can have a time. Empty: 28.

## Languages and how to reach them

field-counter-session-languages = Languages they speak
    .help = Only languages in which the person really helps. Hours may have languages of their own.
field-counter-session-channels = How one can talk to them
field-counter-session-sign_up = People ask and book on this portal
    .help = Only as far as the city’s settings let them. Say yes only when somebody looks at the queue every working day.
field-counter-session-how_to = What to do
    .help = What to do first, what to bring, and what happens then.
field-counter-session-note = Note for colleagues
    .help = Only people who write for the whole city see it. Readers never do.

## Ready answers

kind-ready-answer = Ready answer
    .many = Ready answers
field-ready-answer-name = What people ask
    .help = Colleagues choose the answer by these words.
field-ready-answer-text = What we answer
    .help = One paragraph in plain words. It is sent in the reader’s language, where a translation stands here.
field-ready-answer-pages = Pages that say more
    .help = At most six are sent.

# The whole, where a city may switch it off
feature-shop = One-stop shop: people one can talk to
