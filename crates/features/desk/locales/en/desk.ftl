# The words of the desk itself. Names and help of fields stand beside their kinds.

desk-name = Integra desk
desk-skip = Skip to the page
desk-nav = Desk
desk-cities = Cities
desk-sign-out = Sign out
desk-demo = This is a demo. Change what you like: nobody but you sees it.
desk-nav-today = Today
desk-nav-entries = Content
desk-nav-translations = Translations
desk-nav-reviews = Reviews
desk-nav-people = People
desk-nav-trail = Audit trail
desk-to-start = Go to the start of the desk

# What just happened
desk-done-saved = Saved. Readers do not see it before it is published.
desk-done-asked = Saved, and the editors know that they should look at it.
desk-done-published = Published. Readers see it now.
desk-done-planned = Planned.
desk-done-unplanned = The plan is dropped.
desk-done-withdrawn = Taken back. Readers no longer see it.
desk-done-archived = Archived. Its address tells readers that it has ended.
desk-done-restored = The older state is back, as a new draft.
desk-done-approved = Approved. It can be published now.
desk-done-sent-back = Sent back with your words.
desk-done-commented = Your comment stands below.
desk-done-invited = The invitation is on its way.
desk-done-changed = Changed.
desk-done-ended = Ended.
desk-done-verified = Noted as checked today.

# Why a page cannot be shown
desk-halt-sign-in = Please sign in
desk-halt-sign-in-text = You need to sign in first.
desk-halt-forbidden = This is not yours to do
desk-halt-forbidden-text = Your role in this city does not allow it. Ask an administrator of the city if you need it.
desk-halt-forged = The form was not sent
desk-halt-forged-text = The form was too old, or did not come from the desk. Go back, load the page again and send it once more.
desk-halt-not-found = Nothing is here
desk-halt-not-found-text = The address is wrong, or what was here has been removed.
desk-halt-too-large = That is too much
desk-halt-too-large-text = The form is larger than one million characters. Shorten the texts and send it again.
desk-halt-form = The form is not understood
desk-halt-form-text = A part of the form is missing. Go back, load the page again and send it once more.
desk-halt-pick = Nothing is ticked
desk-halt-pick-text = Tick between 1 and 500 entries first.
desk-halt-incomplete = Not complete
desk-halt-incomplete-text = Something that readers need is missing. Open the entry to see what.
desk-halt-no-review = Nobody waits for a decision
desk-halt-no-review-text = Somebody else decided first, or the request was taken back.
desk-halt-throttled = Too many attempts
desk-halt-throttled-text = { $seconds ->
    [one] Wait one second, then try again.
   *[other] Wait { $seconds } seconds, then try again.
}
desk-halt-failed = Something went wrong
desk-halt-failed-text = This is our mistake, not yours. Nothing you had saved is lost. Try again in a minute.

desk-author-import = import
desk-author-schedule = plan
desk-author-unknown = somebody who has left

# Today
desk-today = Today
desk-today-hello = Hello, { $name }. This is what needs somebody.
desk-today-nothing = Nothing waits for you. Well done.
desk-today-own = Your entries
desk-today-own-help = Keep these correct. After each change, ask for a review; the city publishes it.
desk-today-review = To look at
desk-today-review-help = People ask you to check these changes before readers see them.
desk-today-ahead = Changed, not published yet
desk-today-ahead-help = Readers still see an older state of these.
desk-today-draft = Drafts
desk-today-draft-help = Readers do not see these at all.
desk-today-unverified = Not checked for six months
desk-today-unverified-help = Ask the organisation whether everything is still true, then note it as checked.
desk-today-stale = Translations missing or out of date
desk-today-stale-help = The source text is new or has changed.
desk-today-planned = Planned
desk-today-planned-help = These will be published or end by themselves.
desk-today-all = Show all { $n }

