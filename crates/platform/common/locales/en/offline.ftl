# Pages kept on a device, for when there is no network
offline-lede = Keep the most important pages of this portal on your phone or computer. Then you can read them without internet.
# A link on the home page and on the page of a list.
offline-line = Little data? Keep the essentials on your device.
offline-missing = You have no connection, and this page is not on your device.
offline-missing-text = Here is what still works.
offline-retry = Try again
offline-search = Search in what is kept
offline-nothing = Nothing found. Try one word, or a simpler one.
offline-essentials = The essentials
offline-essentials-text = Urgent numbers, services, guides, topics, organisations and articles, in this language. You can read them and search in them without internet. A page you keep cannot say whether an office is open now: it shows the weekly hours.
# Before a size such as 70 kB.
offline-weight = Data it takes:
# Where the size is not known yet.
offline-most = at most 300 kB
offline-script = Your browser cannot do this, or JavaScript is switched off. You can print pages, or keep your list as an address.
offline-keep = Keep on this device
offline-update = Update now
offline-remove = Remove from this device
offline-said-busy = One moment. Please leave this page open.
offline-said-done = Done. The essentials are on this device.
offline-said-same = Everything was up to date.
offline-said-failed = This did not work. Check your connection and try again. What was kept before is still there.
offline-said-gone = Removed from this device.
# Before a day and time.
offline-since = Pages as of
offline-seen = Last contact with the network
offline-left = Not all pages of this city fit. The most urgent ones are kept.
offline-pages = Pages on this device
offline-visits = Pages you visit
offline-visits-text = Pages you have opened, and the pages of your list, are also kept on your device, so that you can open them again without internet: at most 50, then the oldest go. Pages about danger and violence are not kept this way. They come onto your device only with the essentials, which are the same for everybody and do not show what you read. Your searches and your answers are not kept.
offline-others-text = Nothing you keep or read is sent to us. But whoever uses this device can see which pages are kept. Do you share it? Then keep nothing here, or clear this device when you are done.
# A button: nothing more is kept, and what is kept goes.
offline-never = Keep nothing on this device
# Above a kept page. $at is a day and time.
offline-copy = You have no connection, or a very slow one. This copy is from { $at }. Hours and places may have changed.
