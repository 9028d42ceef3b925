### Kinds everyone links to, and their fields, as people at the desk meet them.

## Kinds

kind-city = City
    .many = Cities
kind-location = Location
    .many = Locations
kind-organization = Organisation
    .many = Organisations
kind-project = Project
    .many = Projects
kind-source = Source
    .many = Sources
kind-topic = Topic
    .many = Topics

## Fields many kinds have

field-name = Name
    .help = The name people know and look for.
field-summary = In one sentence
    .help = Readers see it in lists, under the name. Say what it is, in common words.
field-description = Description
    .help = Short sentences, common words. Leave out what nobody needs to know.
field-website = Website
field-url = Web address
field-email = E-mail address
    .help = An address of the office, not of one person, if there is one.
field-country = Country
    .help = Two letters: SK, CZ, HR, IT, BG.
field-district = District
field-currency = Currency
    .help = Three letters: EUR, CZK.
field-order = Place in the list
    .help = A number from 1. The smallest stands first.
field-as_of = Time it speaks of
    .help = As far as you know it: 2024, 2024-11, 2024-11-22, or 2024~ for “about 2024”. Not the day you read it.
field-source = Source

## Where readers find it

field-topics = Topics
    .help = The doors on the home page behind which readers find it. The first one gives it its colour.
field-projects = Funded by projects
    .help = Choose a project only when its money paid for this. The page then shows the statement the funder asks for.

## Notice

field-notice = Notice
    .help = For what readers must know for a while: a closure, a move, a change of rules.
field-notice-notice = What readers must know
field-notice-from = Show from
field-notice-until = Show until
    .help = The last day. Without it the notice stays until somebody takes it out.

## Sources and checks

field-verified = Last checked
    .help = The day somebody last checked that everything here is true. Readers see it.
field-sources = Sources
    .help = Where the facts come from: a page, a document, a call to the office.
    .one = Source
    .add = Add a source
field-sources-source = Page or document
field-sources-facts = What it supports
    .help = Empty: everything. Else one field name on each line, such as phones, phones/main or description.
field-contradictions = What sources disagree on
    .help = Readers see what each source says and can decide for themselves.
    .one = Disagreement
    .add = Add a disagreement
field-contradictions-about = What it is about
field-versions = What each source says
    .one = Version
    .add = Add what another source says
field-versions-value = What it says

## Telephones

field-phones = Telephone numbers
    .one = Telephone number
    .add = Add a telephone number
field-phones-number = Number
    .help = With the code of the country, in groups: +421 55 123 45 67.
field-phones-type = What it is for
field-phones-languages = Languages answered
field-phones-note = Note
    .help = Whom one reaches, or when somebody answers.

## Languages spoken

field-languages = Languages spoken
    .help = Only languages in which somebody really helps.
    .one = Language
    .add = Add a language
field-languages-language = Language
field-languages-days = On which days
    .help = None ticked: whenever the place is open.
field-languages-interpreter = Through an interpreter
    .help = Yes when an interpreter speaks it, not the staff.
field-languages-note = Note

## Organization

field-organization-type = What kind of organisation
field-alternate_name = Other name
    .help = A short form or an older name people still use.
field-locations = Locations
    .help = Where people go. Each address is an entry of its own, made once and used by all.
    .add = Add a location

## Location

field-location_type = How one gets there
field-street = Street and number
    .help = In the spelling of the signs in the city.
field-locality = Town
field-postal_code = Postal code
field-point = Point on the map
field-point-lat = Latitude
    .help = Such as 48.7164. You can also paste both numbers here, or a link to a map.
field-point-lon = Longitude
    .help = Such as 21.2611.
field-approximate = The point is only approximate
    .help = Yes when you know only about where it is. The page says so.
field-step_free = Way in without steps
field-floor = Floor and room
field-directions = How to find it
    .help = Stop and line, the right door, what one sees there.

## City

field-time_zone = Time zone
    .help = Such as Europe/Bratislava. All opening hours are in it.
field-city-languages = Languages of the portal
    .help = In the order of the menu.
    .add = Add a language
field-default_language = Usual language
    .help = For readers whose language the portal does not have.
field-local_language = Language of the offices
    .help = The sentence to show at the counter is in it.
field-fallbacks = When a translation is missing
    .help = Without a rule readers see the original. Give another language only where readers of the first one are glad of it.
    .one = Rule
    .add = Add a rule
field-fallbacks-language = Readers of
field-fallbacks-to = See then
    .help = The best language first.
field-figures = Figures about the city
    .help = A number says nothing without what it counts, when, and who says so.
    .one = Figure
    .add = Add a figure
field-figures-value = Number
field-figures-label = What it counts
field-figures-definition = Exactly who or what is counted
field-hero_light = Colour of the home page by day
field-hero_dark = Colour of the home page by night
field-button_light = Colour of buttons by day
field-button_dark = Colour of buttons by night
field-hidden = Parts of the portal that are switched off
    .help = Names such as guides, one on each line. It is easier under Settings.
field-skyline = Drawing of the city
    .help = The name of a drawing the portal has.
field-address = Own address of the portal
    .help = Only when the city publishes under its own domain or path.
field-quick_exit = Where the quick exit leads
    .help = A harmless page elsewhere, such as the weather. Pages for people in danger offer it.
field-operator = Who runs the portal
field-operator_note = Who runs the portal, in plain words
    .help = It stands at the bottom of every page.
field-answers = Services that answer any question
    .help = Every page offers the first one as “talk to a person”.
    .add = Add a service
field-shop_level = How far the one-stop shop goes
    .help = Every page leads to it once you choose. Choose more than a signpost only when somebody answers every working day.
field-tagline = Words under the name
field-welcome = Greeting on the home page
field-highlights = What the city is known for

## Project

field-programme = Programme
    .help = The funding programme, such as AMIF.
field-grant_number = Number of the grant agreement
field-starts = Starts
    .help = As far as you know it: 2018, 2018-01 or 2018-01-15.
field-ends = Ends
field-project-amount = Amount of the grant
field-statement = Funding statement
    .help = Word for word as the funder asks.
field-partners = Partners
    .one = Partner
    .add = Add a partner
field-partners-name = Name
    .help = As the partner writes it.
field-partners-organization = Its entry on the portal
field-partners-role = Role

## Source

field-source-name = Title
field-source-url = Web address
    .help = Empty for what is not on the web: a letter, a call.
field-source-publisher = Who published it
field-published = When it was published
    .help = As far as you know it: 2020, 2020-01, 2020-01-24, or 2020~ for “about 2020”.
field-read = The day somebody read it

## Topic

field-topic-order = Place on the street of doors
    .help = A number from 1. The smallest stands first.
field-hue = Hue of its colour
    .help = A number from 0 to 359: 20 is red, 145 green, 250 blue.
field-art = Drawing on the door
    .help = The name of a drawing the portal has.
field-organization-note = Note for colleagues
    .help = Only people who write for the whole city see it. Readers never do.
