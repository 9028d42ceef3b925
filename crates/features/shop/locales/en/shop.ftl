# The list
shop-title = People you can talk to
shop-lede = Who is where, when and in which languages. You need no account.
shop-find = Find a person
shop-speaks = A language I speak
shop-topic = What it is about
shop-channel = How I want to talk
shop-day = Day
shop-district = District
shop-all = See all

# Nobody found
shop-empty = Nobody has told us yet who is where.
shop-nobody = Nobody fits all your choices.
shop-nobody-so = Somebody speaks { $language } here, but not as you chose.
shop-otherwise = Who speaks { $language } at other times, in other ways or about other things:
shop-nobody-speaks = As far as we know, nobody here speaks { $language } yet.
shop-spoken = These languages are spoken here:
shop-between = These people help between languages. Ask them for an interpreter:
shop-ask = Ask the office that answers any question

# When and where
shop-when = Hours
shop-today = today
shop-tomorrow = tomorrow
# Beside a calendar: when somebody is there next.
shop-next = Next: { $day }, { $time }
shop-next-untimed = Next: { $day }, time not known
shop-over = No further times are known
shop-time-unknown = time not known
# After the days of a holiday.
shop-not-held = nobody is there
shop-languages = Languages
shop-languages-unknown = Languages not known. Ask first.
shop-place-unknown = Place not known
shop-phone-unknown = Phone number not known

# One person or team
shop-in-short = In short
shop-channels = How you can talk
shop-how = How to reach them
shop-how-to = What to do
shop-by = Who they work for
shop-service = More about this help
shop-times = Times for you alone
shop-minutes = { $n ->
    [one] One time takes { $n } minute.
   *[other] One time takes { $n } minutes.
}
shop-notice = { $n ->
    [one] Ask at least { $n } hour before.
   *[other] Ask at least { $n } hours before.
}
shop-full = All times are taken at the moment.

# When people have time
shop-wish-morning = In the morning
shop-wish-afternoon = In the afternoon
shop-wish-evening = In the evening
shop-wish-weekend = At the weekend
