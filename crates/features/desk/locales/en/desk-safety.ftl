# Erasing for good
desk-erase = Erase for good
desk-erase-help = Erasing is for a person's right: somebody has withdrawn their consent, or asks to be forgotten. Everything ever saved of this entry goes, in every language, with the comments and unsaved words about it. Nobody can bring it back, not even from a backup. What is only out of date you can archive instead.
desk-erase-readers = Readers see this entry now. Its address will tell them that it is gone.
desk-erase-reason = Why
desk-erase-reason-consent = Somebody has withdrawn their consent
desk-erase-reason-person = A person asks that what is said about them goes
desk-erase-reason-law = By law it must not be kept
desk-erase-confirm = To confirm, type:
desk-erase-do = Erase for good
desk-erase-not = Keep it
desk-erase-wrong = Choose why, and type exactly what is shown.
desk-erase-person = Erase this person
desk-erase-person-help = Name, e-mail address, password, second step, sessions, roles and unsaved words of { $name } go for good, in every city. What they saved stays; nobody can tell any more that it was them. Not even a backup brings them back.
desk-erase-person-since = They asked for it:
desk-erase-person-wrong = Type exactly the e-mail address that is shown.
desk-erase-person-asks = asks to be erased
desk-account-erasure = Be forgotten
desk-account-erasure-help = You can ask for your account to be erased: your name, your address and everything you sign in with. An administrator of the network does it. What you saved stays; nobody can tell any more that it was you.
desk-account-erasure-ask = Ask to be erased
desk-account-erasure-asked = You asked for it. An administrator will do it.
desk-account-erasure-stay = I want to stay
desk-letter-erasure-subject = Somebody asks to be erased
desk-letter-erasure =
    Hello { $name },

    somebody who works on the portal asks for their account to be erased. This page shows who, and lets you do it:

    { $link }
desk-done-erased = Erased for good.
desk-done-wished = The administrators of the network know.
desk-done-stays = You stay.

# Letters that were not delivered
desk-letters = Letters not delivered
desk-letters-help = Nobody received these letters. Mend the address or the mail server, then send them again. A link in a letter may be too old by now: then invite the person anew.
desk-letters-none = There is no letter that could not be delivered.
desk-letters-again = Send again
desk-letters-forget = Forget it
desk-letters-lost = This letter cannot be opened any more. Forget it, and invite the person anew.
desk-today-letters = Letters not delivered
desk-today-letters-help = Somebody waits for a letter that the mail server did not take.
desk-done-retried = It is sent again in a moment.
desk-done-forgotten = Forgotten.

# Words of a city in its letters
desk-letter-words = Words in letters
desk-letter-words-help = Letters to people who work here (invitations, new passwords) can begin and end with words of your city, in each language. What you leave empty is left out.
desk-letter-words-wrong = Something is too long, or has more lines than a letter can take. It is marked below.
desk-letter-words-sample = How a letter looks
desk-letter-greeting = First line
desk-letter-greeting-help = Who writes, for instance the name of your office. At most 120 characters.
desk-letter-signature = Signature
desk-letter-signature-help = At most six lines.
desk-letter-contact = Last line
desk-letter-contact-help = Where somebody answers questions: a telephone number or an address. At most 200 characters.