# The table
desk-entries = Content
desk-new = Add something new
desk-filter-q = Words
desk-filter-kind = Kind
desk-filter-state = State
desk-filter-sort = Order
desk-filter-any = any
desk-filter = Show
desk-entries-count = { $n ->
    [0] Nothing fits. Take a filter off.
    [one] 1 entry
   *[other] { $n } entries
}
desk-state-draft = drafts
desk-state-review = to be looked at
desk-state-published = seen by readers
desk-state-ahead = changed since publication
desk-state-archived = archived
desk-state-stale = translation missing or out of date
desk-state-unverified = not checked for six months
desk-state-planned = planned
desk-is-draft = draft
desk-is-review = in review
desk-is-published = published
desk-is-ahead = newer draft
desk-is-archived = archived
desk-is-planned = planned
desk-sort-changed = newest change first
desk-sort-name = by name
desk-sort-kind = by kind
desk-sort-verified = checked longest ago first
desk-col-pick = Tick
desk-col-name = Name
desk-col-state = State
desk-col-languages = Languages
desk-col-changed = Changed
desk-col-verified = Checked
desk-pick = Tick { $name }
desk-never = never
desk-bulk = With those ticked:
desk-bulk-verify = Note as checked today
desk-bulk-publish = Publish
desk-bulk-archive = Archive
desk-pages = Pages of the table
desk-page = Page
desk-translation-none = not translated
desk-translation-stale = out of date
desk-translation-part = partly translated
desk-translation-machine = machine only
desk-translation-done = up to date

# Differences
desk-diff-none = Nothing differs.
desk-diff-facts = Facts that differ
desk-diff-field = Field
desk-diff-before = Before
desk-diff-after = After
desk-diff-nothing = nothing

# Review
desk-review = Review
desk-review-open = Waits for a look.
desk-review-approved = Approved.
desk-review-sent-back = Sent back.
desk-review-closed = Closed.
desk-review-asked = Asked for by { $name },
desk-review-decided = Decided by { $name },
desk-review-changed = It was changed after the review was asked for. What you see is the newest state.
desk-review-what = What readers would see differently
desk-comments = Comments
desk-comments-none = Nobody has written anything yet.
desk-review-words = Your words
desk-review-approve = Approve
desk-review-send-back = Send back
desk-review-ask = Ask for a review
desk-review-comment = Comment
desk-review-take-back = Take the request back
desk-review-too-long = That is too long: at most 4,000 characters.
desk-review-empty = Write a few words, so that the others know what you mean.
desk-reviews = Reviews
desk-reviews-open = Waiting for a look
desk-reviews-approved = Approved, waiting to be published
desk-reviews-none = Nothing.

# Publication
desk-publish = Publish
desk-publish-incomplete = This cannot be published yet:
desk-publish-mend = Fill it in
desk-publish-what = What will change for readers
desk-publish-languages = Languages
desk-publish-now = Now
desk-publish-do = Publish now
desk-publish-withdraw = Take back from readers
desk-publish-archive = Archive
desk-publish-later = Later
desk-publish-at = Day and time, in the city's time
desk-plan = Publish then
desk-plan-ends = End then
desk-unplan = Drop the plan
desk-plan-publish = Will be published:
desk-plan-end = Will end:
desk-publish-changed = Somebody saved a newer state while you were reading. Look at it, then publish.
desk-publish-when = Choose a day and a time that is still to come.

# Preview
desk-preview = Preview
desk-preview-help = The page as it would be if the newest state were published now.
desk-preview-phone = Phone
desk-preview-wide = Wide
desk-preview-of = Preview of { $name }
desk-preview-none = Entries of this kind have no page of their own. They show on the pages that link to them.

# Differences, further
desk-diff-place = place { $n }
desk-diff-marked = the words are the same; who wrote or read them differs
desk-diff-moved = moved

