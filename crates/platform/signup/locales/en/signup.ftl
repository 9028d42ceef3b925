# Signing up without an account: the form, the private page, and what both tell people.

# How free it is, on public pages
signup-free-open = There are places.
signup-free-few = Only a few places are left.
signup-free-full = All places are taken. You can wait for one.
signup-button = I want to take part

# The form
signup-title = I want to take part
signup-about = You sign up for:
signup-part = When can you come?
signup-left = { $n ->
    [one] { $n } place left
   *[other] { $n } places left
}
signup-left-many = there are places
signup-left-none = full: you go on the waiting list
signup-name = Your name
signup-name-help = As people should call you. You need no papers.
signup-reach = How can we reach you?
signup-reach-help = One is enough.
signup-email = E-mail address
signup-phone = Telephone number
signup-phone-help = With the country code, like +421 900 123 456. We send nothing to it: keep your private page yourself.
signup-languages = Languages you speak
signup-level = How well do you speak { $language }?
signup-level-none = I would rather not say
signup-message = What should they know? (You can leave this empty.)
signup-message-help = At most { $n } characters. Please write nothing about your health, your religion or your papers.
signup-empty = Leave this empty
signup-send = Send
signup-back = Back to the page
signup-kept = Who offers it can read this: { $name }. So can the people who run this portal for the city, and nobody else. It is deleted on { $date }.
signup-kept-nobody = The people who run this portal for the city can read this, and nobody else. It is deleted on { $date }.
signup-closed = You cannot sign up at the moment
signup-closed-text = Nobody new is taken now. Ask again later, or look for something else.
signup-shut-text = Your data could not be kept safe at the moment, so we ask for none. Try again later, or ask the organization.

# What is wrong
signup-wrong = { $n ->
    [one] Nothing was sent yet. One thing is missing or wrong:
   *[other] Nothing was sent yet. { $n } things are missing or wrong:
}
signup-wrong-part = Choose when you can come.
signup-wrong-name = Write your name.
signup-wrong-name-long = Your name is too long: write at most 120 characters.
signup-wrong-reach = Write an e-mail address or a telephone number.
signup-wrong-email = This is no e-mail address. It looks like name@example.org.
signup-wrong-phone = This is no telephone number. Write digits only, with + and the country code before them.
signup-wrong-language = Choose a language from the list.
signup-wrong-level = Choose one of the levels.
signup-wrong-message = { $n ->
    [one] Your text is one character too long.
   *[other] Your text is { $n } characters too long.
}
signup-wrong-often = { $n ->
    [one] Nothing was sent yet. Many forms came from your network. Press “Send” again in one minute.
   *[other] Nothing was sent yet. Many forms came from your network. Press “Send” again in { $n } minutes.
}
signup-wrong-many = Nothing was sent. This number has signed up several times already. Open your private page instead.

# What is told after a form
signup-told-mail = Look into your mail
signup-told-mail-text = We sent you a letter with a private link. Open it within three days and press the button there. Only then you have a place.
signup-told-forged = Nothing was sent
signup-told-forged-text = The form did not come from this portal. Go back to the page and press the button there.
signup-told-large = Nothing was sent
signup-told-large-text = Your text is much too long. Go back, make it shorter and send it again.
signup-told-unknown = This link leads nowhere
signup-told-unknown-text = It was not used in time, it was replaced by a newer one, or everything was deleted. You can sign up again.
signup-told-guessed = Wait a little
signup-told-guessed-text = Many wrong links were opened from your network. Try again in an hour.
signup-told-erased = Everything is deleted
signup-told-erased-text = We keep nothing about you any more. If you had a place, somebody else can have it.
signup-told-start = To the start page

