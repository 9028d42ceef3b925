# The page behind the link of a letter: is this offer still true?

offer-is-asked = Is this still true?
offer-is-asked-text = If it is, press the button. Without an answer it leaves the list on { $date }.
offer-is-ended = It is not on the list any more
offer-is-ended-text = Nobody said that it is still true. If it is, press the button: readers see it again at once.
offer-is-renewed = Thank you. It stays on the list
offer-is-renewed-text = It is noted as checked. We ask you again in some months.
offer-is-closed = This link can do nothing
offer-is-closed-text = The city has taken this offer down, or it is over. You can change it at the desk.
offer-renew = It is still true
offer-otherwise = If it is not true any more, do nothing, or change it at the desk.
offer-look = Look at its page
offer-told-unknown = This link leads nowhere
offer-told-unknown-text = A newer letter has a newer link, or the offer was deleted.
