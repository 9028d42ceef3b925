# What organizations publish themselves: what is looked at first, what is taken down, what is renewed, and who asks to publish here.

desk-nav-registrations = Requests
desk-done-pulled = Taken down. Readers find it nowhere any more, and its organization is told.
desk-done-put-back = Readers see it again, as it was. Its organization is told.
desk-author-renewal = by the link of a letter
desk-halt-pulled = Readers do not see it
desk-halt-pulled-text = Somebody else has taken it down or back meanwhile. Load the page again.
desk-halt-put-back = It is not taken down
desk-halt-put-back-text = Somebody else has put it back or published it meanwhile. Load the page again.
desk-halt-registration = Somebody was faster
desk-halt-registration-text = Somebody else has said yes or no meanwhile, or it was deleted. Load the list again.

# Before readers see it
desk-entrusted-first = Somebody of the city looks at the first offer of an organization before readers see it. Ask for a review. Later you can publish yourselves.
desk-entrusted-severe = Something below speaks against it. Mend it, or ask for a review: somebody of the city looks at it before readers see it.
desk-entrusted-pulled = Something of your organization was taken down. Until that is settled, somebody of the city looks at each offer first.
desk-concerns = What speaks against this offer
desk-concerns-help = Found in what is written here, by rules of thumb. Mend it, or say in the text why it is good as it is.
desk-concerns-severe = must be looked at
desk-concerns-looked = I have looked at what speaks against it, and it is good as it is.
desk-concerns-look = Nothing was done. Something severe speaks against it: look at it, and tick that you have.
desk-bulk-not-concerns = something severe speaks against it: open it and look
desk-patterns = Begin with a pattern:

# Taking down
desk-pull = Take it down now
desk-pull-title = Take it down
desk-pull-help = One press: it is gone from lists, search, maps, feeds and other sites at once. People of its organization get a letter with the reason. It can be put back.
desk-pull-reason = Why?
desk-pull-reason-unsafe = It may be unsafe
desk-pull-reason-job = It stands instead of paid work
desk-pull-reason-money = Volunteers are asked for money
desk-pull-reason-over = It is over
desk-pull-reason-wrong = Something in it is wrong
desk-pull-down = Taken down:
desk-pull-back = Put it back
desk-pull-back-help = Readers see again exactly what they saw before.
desk-letter-pulled-subject = An offer was taken down
desk-letter-pulled =
    Hello,

    the city has taken an offer of your organization down: { $name }

    The reason: { $reason }

    Readers do not see it at the moment. Please look at it, mend what is wrong, and ask for a review:
    { $link }
desk-letter-put-back-subject = An offer is shown again
desk-letter-put-back =
    Hello,

    readers see this offer of your organization again: { $name }

    { $link }

# Reports of danger
desk-reports-part-unsafe = It is not safe
desk-reports-part-job = Unpaid work instead of a job
desk-reports-part-money = They ask for money
desk-reports-part-over = It is over
desk-letter-danger-subject = A reader reports danger
desk-letter-danger =
    Hello,

    a reader reports about an offer: { $part }

    Please look at it today. You can take the offer down with one press:
    { $link }

# Renewal
desk-letter-renewal-subject = Is your offer still true?
desk-letter-renewal =
    Hello,

    your organization offers: { $name }

    Nobody has changed or checked it for some months. Is it still true? Open this link and press the button. You need not sign in:
    { $link }

    Without an answer it leaves the list on { $date }. The same link brings it back.

# Organizations that ask to publish here
desk-registrations = Organizations that ask to publish here
desk-registrations-help = They filled in a form and confirmed their address. Look who they are before you say yes: they get an account that writes for their organization, and nothing of it is shown to readers before somebody has looked at it. Each look at this page is a line of the audit trail.
desk-registrations-none = Nobody waits for an answer.
desk-registrations-entry = What becomes of it
desk-registrations-draft = A new organization, as a draft
desk-registrations-published = A new organization that readers see at once
desk-registrations-same = It seems to be this one: { $name }
desk-registrations-link = It is this one: { $name }
desk-registrations-type = What it is
desk-registrations-approve = Say yes and invite them
desk-registrations-approve-help = The contact gets a letter with an invitation. The address stands nowhere on the portal.
desk-registrations-reason = Why not?
desk-registrations-refuse = Say no
desk-registrations-refused = You said no
desk-registrations-unknown = Cannot be read here
desk-registrations-shut = This cannot be opened on this machine: a key is missing. Tell whoever runs it.
desk-registrations-no-known = They have an account already
desk-registrations-no-unclear = Nobody could find out who they are
desk-registrations-no-elsewhere = They do not work in this city
desk-registrations-no-purpose = What they do does not fit this portal
desk-letter-registration-subject = An organization asks to publish here
desk-letter-registration =
    Hello,

    an organization would like to publish what it offers on the portal of your city. Please look at it:
    { $link }
