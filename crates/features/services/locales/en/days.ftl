# Weekdays and languages together, in the list of services
services-open-on = Day
services-open-on-help = With a language chosen too, you see who speaks it on that day.
# On which days one language is spoken at a service. $days: "Monday, Wednesday", perhaps with "with an interpreter".
services-spoken-on = { $language }: { $days }
services-spoken-days-unknown = { $language }: we do not know on which days. Ask before you go.
