# Home
common-home-title = { $city } for newcomers
common-home-arrived = I just arrived
common-home-choose = Choose your city
common-home-read-in = Read this page in
common-home-doors = Pick a door
common-home-alone = You are not alone
common-home-figures = All figures and what they count

# Topics
common-topics = Topics
common-topics-lede = Every topic is a door. Behind it are guides, services and articles.
common-topic-empty = We have nothing behind this door yet. Ask a person.
common-topic-others = Other doors

# Organizations
common-organizations = Organisations
common-organizations-lede = Offices and groups that help newcomers, with their addresses where we know them.
common-contact = Contact
common-address-unknown = Address not known. Ask before you go.
common-phone-unknown = Phone number not known
common-approximate = The map point is only approximate.
common-speaks = Languages spoken
common-speaks-unknown = Not known. Ask before you go.
common-in-short = In short
common-old = { $years ->
    [one] The newest source is one year old. Check before you go.
   *[other] The newest source is { $years } years old. Check before you go.
}
common-old-facts = { $years ->
    [one] The newest source is one year old. Facts and numbers may have changed.
   *[other] The newest source is { $years } years old. Facts and numbers may have changed.
}
common-hurt = If somebody hurt or threatened you

# Projects
common-project-programme = Programme
common-project-grant = Grant agreement
common-project-time = Time
common-project-amount = Amount
common-project-partners = Partners
common-project-partner = Partner
common-project-role = Role
common-project-country = Country

# Languages
common-languages = Languages
common-languages-lede = The languages you can read this portal in, and the languages people here speak.
common-languages-interface = Read this portal in
common-languages-coverage = { $done } of { $total } texts
common-language-title = Who speaks { $language }
common-language-read = Read this portal in { $language }
common-language-nobody = We know nobody here who speaks this language yet. Ask a person: they may find an interpreter.

# About
common-about = About this portal
common-about-lede = Who runs this portal, where its facts come from, and how it is made.
common-about-how = Where the facts come from
common-about-how-text = Every page names its sources and the day somebody last checked them. Where a fact is not known, the page says so. Where two sources disagree, the page shows both.
common-about-translations = Translations
common-about-translations-text = The first language of the texts is English. A text translated by a machine is marked until a person has read it. When the English text changes, the page says that the translation is older.
common-about-software = The software
common-about-software-text = This portal runs on Integra, free software that any city may use. It grew out of the European project INTEGRA of the cities Sofia, Prague, Košice, Osijek and Rubano.
common-about-city = About the city
common-about-figures = Figures
common-about-figures-note = A number only means something together with what it counts. Do not compare numbers that count different people.
common-figure-what = What
common-figure-value = Number
common-figure-definition = Who or what is counted
common-figure-source = Source and date

# Privacy
common-privacy = Privacy
common-privacy-lede = You can read everything here without telling us who you are.
common-privacy-not-police = This is not the police and not the visa office
common-privacy-not-police-text = This portal does not decide about permits. It does not report anybody. It never asks about your permit, nationality, religion or health.
common-privacy-not-recorded = What is not recorded
common-privacy-not-recorded-text = We do not record who you are, where you are, who searches for what or which address your device has. There are no cookies. No page loads anything from another company.
common-privacy-recorded = What is recorded
common-privacy-recorded-text = Nothing about readers. The server writes a note only when something goes wrong. The note names no visitor and no search. When you answer “Was this page useful?”, a number grows by one. When you report a mistake, your words are kept for at most 180 days, and nobody knows who wrote them. So that nobody can flood us, a scrambled form of your device’s address stays in memory for at most one hour and is never written down.
common-privacy-device = What stays on your device
common-privacy-device-text = Ticks in a guide stay on your device only. You can clear them with one button in the guide. Your browser keeps a list of pages you visited; you can clear it in the browser.
common-privacy-links = Links to other sites
common-privacy-links-text = A link to another site leads to rules that are not ours. We do not tell that site which page you came from.

# Accessibility
common-accessibility = Accessibility
common-accessibility-lede = Everybody should be able to use this portal.
common-accessibility-goal = What we aim for
common-accessibility-goal-text = We follow WCAG 2.2, level AA. A program tests every kind of page before each release.
common-accessibility-how = How it works for you
common-accessibility-how-text = Every page works with a keyboard, with a screen reader, without JavaScript, on a small phone, in dark mode, with large text and on paper.
common-accessibility-limits = What does not work yet
common-accessibility-limits-text = Documents in the library belong to others and may be hard to read with a screen reader. Translations by machine may be wrong or hard to understand.
common-accessibility-tell = Tell us
common-accessibility-tell-text = Did something not work for you? Tell the people who run this portal. You find them at the bottom of every page.