# The private page
signup-page = Your private page
signup-page-help = Keep the address of this page and show it to nobody. Who has it can change what stands here.
signup-is-asked = Not sent yet
signup-is-asked-text = Press the button. Only then you have a place, or a place in the waiting list.
signup-is-held = You have a place
signup-is-held-text = Who offers it will look at it and answer you.
signup-is-accepted = You are expected
signup-is-accepted-text = They are looking forward to you. If you cannot come, say so here: somebody else can have your place.
signup-is-waiting = You are waiting for a place
signup-is-waiting-text = { $n ->
    [1] You are the first in the waiting list.
   *[other] You are number { $n } in the waiting list.
}
signup-is-withdrawn = You are not coming
signup-is-withdrawn-text = Thank you for telling us. You can sign up again at any time.
signup-is-declined = They cannot take you this time
signup-is-declined-text = This has nothing to do with what you are worth. There is more to do:
signup-is-over = It is over
signup-is-over-text = Thank you for being there.
signup-is-gone = It is no longer offered
signup-is-gone-text = Who offered it has taken it back. We are sorry.
signup-no-room = All places are taken, and the waiting list is full too. Try again later.
signup-confirm = Yes, I want to take part
signup-withdraw = I cannot come
signup-what = What
signup-when = When
signup-where = Where
signup-who = Who offers it
signup-time = { $day }, { $from } to { $to }
signup-calendar = Put it into my calendar
signup-data = What we keep about you
signup-data-help = It is sealed. It is deleted on { $date }, without you doing anything.
signup-data-shut = It cannot be opened on this machine at the moment. It is deleted on { $date } all the same.
signup-data-name = Name
signup-data-email = E-mail
signup-data-phone = Telephone
signup-data-languages = Languages
signup-data-message = What you wrote
signup-export = Download it
signup-erase = Delete everything now
signup-erase-help = Your place goes to somebody else. This page will lead nowhere.
signup-done-confirmed = It is sent.
signup-done-withdrawn = They know that you are not coming.
signup-done-hours = It is written down.
signup-done-dropped = It is taken away.

# Hours
signup-hours = Your hours
signup-hours-help = Write down when you were there. Who offers it confirms it. From confirmed hours you can have a certificate.
signup-hours-day = Day
signup-hours-long = How long
signup-hours-hours = Hours
signup-hours-minutes = Minutes
signup-hours-add = Write it down
signup-hours-drop = Take it away
signup-hours-confirmed = confirmed
signup-hours-open = not confirmed yet
signup-hours-sum = Confirmed in all: { $hours } h { $minutes } min
signup-hours-line = { $hours } h { $minutes } min
signup-wrong-day = Choose a day that is not in the future.
signup-wrong-hours = This cannot be: write at least one minute, and at most 24 hours a day.
signup-certificate = Your certificate
signup-certificate-help = A document with your name and your confirmed hours, to print or to send. We keep no copy.
signup-certificate-get = Open it (PDF)
signup-certificate-name = Your name in Latin letters
signup-certificate-name-help = We cannot print some letters of your name. Write it as you write it in this country. We do not keep it.
signup-wrong-spelling = We cannot print some of these letters. Write your name in Latin letters.

# Letters. Nothing personal stands in their subjects.
signup-letter-confirm-subject = Please confirm: { $what }
signup-letter-confirm =
    Hello,

    somebody signed up with your address on { $city }:

    { $about }

    Open this link and press the button there within three days. Only then you have a place:
    { $link }

    If it was not you, do nothing. We delete your address by ourselves.
signup-letter-held-subject = You have a place: { $what }
signup-letter-held =
    Hello,

    you have a place:

    { $about }

    Who offers it will answer you. If you cannot come, please say so on your private page:
    { $link }
signup-letter-waiting-subject = You are on the waiting list: { $what }
signup-letter-waiting =
    Hello,

    all places are taken at the moment. You are on the waiting list:

    { $about }

    We write to you when a place comes free. This is your private page:
    { $link }
signup-letter-promoted-subject = A place came free for you: { $what }
signup-letter-promoted =
    Hello,

    somebody else cannot come. The place is yours now:

    { $about }

    If you do not want it any more, please say so on your private page, so that the next one can have it:
    { $link }
signup-letter-accepted-subject = You are expected: { $what }
signup-letter-accepted =
    Hello,

    they are looking forward to you:

    { $about }

    If you cannot come, please say so on your private page:
    { $link }
signup-letter-declined-subject = About your wish to take part: { $what }
signup-letter-declined =
    Hello,

    thank you for wanting to help. This time they cannot take you:

    { $about }

    There is more to do. You find it here:
    { $more }
signup-letter-reminder-subject = Soon: { $what }
signup-letter-reminder =
    Hello,

    this is soon:

    { $about }

    If you cannot come, please say so on your private page, so that somebody else can have your place:
    { $link }
signup-letter-withdrawn-subject = You are not coming: { $what }
signup-letter-withdrawn =
    Hello,

    they know that you are not coming:

    { $about }

    You can sign up again at any time. What we know about you is deleted on { $date }.
signup-letter-cancelled-subject = It does not take place: { $what }
signup-letter-cancelled =
    Hello,

    this does not take place:

    { $about }

    We are sorry. There is more to do. You find it here:
    { $more }
signup-letter-retimed-subject = It begins at another time: { $what }
signup-letter-retimed =
    Hello,

    you have signed up for this. The time is a new one:

    { $about }

    If you cannot come then, please say so on your private page:
    { $link }
