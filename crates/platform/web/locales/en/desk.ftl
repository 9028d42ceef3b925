### Forms of the desk: what every form says, whatever it is about.

## Sections

section-about = About
section-who = Who it is for
section-steps = Steps
section-where = Where
section-when = When
section-contact = Contact
section-languages = Languages
section-cost = Cost
section-bring = Before you come
section-figures = Figures
section-partners = Partners
section-funding = Funding
section-notice = Notice to readers
section-portal = On the portal
section-trust = Sources and checks

## Choices

form-yes = Yes
form-no = No
form-not-known = Not known
form-none = None chosen
form-choose = Please choose
form-unknown = Not in the list: { $value }

## Rows. $what is one of them ("Telephone number"), $n its place.

form-row = { $what } { $n }
form-add = Add another
form-remove = Remove
form-up = Move up
form-down = Move down

## What is wrong with what was entered, and how to mend it. $most is a number.

form-wrong-required = Fill this in.
form-wrong-empty-list = Add at least one.
form-wrong-long = This is too long. Characters allowed: { $most }.
form-wrong-many = There are too many. Number allowed: { $most }.
form-wrong-choice = Choose one of the options.
form-wrong-twice = Two rows have the same mark “{ $id }”. Remove one of them.
form-wrong-unknown = This form has no such field.
form-wrong-other = We cannot read this. Check it.
form-wrong-line = Write one line of text.
form-wrong-number = Write a whole number, such as 90.
form-wrong-decimal = Write a number, such as 3.50.
form-wrong-fuzzy-date = Write the date as far as you know it: 2026, 2026-11, 2026-11-22, or 2026~ for “about 2026”.
form-wrong-day = Write a day that exists, such as 22.11.2026.
form-wrong-time = Write a time such as 08:30. Midnight is 00:00.
form-wrong-language = Choose a language from the list.
form-wrong-url = Write the whole web address, such as https://example.org.
form-wrong-email = Write an e-mail address such as office@example.org.
form-wrong-colour = Write a colour such as #ffc93c.
form-wrong-link = Choose an entry from the list. What is here fits none of them, or more than one.
