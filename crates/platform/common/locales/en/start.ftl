# Five questions about what somebody wants to do, never about who they are
start-home = Not sure? Answer five questions
start-lede = Five short questions. Then you see what to do first and who can help you. You may skip any question.
start-progress = Question { $n } of { $total }
# Title in the tab of the browser.
start-title-at = { $question } (question { $n } of { $total })
start-many = You may choose several.
start-next = Next question
start-finish = Show me
start-back = Back
start-skip = You do not have to answer. Go on without choosing.
start-not-kept = We keep no answer. Your answers stand only in the address of this page.

start-want = What do you want to do?
start-for = For whom?
start-for-me = For me
start-for-child = Also for a child
start-when = How soon?
start-when-danger = Somebody is in danger now
start-when-today = Today
start-when-week = This week
start-when-later = It can wait
start-talk = How do you want to talk to somebody?
start-talk-go = Go there
start-talk-phone = By phone
start-talk-write = In writing
start-speaks = In which language?

start-end = What you can do now
start-end-lede = First what to do, step by step. Then people who can help you.
start-nothing = We know nothing that fits your answers.
start-save = Save these to a list
start-print = Print
start-answers = Your answers
start-no-answer = no answer
start-change = Change
start-again = Start again
start-as-of = As of { $date }.
