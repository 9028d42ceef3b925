### Parts of the page about privacy: who cannot see what, leaving quickly, and shared devices.

common-privacy-nobody = Who can never see your visit here
common-privacy-nobody-text = There is no list of visits. So nobody can get one from us: not the police, not the visa office, not your landlord, not your employer, not your family. We cannot say what you read, because we do not know.
common-privacy-clear = When others use your device
common-privacy-clear-text = You can take away what this site has left on a phone or computer: ticks in guides and kept pages.
common-privacy-exit = The button “Leave this site now”
common-privacy-exit-text = Pages about danger have a button to leave quickly. It empties the page and opens another site in its place. It also removes the ticks you made on that page. The “back” button of your browser then does not lead to the page you left; without JavaScript it still does. But the button cannot hide everything. Your browser’s own list of visited pages may still show that you were here. Pages you opened before may stay behind the “back” button. Somebody who controls your device or your network may see that you visited this site. If that is dangerous for you, use a device that they cannot see.

common-privacy-offline = Pages on your device
common-privacy-offline-text = Your device keeps some pages of this portal, so that you can read them without internet: those you have opened, and the essentials if you ask for them. Pages about danger and violence are kept only with the essentials. We do not learn what is kept. You can see it, remove it or switch it off on the page “Without internet”.

common-privacy-sign-up = When you sign up for something
common-privacy-sign-up-text = Only then we ask who you are: a name and one way to reach you. It is sealed. Those who offer it and the people who run this portal for the city can read it, and each look at the desk is written down. The form says on which day all of it is deleted. With your private link you can see it, download it and delete it at any time.

common-privacy-search = When a search finds nothing
common-privacy-search-text = Then we count the words, so that the city learns what is missing here. We do not know who typed them, when or where. Words with a digit or an @, and long ones, are not counted. People who work on this portal can read words only when they were searched for at least 5 times on at least 3 days; until then the words are stored nowhere. All of it is deleted after 90 days.
