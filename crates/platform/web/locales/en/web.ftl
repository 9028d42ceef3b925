### Site

web-skip = Skip to content

## Navigation

web-nav-main = Main navigation
web-nav-home = Home
web-nav-services = Services
web-nav-articles = Articles
web-nav-map = Map
web-nav-urgent = Urgent help
web-nav-languages = Languages
web-nav-organizations = Organisations
web-nav-channels = Groups and channels
web-nav-about = About this site
web-nav-privacy = Privacy
web-nav-accessibility = Accessibility
web-crumbs = You are here

## Languages

# Stands before the name of the current language.
web-language = Language:
web-choose-title = Choose your language
web-choose-welcome = Welcome

## Search

web-search = Search
web-search-label = What are you looking for?
web-search-placeholder = Courses, permits, advice…

## Translation. $language is the name of the language of the original.

web-strip-label = About this translation
web-strip-machine = This page was translated by a machine from { $language } and has not been checked by a person yet.
web-strip-partly = Parts of this page were translated by a machine from { $language } and have not been checked by a person yet. Other parts are not translated yet.
web-strip-stale = The { $language } page has changed since it was translated. Parts of this page may be out of date.
web-strip-fallback = Parts of this page are not yet in your language. You see them in { $language }.
web-only-in = This part is not yet in your language. Here it is in { $language }.

## Trust

web-trust = Can I trust this?
web-checked = Last checked
web-sources = { $n ->
    [one] Source
   *[other] Sources
}
web-current = Is it still true?
web-not-known = Not known
web-differ = Sources differ: { $about }
web-differ-note = Our sources say different things. We show them all. Ask before you decide.

## Open and closed. $time is a time of day, $day words such as "on Monday", $date a day.

web-hours = Opening hours
web-hours-weekly = Weekly hours
web-hours-today = Today
# On kept copies of a page.
web-state-later = We cannot say here whether it is open. See the weekly hours.
web-state-open-until = Open now, until { $time }
web-state-open-long = Open now, day and night
web-state-end-unknown = Opened at { $time }
web-state-end-unknown-more = Closing time not known.
web-state-closed-now = Closed now
web-state-closed-today = Closed today
web-state-appointment = By appointment
web-state-appointment-more = Book before you come.
web-state-not-known = Opening hours not known
web-state-not-known-more = Ask before you go.
web-opens-today = Opens today at { $time }.
web-opens-tomorrow = Opens tomorrow at { $time }.
web-opens-weekday = Opens { $day } at { $time }.
web-opens-date = Opens on { $date } at { $time }.
web-opens-today-untimed = Opens today, time not known.
web-opens-tomorrow-untimed = Opens tomorrow, time not known.
web-opens-weekday-untimed = Opens { $day }, time not known.
web-opens-date-untimed = Opens on { $date }, time not known.
web-opening-unknown = opening time not known
web-closing-unknown = closing time not known

## Contact and place

web-talk = Talk to a person
web-website = Website
web-picture-by = Picture: { $name }
web-address-unknown = Address not known
web-place-approximate = We know this place only roughly. Ask for the exact address.
web-step-free-yes = No steps at the entrance
web-step-free-no = Steps at the entrance
web-step-free-unknown = Not known if there are steps at the entrance

## Cost

web-free = Free

## To show at the counter

web-counter = Show this at the counter
web-counter-machine = The sentence in { $language } was translated by a machine. No person has checked it yet.

## Leaving quickly

web-exit = Leave this site now
web-exit-key = Or press the Esc key three times.

## Foot of the page

web-foot-who = Who runs this
web-foot-more = More
web-foot-site = This site

## Lists over several pages

web-pages = Pages of this list
web-page = Page
web-page-previous = Previous page
web-page-next = Next page

## Filters

web-filters = Filters
web-filters-apply = Show results
web-filters-clear = Clear all filters
web-filters-any = Any
web-filters-only = Show only
web-filters-chosen = { $n } chosen
web-filters-without = Remove this filter:
web-results = { $n ->
    [0] No results
    [one] { $n } result
   *[other] { $n } results
}
web-results-none-help = Remove a filter, or use other words.
web-as-of = as of { $date }

## What went wrong. Each error has a title and a text that says what to do.

web-error-not-found-title = There is no page here
web-error-not-found-text = The address may be mistyped, or the page has moved. Check the address, or search below.
web-error-gone-title = This page has ended
web-error-gone-text = What was here is no longer offered. Search below for something similar.
web-error-bad-request-title = We cannot read this address
web-error-bad-request-text = It has characters that are not text. Check the address, or start from the home page.
web-error-parameter-title = We do not understand a part of this address
web-error-parameter-text = “{ $value }” is not a possible choice for “{ $name }”. Choose again on the page, or search below.
web-error-too-long-title = The address is too long
web-error-too-long-text = Your search may have too many words. Use fewer words and try again.
web-error-too-large-title = This is too big to send
web-error-too-large-text = Nothing was saved. Make the text or the file smaller and send it again.
web-error-form-title = Something in the form is not right
web-error-form-text = Nothing was saved. Correct what is marked below and send it again.
web-error-too-many-title = Too many requests
web-error-too-many-text = Wait a minute, then try again.
web-error-internal-title = Something went wrong on our side
web-error-internal-text = This is our mistake, not yours. Try again in a few minutes.
web-error-city-title = We do not know this city
web-error-city-text = Check the address, or choose a city from the home page.
web-error-language-title = This city is not in that language
web-error-language-text = Choose one of the languages below.
