### What readers must know before they trust a page.

# Texts that a city shows only as a person has read them. $language is the name of a language.
web-careful = This text is important. We show it in { $language } until a person has checked the translation.
web-careful-people = People who speak { $language }

## The law a page is based on. $date is a day or a time such as "January 2022".

# Before the name of a law.
web-law-based = Based on
web-law-as-of = as of { $date }
web-law-ended = These rules were valid until { $date }. They may have changed. Ask before you decide.
