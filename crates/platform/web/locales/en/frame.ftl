### What stands around pages: links to the city's own site, the end of the language menu, pages inside other pages, and the
### page that clears a device.

web-nav-cities = Cities
web-nav-data = Open data
web-nav-offline = Without internet
# The legal page about who publishes a site (German: Impressum).
web-nav-imprint = Legal notice
# Names the row of links to other parts of the city's own website, for screen readers.
web-nav-official = The city’s website

# The last line of the language menu. It leads to people who speak other languages.
web-language-missing = My language is not here

## A page shown inside another website. $city is the name of the city's portal.

web-embed-whole = See it all on the portal { $city }

## Clear this device

web-clear-title = Clear this device
web-clear-lede = Do you share this phone or computer? Take away what this site has left on it.
web-clear-button = Clear this device now
web-clear-done = Your browser was asked to clear everything from this site.
web-clear-done-text = Most browsers do it at once.
# Added by a script when it has cleared what it can reach.
web-clear-script = Saved pages and ticks from this site are gone.
web-clear-forged = Nothing was cleared. Please press the button on this page.
web-clear-many = Nothing was cleared: too many tries in one hour. Please try later.
web-clear-goes = What goes away
web-clear-goes-text = Ticks in guides, pages your browser kept from this site, and anything else this site has saved in your browser. The people who run this site learn nothing about it.
web-clear-stays = What stays
web-clear-stays-text = Your browser’s own list of visited pages stays. You can clear it in the settings of your browser. Some old browsers do not listen to this request: clear their data in the settings too. What a phone company, an employer or a school sees of your connection stays with them.