signup-letter-taken-down-subject = Not offered at the moment: { $what }
signup-letter-taken-down =
    Hello,

    { $city } checks something about what you have signed up for:

    { $about }

    Please do not go there until you hear from us. Your place stays yours, and you need not do anything. If you do not want it any more, say so on your private page:
    { $link }
signup-letter-put-back-subject = It is offered again: { $what }
signup-letter-put-back =
    Hello,

    we asked you to wait. Now you can go there again, and your place is still yours:

    { $about }

    If you do not want it any more, please say so on your private page:
    { $link }
signup-letter-again-subject = Your private page: { $what }
signup-letter-again =
    Hello,

    you have signed up for this already. This is the new link to your private page. The old one does not work any more:
    { $link }

    { $about }

# The certificate, a document to print
signup-paper-title = Certificate of volunteering
signup-paper-statement = { $organization } confirms that { $name } has worked as a volunteer.
signup-paper-thanks = Thank you for your time and your help.
signup-paper-what = Work
signup-paper-when = When
signup-paper-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
signup-paper-from-to = { $from } to { $to }
signup-paper-hours = Hours
signup-paper-where = Where
signup-paper-made = { $place }, { $date }
signup-paper-signature = Signature and stamp of the organization
signup-paper-note = Made from hours that the organization has confirmed. The portal keeps no copy. Who wants to be sure asks the organization.

# What the form asks beside who somebody is
signup-question-topic = What is it about?
signup-question-channel = How do you want to talk?
signup-question-when = When is it good for you?
signup-question-none = I do not know yet
signup-question-empty = You can leave this empty.
signup-later = Later days
signup-sooner = Sooner days
signup-no-times = No time is free on these days.
signup-wrong-answer = Choose one of the answers in the list.
signup-wrong-question = Write what you want to ask.

# Having a time with somebody, in other words than taking part in something
signup-meet-title = Book a time
signup-meet-about = You talk with:
signup-meet-part = Which time is good for you?
signup-meet-none = None of these: I only want to ask something
signup-meet-languages = Languages you can talk in
signup-meet-message = What do you want to talk about? (You can leave this empty.)
signup-meet-closed = No time can be booked at the moment
signup-meet-closed-text = All times are taken, or none are given now. Come in the hours that stand on the page, or ask another person.
signup-meet-wrong-part = Choose a time that is still free.
signup-meet-told-mail-text = We sent you a letter with a private link. Open it within three days and press the button there. Only then the time is yours.
signup-meet-is-asked-text = Press the button. Only then the time is yours.
signup-meet-is-held = Your time is booked
signup-meet-is-held-text = Somebody will be there for you at this time. You need no papers for this.
signup-meet-is-accepted = Your time is booked
signup-meet-is-accepted-text = Somebody knows about you and will be there. If you cannot come, say so here: somebody else can have the time.
signup-meet-is-withdrawn-text = Thank you for telling us. You can book another time whenever you like.
signup-meet-is-declined = This time is not possible
signup-meet-is-declined-text = We are sorry. You can book another time, or talk with another person.
signup-meet-is-over-text = The time is over. You can book another one whenever you like.
signup-meet-no-room = Somebody else was faster. Choose another time.
signup-meet-confirm = Yes, book this time
signup-meet-erase-help = The time goes to somebody else. This page will lead nowhere.
signup-meet-letter-confirm =
    Hello,

    somebody booked a time with your address on { $city }:

    { $about }

    Open this link and press the button there within three days. Only then the time is yours:
    { $link }

    If it was not you, do nothing. We delete your address by ourselves.
signup-meet-letter-held-subject = Your time is booked: { $what }
signup-meet-letter-held =
    Hello,

    your time is booked:

    { $about }

    If you cannot come, or want another time, please say so on your private page:
    { $link }
signup-meet-letter-accepted-subject = Your time is booked: { $what }
signup-meet-letter-accepted =
    Hello,

    somebody knows about you and will be there:

    { $about }

    If you cannot come, or want another time, please say so on your private page:
    { $link }
signup-meet-letter-declined-subject = This time is not possible: { $what }
signup-meet-letter-declined =
    Hello,

    we are sorry. This time is not possible:

    { $about }

    You can book another time, or talk with another person:
    { $page }
signup-meet-letter-reminder =
    Hello,

    this is soon:

    { $about }

    If you cannot come, or want another time, please say so on your private page:
    { $link }
signup-meet-letter-withdrawn =
    Hello,

    your time is given back:

    { $about }

    You can book another one whenever you like. What we know about you is deleted on { $date }.
signup-meet-letter-cancelled-subject = Your time was cancelled: { $what }
signup-meet-letter-cancelled =
    Hello,

    nobody will be there at this time:

    { $about }

    We are sorry. You can book another time, or talk with another person:
    { $page }
