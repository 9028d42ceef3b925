# The list
volunteering-title = Volunteering
volunteering-lede = Do something for others, meet people, practise the language.
volunteering-find = Find something to do
volunteering-speaks = A language I speak
volunteering-level = How well I speak it
volunteering-speaks-help = You see what you can do with this language alone.
volunteering-interests = What I like
volunteering-rhythm = How often
volunteering-day = A day when I have time
volunteering-age = My age
volunteering-flag-first = Good for the first time
volunteering-flag-remote = From home
volunteering-flag-step-free = Step-free way in
volunteering-flag-public = In a public office, school or hospital
volunteering-first = Good for the first time
volunteering-useful = helps
volunteering-all = See all
volunteering-ask = Ask a person

# When
volunteering-when = When
volunteering-when-unknown = Ask when
volunteering-weekly-hours = { $n ->
    [one] { $n } hour a week
   *[other] { $n } hours a week
}
volunteering-months = { $n ->
    [one] for at least { $n } month
   *[other] for at least { $n } months
}
volunteering-hours = { $from } to { $to }
volunteering-hours-from = from { $from }
volunteering-hours-title = Days and hours
volunteering-apply-by = Apply by { $date }.
volunteering-too-late = The last day to apply is over.

# One opportunity
volunteering-in-short = In short
volunteering-languages = Languages
volunteering-interpreter = Somebody interprets.
volunteering-who = Who can come
volunteering-place = Where
volunteering-people = { $n ->
    [one] { $n } person is needed.
   *[other] { $n } people are needed.
}
volunteering-ages = Age
volunteering-ages-between = From { $from } to { $to } years of age.
volunteering-ages-from = From { $from } years of age.
volunteering-ages-to = Up to { $to } years of age.
volunteering-ages-consent = With consent of a parent from { $n } years of age.
volunteering-gets = What you get
volunteering-asked = What is asked of you
volunteering-training-yes = You are trained before you begin.
volunteering-training-no = You need no training.
volunteering-driving-yes = You need a driving licence.
volunteering-at-risk-yes = You meet children or people who need protection.
volunteering-record-check-yes = You bring an extract from the criminal record.
volunteering-record-check-no = You need no extract from the criminal record.
volunteering-contract-yes = You sign an agreement.
volunteering-contract-no = You sign no agreement.
volunteering-supervisor-yes = One person looks after you.
volunteering-team = Languages the team speaks
volunteering-begin = How to begin
volunteering-how = How to reach them
volunteering-apply = Apply on their page
volunteering-by = Offered by
volunteering-unknown = Not known yet
volunteering-unknown-insurance = Insurance
volunteering-unknown-record = Criminal record extract
volunteering-unknown-contract = Agreement

# Before one begins
volunteering-rules = Before you begin
volunteering-rules-lede = What the law says here, and what to ask. This is information. Nobody asks which permit you have.
volunteering-ask-title = Eight questions to ask
volunteering-ask-1 = What do I do, where, when and for how long?
volunteering-ask-2 = Which language do I need?
volunteering-ask-3 = Do we write an agreement?
volunteering-ask-4 = Am I insured for accidents and damage? Who pays?
volunteering-ask-5 = Which costs do I get back?
volunteering-ask-6 = Do I need an extract from the criminal record? From which country?
volunteering-ask-7 = Does it change anything for my permit or my benefits?
volunteering-ask-8 = Do I get a paper that says what I did?

# Fairness, and organizations
volunteering-fee-yes = You pay something yourself. Ask how much and what for.
volunteering-fee-no = It costs you nothing.
volunteering-instead-yes = Otherwise somebody would be paid for this work.
volunteering-report = Report this offer
volunteering-publish = Does your organization look for volunteers?
volunteering-publish-how = Publish what you offer here
