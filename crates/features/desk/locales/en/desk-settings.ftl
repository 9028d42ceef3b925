# What a city has settled about its portal, and its colours.

desk-nav-settings = Settings
desk-settings = Settings
desk-settings-help = What your city has settled about its portal, and where you change it. Every change can be seen in the history and taken back.
desk-settings-open = Open the form
desk-settings-city = The city
desk-settings-city-help = Name, greeting, who runs the portal, numbers about the city, the quick exit.
desk-settings-languages = Languages
desk-settings-languages-help = The order is that of the menu. Where a text is missing, readers see it in the languages named here, and else in the language it was written in.
desk-settings-language = Language
desk-settings-fallbacks = Readers then see
desk-settings-fallbacks-none = Only the language it was written in
desk-settings-missing = Something is missing in
desk-settings-default = for all others
desk-settings-local = of the offices
desk-settings-add = Thinking of another language?
desk-settings-add-look = What would be missing?
desk-settings-added-go = Add it in the form of the city
desk-settings-languages-change = Change the languages
desk-settings-parts = Parts of the portal
desk-settings-parts-help = What is not ticked is not shown: not in the menu, not on pages of others, not in the site map. Everything in it stays here at the desk, and comes back with the tick.
desk-settings-shop = The one-stop shop
desk-settings-shop-help = Each level has what those before it have. Choose one where somebody looks at what people ask every working day.
desk-settings-shop-level = How far it goes
desk-settings-colours = Colours
desk-settings-colours-help = The top of the home page, and the buttons. A colour that people cannot tell apart is not used.
desk-settings-usual = the usual one
desk-settings-colours-change = Change the colours
desk-settings-address = Address of the portal
desk-settings-address-usual = It is the usual address. A city can have a name or a path of its own.
desk-settings-address-fact = It stands in the form of the city.
desk-settings-address-configuration = It stands in the configuration of the installation. Whoever runs the server can change it there.
desk-settings-found-good = This page came under the portal’s own host. Names and web server are set up.
desk-settings-found-no-origin = The installation does not know yet under which host it is reached. Whoever runs it sets “origin” in the configuration.
desk-settings-found-no-host = This request names no host, so nothing can be said about it.
desk-settings-found-other-host = This page came under another host than the portal’s. If you have just moved it, look whether the name leads here, and whether your web server passes on the host it was asked for.
desk-settings-found-https-off = The address says https, but “https” is off in the configuration. Switch it on there, so that browsers insist on it.
desk-settings-found-not-https = The web server in between says that it was not asked over https. Look at its certificate and its redirect.
desk-settings-asked = Asked for:
desk-settings-address-how = How does a city get an address of its own?
desk-settings-address-step-1 = Choose a name, such as newcomers.yourcity.example, or a path of the city’s own site, such as www.yourcity.example/newcomers.
desk-settings-address-step-2 = For a name of its own: ask whoever keeps your names (DNS) to let it lead to this server. For a path: ask whoever runs the city’s site to pass that path on to this server, unchanged and with its host.
desk-settings-address-step-3 = Ask them for a certificate (https) for the name.
desk-settings-address-step-4 = Write the address into the form of the city and publish it. Every link, canonical address and site map follows. Old addresses lead on.
desk-settings-address-change = Change the address
desk-settings-topics = Topics
desk-settings-topics-help = The doors on the street, in their order. All cities share them; the network keeps them.
desk-settings-topics-new = New topic
desk-settings-districts = Districts
desk-settings-projects = Projects and funding
desk-settings-projects-help = The statement of a project stands below the pages that belong to it, and nowhere else.
desk-settings-projects-silent = It has no statement.
desk-settings-projects-new = New project
desk-settings-letters = Letters
desk-settings-letters-help = The words that your city adds to invitations and other e-mails.
desk-settings-letters-change = Change the letters
desk-colours = Colours of the city
desk-colours-help = Leave a field empty for the usual colour. Try colours first: the samples show a home page, a button and the mark around what the keyboard has reached. “Save” takes only colours that everybody can tell apart.
desk-colours-wrong = Nothing was saved. Some people could not read the portal in these colours. Take the colours that are offered below, or others.
desk-colours-value = Colour
desk-colours-value-help = Such as { $usual }, which is the usual one.
desk-colours-unread = This is no colour. Write # and six digits or letters from a to f, such as #2a1f3d.
desk-colours-pale = People with weak eyes could not tell this colour apart from what is around it.
desk-colours-take = Take { $colour } instead
desk-colours-try = Try
desk-colours-pairs = Contrast of: { $colour }
desk-colours-what = What must be seen
desk-colours-contrast = Contrast
desk-colours-least = At least
desk-colours-enough = enough
desk-colours-too-little = too little
desk-colours-text = Text on it
desk-colours-button-text = Words on a button
desk-colours-button = A button on the page
desk-colours-focus = The mark of the keyboard
desk-colours-sample-day = By day
desk-colours-sample-night = By night
desk-settings-missing-in = { $n ->
    [0] Nothing
    [one] One entry
   *[other] { $n } entries
}
desk-settings-added = – what would be missing: entries: { $entries }, texts: { $texts }. Until somebody translates them, readers would see the language they were written in.
desk-settings-places = { $n ->
    [one] One place
   *[other] { $n } places
}
desk-settings-projects-used = { $n ->
    [0] No entry of this city belongs to it
    [one] One entry of this city belongs to it
   *[other] { $n } entries of this city belong to it
}
