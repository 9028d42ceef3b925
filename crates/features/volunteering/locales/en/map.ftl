# The map of opportunities
volunteering-map = Volunteering on the map
volunteering-map-lede = Where you can help. The numbers on the picture are those of the list.
volunteering-map-near-denied = Your browser did not allow it. You can allow it in its settings, or look through the list.
volunteering-map-near-failed = Your device cannot tell where it is now. Look through the list instead.
volunteering-map-elsewhere-note = Some of these can be done from home. Where the others are, nobody has told us exactly: ask before you go.
volunteering-map-office = This is the office of the organization. Ask there where you would help.
