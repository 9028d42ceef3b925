### More destinations at the foot of every page, and reading aloud.

web-nav-glossary = Office words
web-nav-take-part = Take part
web-nav-volunteering = Volunteering
web-nav-myths = True or not?
web-nav-start = Five questions
web-nav-saved = My list

## Reading aloud

web-read = Read aloud
web-read-stop = Stop reading