# Signing in
desk-sign-in = Sign in
desk-sign-in-wrong = The e-mail address or the password is wrong.
desk-email = E-mail address
desk-password = Password
desk-forgot = Forgotten your password?
desk-demo-staff = Try the demo as
desk-demo-staff-help = Each of these people may do other things. One press signs you in.
desk-role-reader = Reader
desk-role-contributor = Contributor of an organisation
desk-role-translator = Translator
desk-role-editor = Editor
desk-role-publisher = Publisher
desk-role-coordinator = Coordinator
desk-role-administrator = Administrator
desk-second-step = Second step
desk-code = Code
desk-code-help = Six digits from the authenticator app on your phone.
desk-code-now = Code from your app now
desk-code-wrong = This code is wrong or too old. Wait for the next one and type it.
desk-code-key-missing = The server has lost the key that codes are checked with. Use a recovery code, or ask an administrator.
desk-go-on = Go on
desk-lost-phone = I do not have my phone
desk-recovery-code = Recovery code
desk-recovery-code-help = One of the ten codes you wrote down. Each works once.
desk-recovery-code-wrong = This recovery code is wrong or was used before.
desk-set-up = Set up the second step
desk-set-up-why = A password can be stolen. With the second step, nobody gets in without your phone.
desk-set-up-app = Install an authenticator app on your phone, if you have none. Any will do.
desk-set-up-scan = In the app, add an account and scan this picture.
desk-set-up-qr = QR code for your authenticator app
desk-set-up-type = Or type these letters and digits:
desk-set-up-code = Type the six digits that the app shows.
desk-recovery = Your recovery codes
desk-recovery-why = Write these down or print them, and keep them away from your phone. With one of them you get in when the phone is lost.
desk-recovery-once = They are shown only now. Each works once.
desk-recovery-done = I have them
desk-done-recovered = You are in. If your phone is lost, set up the second step again below.
desk-halt-link = This link no longer works
desk-halt-link-text = Each link works once, and only for a while. Ask for a new one.
desk-halt-session = You have been signed out
desk-halt-session-text = Sign in again. What you had typed in a form is kept.
desk-halt-late = Somebody else saved at the same moment
desk-halt-late-text = Go back and save again: you will see what they changed, and both keep your words.

# Passwords and letters
desk-welcome = Welcome, { $name }
desk-welcome-text = Choose a password for { $email }.
desk-new-password = A new password
desk-new-password-text = Choose a new password for { $email }.
desk-password-new = New password
desk-password-rule = At least 12 characters. Four words that do not belong together are good and easy to remember.
desk-password-old = Old password
desk-password-old-wrong = The old password is wrong.
desk-password-change = Change the password
desk-password-too-short = That is too short: at least 12 characters.
desk-password-too-long = That is too long: at most 256 characters.
desk-password-common = Many people have this password or one like it. Think of something else.
desk-password-own = This password is made of your own name or address. Think of something else.
desk-reset = Forgotten password
desk-reset-text = We send a link to your e-mail address. It works for one hour.
desk-reset-send = Send the link
desk-reset-sent = If there is an account with this address, a letter is on its way. Look into your mail.
desk-letter-invitation-subject = Your invitation to the Integra desk
desk-letter-invitation =
    Hello { $name },

    you are invited to work on the portal for newcomers. Open this link to choose a password; it works for a week:

    { $link }

    If you do not expect this letter, you need not do anything.
desk-letter-reset-subject = A new password for the Integra desk
desk-letter-reset =
    Hello { $name },

    somebody, probably you, asked for a new password. Open this link to choose one; it works for one hour:

    { $link }

    If it was not you, you need not do anything: your password stays as it is.

# One's own account
desk-account = Your account
desk-account-me = You
desk-account-name = Name
desk-account-name-help = The others at the desk see it. Readers never do.
desk-account-language = Language of the desk
desk-name-wrong = Write a name with at most 80 characters.
desk-save = Save
desk-second = Second step
desk-second-on = The second step is set up.
desk-second-off = The second step is not set up.
desk-recovery-left = { $n ->
    [one] 1 recovery code is left.
   *[other] { $n } recovery codes are left.
}
desk-recovery-new = Make new recovery codes
desk-sessions = Where you are signed in
desk-sessions-help = End what you do not know or no longer use.
desk-session-here = here
desk-session-unknown = A browser
desk-session-since = since
desk-session-seen = last used
desk-session-end = End
desk-sessions-end = End all others

