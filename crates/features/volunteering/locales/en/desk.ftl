### Opportunities to volunteer and the rules about it, as people at the desk meet them.

## Kinds

kind-opportunity = Opportunity to volunteer
    .many = Opportunities to volunteer
kind-volunteering-rule = Rule about volunteering
    .many = Rules about volunteering

## Opportunity

field-opportunity-name = What volunteers do
    .help = In a few words: “Read to children in the library”.
field-opportunity-organization = Who offers it
field-opportunity-status = Are people taken now?
field-opportunity-description = What one does, and for whom
    .help = What a day looks like. Short sentences, common words.
field-opportunity-interests = What it is about
field-opportunity-public_body = In a public office or institution
    .help = A city office, a school, a library, a hospital.
field-opportunity-first = Good for the first time
    .help = Yes when people are met by somebody, need few words, and can stop at any time.
field-opportunity-minimum_age = Youngest age
    .help = In years. Empty when there is no limit or it is not known.
field-opportunity-consent_age = Youngest age with consent of a parent
    .help = Only when younger people may come with consent.
field-opportunity-maximum_age = Oldest age
field-opportunity-effort = How heavy is the work?
field-opportunity-driving = A driving licence is needed
field-opportunity-training = People are trained before they begin
field-opportunity-skills = What one should know or like
    .help = One sentence. Say it also when nothing special is needed.

## Where and when

field-opportunity-place = Where one works
field-opportunity-locations = Places
field-opportunity-rhythm = How often?
field-opportunity-schedules = Hours
    .help = One row for days with the same hours. Leave it empty when people agree on hours.
    .one = Hours
    .add = Add hours
field-opportunity-period = Day, or from when to when
    .help = “2026-12-05” for one day, “2026-10/2027-06” for a school year.
field-opportunity-weekly_hours = Hours a week
field-opportunity-months = For how many months at least
field-opportunity-apply_by = Last day to apply
field-opportunity-places = How many people are needed
    .help = Empty: as many as come.

## Languages

field-opportunity-languages = Languages of volunteers
    .help = One row for each language. Say whether one cannot do without it.
    .one = Language
    .add = Add a language
field-languages-level = How well
    .none = Any level
field-languages-needed = Needed
    .help = No: it helps, but one can do without it.
field-opportunity-team_languages = Languages the team speaks
field-opportunity-interpreter = Somebody interprets

## What people get, and safety

field-opportunity-benefits = What volunteers get
section-safety = Safety
field-opportunity-at_risk = With children or people at risk
field-opportunity-record_check = A criminal record extract is asked for
field-opportunity-contract = There is a written agreement
field-opportunity-insured = Who insures volunteers?
field-opportunity-supervisor = One person looks after volunteers
field-opportunity-apply_url = Where one applies
    .help = The web page with the form.
field-opportunity-how_to = How one begins
    .help = What to do first, and what happens then.
field-opportunity-note = Note for colleagues
    .help = Only people who write for the whole city see it. Readers never do.

## Rule

field-volunteering-rule-name = What it is about
    .help = In a few words: “You are insured”, “If you have asked for asylum”.
field-volunteering-rule-summary = What it says, in one sentence
field-volunteering-rule-description = What it says, and whom to ask
    .help = Say what the source says and no more. Name who gives free advice.
field-volunteering-rule-stays = Whom it is about
    .help = Empty: everybody. Readers see it as words; nobody is asked.

# The whole, where a city may switch it off
feature-volunteering = Volunteering

## Signing up

field-opportunity-sign_up = People sign up on this portal
    .help = Yes: the page has a form, and you find people under “People who signed up”. They need no account.
field-opportunity-waiting = How many may wait for a place
    .help = Empty: 20.

## Shift

kind-shift = Shift
    .many = Shifts
field-shift-name = What it is called
    .help = “Saturday morning”.
field-shift-summary = What is done then, and what to bring
field-shift-opportunity = What is done
field-shift-organization = Who offers it
field-shift-status = Does it take place?
field-shift-day = The day, or the first one
field-shift-starts = It begins at
field-shift-ends = It ends at
    .help = Earlier than the beginning means: on the next day.
field-shift-repeats = How it comes back
    .help = Empty: once.
field-shift-last_day = The last day on which it comes back
    .help = Empty: until further notice. People sign up eight weeks ahead.
field-shift-days_off = Days on which it is not done
    .one = Day
    .add = Add a day
field-days_off-day = Day
field-shift-places = How many people are needed each time
    .help = Empty: as many as come. Where there are roles, their places count.
field-shift-waiting = How many may wait for a place
    .help = Empty: 20.
field-shift-roles = Roles
    .help = When people do different things: cooks, drivers.
    .one = Role
    .add = Add a role
field-roles-name = What they do
field-roles-places = How many people are needed
field-shift-location = Where
    .help = Only when it is not where the opportunity is.

## Fairness

field-opportunity-fee = Volunteers pay something
    .help = A fee, a deposit, a course they must buy.
field-opportunity-instead_of_job = It stands instead of paid work
    .help = Would somebody be paid for this if no volunteer did it?
