# Organizations that ask to publish here: the form, the page behind the link of its letter, and the letters.

join-title = Publish what your organization offers
join-lede = Newcomers find what they can do for others here, in their own languages. It costs nothing. The city looks at each organization first.
join-name = Name of the organization
join-website = Website
join-empty = You can leave this empty.
join-email = E-mail address of a contact
join-email-help = We send a letter with a link there. The address is shown nowhere on the portal.
join-about = What does your organization do?
join-about-help = At most { $n } characters, in a language people of the city understand.
join-languages = Languages your people speak
join-kept = The people who look after this portal for the city can read this, and nobody else. If they say no, or nothing, it is deleted on { $date }.
join-wrong-name = Write the name of the organization.
join-wrong-name-long = The name is too long: write at most 120 characters.
join-wrong-website = This is no address of a website. It looks like www.example.org.
join-wrong-about = Write in a few words what your organization does.
join-told-mail-text = We sent a letter with a link. Open it within three days and press the button there. Only then the city sees your wish.
join-is-asked = Not sent yet
join-is-asked-text = Press the button. Only then the city sees what you wrote.
join-is-waiting = The city has it
join-is-waiting-text = Somebody will look at it. You get a letter with the answer.
join-is-refused = The city said no
join-is-refused-text = You can write to the city if you do not understand why.
join-confirm = Send it to the city
join-data = What we keep about you
join-refused-known = Your organization has an account already.
join-refused-unclear = Nobody could find out who you are. Write again with a website, or visit the city office.
join-refused-elsewhere = Your organization does not work in this city.
join-refused-purpose = What you do does not fit this portal.
join-told-unknown-text = It was not used in time, or everything was deleted. You can send the form again.
join-told-erased-text = We keep nothing of what you wrote any more.
join-letter-confirm-subject = Please confirm: your organization
join-letter-confirm =
    Hello,

    somebody gave your address to publish what an organization offers, on { $city }.

    Open this link and press the button there within three days:
    { $link }

    If it was not you, do nothing. We delete your address by ourselves.
join-letter-refused-subject = The answer to your organization
join-letter-refused =
    Hello,

    the city has looked at your wish to publish on its portal and said no.

    { $reason }

    What you wrote is deleted by itself.
