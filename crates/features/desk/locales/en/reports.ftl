# What readers of the portal see of reports: the question below every page, the form, and what they are told.

reports-useful = Was this page useful?
reports-yes = Yes
reports-no = No
reports-link = Report a mistake

reports-title = Report a mistake
reports-about = The page:
reports-part = What is wrong?
reports-part-hours = Opening hours
reports-part-address = Address or place
reports-part-phone = Phone, e-mail or website
reports-part-price = Price
reports-part-text = Something in the text
reports-part-translation = The translation
reports-part-other = Something else
reports-which = What is it about?
reports-which-all = The page as a whole
reports-words = What should we know? (You can leave this empty.)
reports-words-help = At most { $n } characters. Please write no names, phone numbers or other private things. We do not know who you are and cannot answer.
reports-empty = Leave this empty
reports-send = Send
reports-back = Back to the page

reports-wrong-part = Nothing was sent yet. Choose what is wrong, then press “Send” again.
reports-wrong-long = { $n ->
    [one] Nothing was sent yet. Your text is one character too long. Make it shorter, then press “Send” again.
   *[other] Nothing was sent yet. Your text is { $n } characters too long. Make it shorter, then press “Send” again.
}
reports-wrong-full = Nothing was sent. We have many reports about this page already, and will look at them soon. Thank you.
reports-wrong-often = { $n ->
    [one] Nothing was sent yet. Many reports came from your network. Press “Send” again in one minute.
   *[other] Nothing was sent yet. Many reports came from your network. Press “Send” again in { $n } minutes.
}

reports-told-thanks = Thank you
reports-told-thanks-text = You help to keep this portal right. Somebody will look at it.
reports-told-no = Thank you for telling us
reports-told-no-text = What was missing or wrong? If you tell us, we can make the page better.
reports-told-forged = Nothing was sent
reports-told-forged-text = The form did not come from this portal. Go back to the page and press the button there.
reports-told-large = Nothing was sent
reports-told-large-text = Your text is much too long. Go back, make it shorter and send it again.
reports-told-many = That was very often
reports-told-many-text = Many answers came from your network in the last hour. This one was not counted.

# About something an organization offers
reports-part-unsafe = It is not safe
reports-part-job = Unpaid work instead of a job
reports-part-money = They ask for money
reports-part-over = It is over
reports-title-offer = Report this offer
