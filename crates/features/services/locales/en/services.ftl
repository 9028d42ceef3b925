# The list
services-title = Services
services-lede = Who helps, where, when and in which language.
services-find = Find a service
services-topic = Topic
services-speaks = Languages spoken
services-district = District
services-flag-open = Open now
services-flag-free = Free
services-flag-step-free = Step-free way in
services-flag-no-appointment = No appointment needed
services-order = First who is open now, then those we know most about.
services-hours-note = Where we do not know the opening hours: ask before you go.
services-filter-these = Filter these services

# One service
services-in-short = In short
# Above the names of what nobody has told us.
services-unknown = Not known yet
services-who = Who can come
services-bring = What to bring
services-cost = Cost
services-duration = How long it takes
services-appointment = Appointment
services-area = For people in
services-ask = Ask a person
services-book = Book
services-how-to = How to use it
services-hours = Hours and languages
services-day = Day
services-shut = Closed
services-languages-unknown = Languages are not known. Ask before you go.
services-phone-unknown = Phone number not known
services-interpreter = with an interpreter
services-ages-between = From { $from } to { $to } years of age
services-ages-from = From { $from } years of age
services-ages-to = Up to { $to } years of age
services-minutes = About { $n } minutes
services-closed = This service is not offered now.
services-where = Where
services-by = Offered by
services-full-screen = Full screen
services-close = Close
services-similar = Similar services

# Urgent help
services-urgent = Urgent help
services-urgent-lede = Are you in danger? Call now.
services-urgent-help = Who helps now
services-all-day = Day and night

# On other pages
services-of-topic = Services
services-of-organization = What they do
services-of-language = Services in this language
services-person-more = See what they help with
services-person-all = Who speaks my language?