# People
desk-people = People
desk-person-invited = invited
desk-person-disabled = closed
desk-person-roles = Roles in this city
desk-person-organization = Organisation (for contributors)
desk-person-languages = Languages (for translators)
desk-person-enable = Let in again
desk-person-disable = Close the account
desk-person-lost = Has lost every second factor
desk-invite = Invite somebody
desk-invite-send = Send the invitation
desk-people-form = Write an e-mail address and a name.
desk-people-role = Tick at least one role.
desk-people-organization = Choose the organisation the contributor writes for.
desk-people-languages = Tick the languages the translator translates into.
desk-people-last = Somebody must be left who administers the network.
desk-people-elsewhere = This person works in another city too. Take their roles here away; only an administrator of the network can close the account.

# Audit trail
desk-trail = Audit trail
desk-trail-help = Who did what, and when. No line can be changed or taken out without being noticed.
desk-trail-when = When
desk-trail-who = Who
desk-trail-what = What
desk-trail-subject = To what
desk-trail-older = Older

# The form of an entry
desk-new-kind = New: { $kind }
desk-add = Add: { $kind }
desk-entry-nav = This entry
desk-history = History
desk-public = Page readers see
desk-next = What people add next
desk-unsaved = You typed something here and did not save it:
desk-unsaved-restore = Bring it back
desk-unsaved-drop = Throw it away
desk-unsaved-kept = What you typed is kept until you save.
desk-read-only = You can read this entry, but not change it.
desk-required = (needed before publication)
desk-form-wrong = { $n ->
    [one] One thing is wrong. What you typed is still here.
   *[other] { $n } things are wrong. What you typed is still here.
}
desk-source = Language you write in
desk-source-help = Others are translated from it.
desk-address = Address
desk-slug = Last part of the page's address
desk-slug-help = Small letters, digits and hyphens. Leave it empty to take the name. When you change it, the old address leads to the new one.
desk-slug-wrong = Use small letters, digits and hyphens; nothing else of this kind may have or have had this address.
desk-minor = Only a small mend: the translations are still right
desk-note = A word for those who review
desk-note-help = For instance: new opening hours from Monday.
desk-save-review = Save and ask for a review
desk-save-publish = Save and go to publication

# Two people at once
desk-merge = Somebody else changed this too
desk-merge-why = { $name } saved this entry while you were working on it:
desk-merge-kept = Nothing you typed is lost.
desk-merge-choose = { $n ->
    [one] One thing was changed by both of you. Choose:
   *[other] { $n } things were changed by both of you. Choose:
}
desk-merge-before = Before:
desk-merge-mine = Mine:
desk-merge-theirs = Theirs:
desk-merge-both = Both
desk-merge-their-changes = What they changed
desk-merge-my-changes = What you changed
desk-merge-save = Save both together
desk-merge-drop = Drop my changes

# History
desk-history-from = From
desk-history-to = To
desk-history-live = readers see this
desk-compare = Compare
desk-restore = Bring the older state back
desk-restore-help = The older of the two states becomes a new draft. Nothing is taken out of the history.
desk-record-facts = Facts saved
desk-record-texts = Texts saved: { $language }
desk-record-publish = Published
desk-record-archive = Archived
desk-record-withdraw = Taken back
desk-record-plan = Planned
desk-record-unplan = Plan dropped
desk-record-availability = Free places noted
desk-record-erase = Erased
desk-record-erased = Saved (erased since)
desk-record-unknown = Saved by a newer version of the program

# Translating
desk-translate = Into { $language }
desk-translate-from = from { $language }
desk-translate-changed = What changed in the source
desk-translate-right = I have read it: it says the same
desk-translate-late = Somebody saved meanwhile. Your words are still in the form. Look at the changes and save again.
desk-translate-wrong = Something is too long. What you typed is still in the form.
desk-translate-too-long = At most 40,000 characters.
desk-translations = Translations
desk-translations-help = Choose a language to see what is missing or out of date in it.
desk-translations-unit = Counted in lines and paragraphs.
desk-col-language = Language
desk-block-none = missing
desk-block-stale = out of date
desk-block-machine = by a machine
desk-block-part = by a person
desk-block-done = read and right
