# What readers report, as people at the desk see it.

desk-nav-reports = From readers
desk-done-answered = Noted.
desk-halt-reports-decided = Somebody was faster
desk-halt-reports-decided-text = Somebody else has answered this report meanwhile, or opened it again. Load the list again to see what they noted.

desk-reports = What readers report
desk-reports-help = Readers can say on every page that something is wrong. Nobody knows who they are, so they get no answer. Mend what is wrong, then note here what has become of it. Reports are deleted after 180 days.
desk-reports-open = Open
desk-reports-closed = Answered
desk-reports-part = What is wrong
desk-reports-part-hours = Opening hours
desk-reports-part-address = Address or place
desk-reports-part-phone = Phone, e-mail or website
desk-reports-part-price = Price
desk-reports-part-text = Something in the text
desk-reports-part-translation = The translation
desk-reports-part-other = Something else
desk-reports-only = Only about:
desk-reports-all = Show all reports
desk-reports-entry-gone = An entry that no longer exists
desk-reports-count = { $n ->
    [0] No reports
    [one] One report
   *[other] { $n } reports
}
desk-reports-age = { $n ->
    [0] Today
    [one] One day ago
   *[other] { $n } days ago
}
desk-reports-translators = With the translators first
desk-reports-no-words = The reader wrote nothing more.
desk-reports-page = The page readers see
desk-reports-translation = The translation
desk-reports-note = Note for your colleagues (you can leave it empty)
desk-reports-note-long = The note is too long. Write at most 500 characters and send it again.
desk-reports-do-done = Mended
desk-reports-do-not-a-mistake = Not a mistake
desk-reports-do-duplicate = Reported before
desk-reports-do-open = Open again
desk-reports-is-open = Open
desk-reports-is-done = Mended
desk-reports-is-not-a-mistake = Not a mistake
desk-reports-is-duplicate = Reported before
desk-reports-none = Nothing waits for you here.
desk-today-reports = Readers report mistakes
desk-today-reports-help = Look whether they are right, mend it, and note what has become of it.
desk-reports-heard = What readers say
desk-reports-heard-open = { $n ->
    [one] One open report
   *[other] { $n } open reports
}
desk-reports-useful = Was it useful? Answers of the last twelve months
desk-reports-language = Language
desk-reports-yes = Useful
desk-reports-no = Not useful