signup-meet-letter-taken-down =
    Hello,

    { $city } checks something about the time you have booked:

    { $about }

    Please do not go there until you hear from us. Your time stays yours, and you need not do anything. If you do not want it any more, say so on your private page:
    { $link }
signup-meet-letter-put-back =
    Hello,

    we asked you to wait. Now you can go there again, and your time is still yours:

    { $about }

    If you do not want it any more, please say so on your private page:
    { $link }
signup-meet-letter-again =
    Hello,

    you have booked here already. This is the new link to your private page. The old one does not work any more. On this page you can choose another time:
    { $link }

    { $about }

# Asking a question, in other words than taking part in something
signup-ask-title = Ask a person
signup-ask-about = You ask:
signup-ask-languages = Languages in which we can answer you
signup-ask-message = Your question
signup-ask-message-help = At most { $n } characters. Please write nothing about your health, your religion or your papers.
signup-ask-closed = You cannot ask here at the moment
signup-ask-closed-text = Nobody answers questions here now. Go to one of the people in the list, or call them.
signup-ask-told-mail-text = We sent you a letter with a private link. Open it within three days and press the button there. Only then somebody reads your question.
signup-ask-is-asked-text = Press the button. Only then somebody reads your question.
signup-ask-is-held = Your question has arrived
signup-ask-is-held-text = Somebody will read it and answer you. The answer will stand on this page.
signup-ask-is-accepted = Somebody looks after your question
signup-ask-is-accepted-text = The answer stands on this page, or somebody reaches you as you wished.
signup-ask-is-withdrawn = You have taken your question back
signup-ask-is-withdrawn-text = You can ask again whenever you like.
signup-ask-is-declined = We cannot help you with this
signup-ask-is-declined-text = We are sorry. Perhaps one of the people in the list can:
signup-ask-confirm = Yes, send my question
signup-ask-withdraw = Take my question back
signup-ask-erase-help = Nobody can answer you then. This page will lead nowhere.
signup-ask-done-withdrawn = Your question is taken back.
signup-ask-letter-confirm =
    Hello,

    somebody asked a question with your address on { $city }:

    { $about }

    Open this link and press the button there within three days. Only then somebody reads it:
    { $link }

    If it was not you, do nothing. We delete your address by ourselves.
signup-ask-letter-held-subject = Your question has arrived: { $what }
signup-ask-letter-held =
    Hello,

    your question has arrived:

    { $about }

    We write to you when there is an answer. It will stand on your private page:
    { $link }
signup-ask-letter-declined-subject = About your question: { $what }
signup-ask-letter-declined =
    Hello,

    we are sorry. We cannot help you with your question:

    { $about }

    Perhaps one of these people can:
    { $page }
signup-ask-letter-withdrawn-subject = You have taken your question back: { $what }
signup-ask-letter-withdrawn =
    Hello,

    you have taken your question back:

    { $about }

    You can ask again whenever you like. What we know about you is deleted on { $date }.
signup-ask-letter-again =
    Hello,

    you have asked here already. This is the new link to your private page. The old one does not work any more:
    { $link }

    { $about }

# It is done
signup-is-done = It is done
signup-is-done-text = Whoever looked after you thinks that you need nothing more. You can ask again whenever you like.

# Another time
signup-move = Choose another time
signup-move-help = Your time now stays yours until you have another one.
signup-move-send = Take this time
signup-done-moved = You have another time now.
signup-wrong-taken = Somebody else was faster. Your time stays as it was. Choose another one.
signup-letter-moved-subject = Another time: { $what }
signup-letter-moved =
    Hello,

    this is your new time:

    { $about }

    If you cannot come, please say so on your private page:
    { $link }

# Answers
signup-replies = What we answered
signup-reply-more = Read more
signup-letter-reply-subject = There is an answer: { $what }
signup-letter-reply =
    Hello,

    there is an answer for you. It stands on your private page:
    { $link }

    It is about:

    { $about }

# Being sent on to another organization
signup-send-on = Shall we send you on?
signup-send-on-text = { $name } can help you better. If you say yes, they read what stands on this page, and those who had it before do not any more.
signup-send-on-yes = Yes, send me on
signup-send-on-no = No, stay here
signup-done-sent-on = You were sent on. The new place stands on this page.
signup-done-stayed = You stay where you are.
signup-wrong-full = There is no room any more. You stay where you are.
signup-letter-send-on-subject = A question for you: { $what }
signup-letter-send-on =
    Hello,

    another place can help you better:

    { $about }

    Shall we send you on? Say yes or no on your private page. Nothing happens before you do:
    { $link }
