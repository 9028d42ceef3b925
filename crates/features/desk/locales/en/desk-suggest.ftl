# Machine suggestions, links, jobs and the blocks of the page Today.

# Suggestions of a translation program
desk-suggest = Suggest
desk-suggest-all = { $n ->
    [one] Suggest the missing text
   *[other] Suggest all { $n } missing texts
}
desk-suggest-help = { $service } translates. Its words are marked as a machine's until you have read them.
desk-suggest-waits = Suggestions are being made. You can go on working.
desk-suggest-look = Look again
desk-suggest-offered = The machine suggests this. What you have above stays until you take it:
desk-suggest-take = Take the suggestion instead
desk-suggest-refused-lost = The machine lost or doubled a link, a number or a name. Its words are not taken: translate this text yourself.
desk-suggest-refused-shape = The machine changed the headings, lists or links of this text. Its words are not taken: translate it yourself.
desk-suggest-refused-empty = The machine gave nothing back. Translate this text yourself.
desk-suggest-refused-long = The machine's words are too long for this field. Write something shorter yourself.
desk-suggest-trouble-languages = The translation service does not know this language. Translate by hand.
desk-suggest-trouble-key = The translation service refuses the key. Tell your administrator.
desk-suggest-trouble-quota = The quota of the translation service is used up. Translate by hand, or ask your administrator for more.
desk-suggest-trouble-busy = { $seconds ->
    [one] The translation service is busy. Try again in one second.
   *[other] The translation service is busy. Try again in { $seconds } seconds.
}
desk-suggest-trouble-slow = The translation service did not answer in time. Try again later.
desk-suggest-trouble-unreachable = The translation service cannot be reached. Try again later, or tell your administrator.
desk-suggest-trouble-odd = The translation service answered something we do not understand. Tell your administrator.
desk-suggest-trouble-refused = The machine's words could not be taken: links, numbers or lists were not what they were. Translate by hand.
desk-suggest-trouble-off = No translation service is set up any more.
desk-suggest-trouble-late = Others kept saving while suggestions were made. Ask again.
desk-suggest-trouble-job = Something went wrong on our side. Try again; if it stays so, tell whoever runs the server.
desk-done-suggested = The suggestion is saved as a machine's words. Read it before readers do.
desk-done-suggesting = Suggestions will be here soon, marked as a machine's words.
desk-halt-no-suggestions = No suggestions here
desk-halt-no-suggestions-text = This city uses no translation service. Translate by hand, or ask your administrator to set one up.

# From one translation to the next
desk-translate-next = Next in this language:
desk-translate-save-next = Save and go to the next
desk-board-waiting = to be translated
desk-board-all = all
desk-names = Names that stay as they are
desk-names-words = Names
desk-names-help = One on each line: places, organisations, products. No machine translates them.
desk-names-wrong = That is too much: at most 500 names, each with at most 80 characters.

# Links that readers follow in vain
desk-links = Broken links
desk-links-help = Every link of published pages is looked at once a week.
desk-links-count = { $n ->
    [one] 1 link needs somebody
   *[other] { $n } links need somebody
}
desk-links-since = since
desk-links-to = It is here now:
desk-links-in = It stands in:
desk-links-none = All links work.
desk-links-off = Links are not looked at here. Whoever runs the server can turn it on.
desk-link-moved = has moved
desk-link-gone = is gone
desk-link-broken = does not answer
desk-link-certificate = is not safe to open

# Jobs
desk-jobs = Failed jobs
desk-jobs-help = The server tried these several times and gave up.
desk-jobs-none = Everything was done.
desk-jobs-again = Try again
desk-jobs-forget = Forget it
desk-job-suggest = Suggest translations
desk-job-links = Look at links
desk-job-other = Another job
desk-done-tried-again = It will be tried again now.
desk-halt-no-job = This job is not here any more
desk-halt-no-job-text = Somebody else has tried it again or forgotten it.

# Blocks of the page Today
desk-today-sent-back = Sent back to you
desk-today-sent-back-help = Somebody has looked and asks you to change something.
desk-today-asked = You asked for a look
desk-today-asked-help = These wait for an editor. You need not do anything.
desk-today-jobs = Failed jobs
desk-today-jobs-help = The server gave these up. See why, and try again.
desk-today-ends = About to end
desk-today-ends-help = Is it still true? Give it a later day, or take it out.
desk-today-ends-notice = The notice ends
desk-today-ends-entry = Readers will no longer see it
desk-today-links = Broken links
desk-today-links-help = Readers follow these in vain. Find the new address, or take the link out.
