# A list somebody keeps. It stands in the address of its page and, if they want, on their device
saved-title = Your list
saved-lede = Pages you want to find again: to print, to send to somebody, or to keep on your phone.
# On the page of a service, a guide, an organisation or an article.
saved-save = Save to my list
saved-take-off = Saved. Take it off my list
saved-empty = There is nothing on this list yet. Open a page and choose “Save to my list” at its end.
saved-people = People and places
saved-read = To read
saved-gone = No longer here
saved-gone-text = { $n ->
    [one] One entry of your list is no longer here. It has ended or moved.
   *[other] { $n } entries of your list are no longer here. They have ended or moved.
}
saved-off = Take off this list
saved-as-of = As of { $date }. Hours and places can change. Call before you go.
saved-share = Share or keep this list
saved-share-text = This address is your list. Keep it as a bookmark, or send it to somebody. We do not keep it.
saved-qr = Scan this with the camera of a phone. It opens this list.
saved-qr-long = The list is too long for a code that a phone can scan. Send the address.
saved-print = Print
saved-add = Do you have another list? Paste its address here.
saved-add-help = We put both lists together.
saved-put-together = Put together
saved-keep = Keep this list on this device
saved-kept = This list is kept on this device.
saved-clear = Clear this list
# On the page about privacy
common-privacy-list = Your answers and your list
common-privacy-list-text = The five questions are never about who you are. Your answers and your list stand only in the address of the page. We keep neither. If you press “Save to my list”, the list also stays on your device, until you clear it. Whoever uses your device can see it.
