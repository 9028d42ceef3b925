### Guides, articles, the library, groups and channels. Plain English: short sentences, common words, the reader is "you".

## Navigation

guides-nav = Guides
guides-nav-library = Library

## Guides

guides-list = Guides
guides-list-lede = What to do, step by step, and who helps you.
guides-list-empty = We have no guides yet.
guides-all = All guides
guides-step-by-step = Step by step
guides-read-more = Good to know
guides-steps-count = { $n ->
    [one] { $n } step
   *[other] { $n } steps
}
# What the words between steps mean. They are vocabulary-joins-and and vocabulary-joins-or.
guides-legend-and = “And”: you can do it at the same time.
guides-legend-or = “Or”: you can choose. One of them may be enough.
# Before a number of ticks: "Done: 2 of 5".
guides-done = Done:
guides-done-of = of { $total }
guides-ticks = Your ticks stay on this device only.
guides-clear = Clear my ticks
guides-tick = Done
guides-print = Print

## A step. The first three are read aloud before its title.

guides-step-then = Step { $n }:
guides-step-and = At the same time:
guides-step-or = Or instead:
guides-time = Time
guides-cost = Cost
guides-bring = Bring
# $what is a list of the three below.
guides-unknown = Not known: { $what }.
guides-unknown-time = how long it takes
guides-unknown-cost = what it costs
guides-unknown-bring = what to bring
# Before the name of an office.
guides-ask-person = Ask a person
# $site is the name of a web site: kosice.sk.
guides-open = Open at { $site }

## Articles

guides-articles = Articles
guides-articles-lede = Good to know about the city, the offices and your rights.
guides-articles-all = All articles
guides-articles-empty = We have no articles yet.
guides-article-empty = This article has no text yet.
guides-sections = Sections

## Library

guides-library = Library
guides-library-lede = Reports, plans and manuals about newcomers and cities. The links lead to other websites.
guides-library-articles = Articles about the library
guides-library-empty = We have no documents yet.
guides-documents-count = { $n ->
    [one] { $n } document
   *[other] { $n } documents
}
guides-document-year = Year: { $year }
guides-document-pages = { $n ->
    [one] { $n } page
   *[other] { $n } pages
}
# Before the name of a licence.
guides-document-licence = Licence:

## Groups and channels

guides-channels = Groups and channels
guides-channels-lede = Pages, groups and newsletters: in which language, and who runs them.
guides-channels-in = In { $language }
guides-channels-all = All groups and channels
guides-channels-empty = We know no groups or channels yet.
guides-channel-address-unknown = Address not known.
# Before the name of an organization.
guides-channel-owner = Run by:
guides-channel-owner-unknown = Not known who runs it
guides-channel-official = Official
guides-channel-not-official = Not official
guides-channel-official-unknown = Not known if it is official
guides-channel-seen = Last seen active: { $date }
guides-channel-seen-unknown = Not known if it is still active
