### Comfort of the form: marks, links, the pin, copies, words begun and not saved.

desk-title-of = { $page }: { $name }

## Copies

desk-duplicate = Make a copy
desk-copy-name = { $name } (copy)
desk-done-duplicated = This is the copy. Give it a name of its own. Readers do not see it.
desk-halt-copy = No name is left for the copy
desk-halt-copy-text = Almost a hundred entries of this kind have this name. Rename some of them first.

## Markdown

desk-markdown-tools = Marks for the text
desk-markdown-bold = Bold
desk-markdown-italic = Italic
desk-markdown-heading = Heading
desk-markdown-list = List
desk-markdown-numbers = Numbered list
desk-markdown-link = Link
desk-markdown-words = words
desk-markdown-help = How to mark headings, lists and links
desk-markdown-help-bold = **two stars** make words bold, *one star* makes them italic
desk-markdown-help-heading = ## at the start of a line makes a heading
desk-markdown-help-list = - or 1. at the start of lines makes a list
desk-markdown-help-link = {"["}words](https://example.org) makes a link; [words](entry:service/name) leads to a page of this portal
desk-markdown-help-paragraph = an empty line begins a new paragraph
desk-markdown-shown = As readers will see it
desk-markdown-empty = Nothing is written yet.
desk-markdown-long = The text is too long to be shown: at most 40,000 characters.

## Searching for what a link leads to

desk-find = Find an entry
desk-find-words = Words
desk-find-help = A name, an address or an organisation, in any language. Accents do not matter.
desk-find-count = { $n ->
    [0] Nothing fits. Use fewer or other words.
    [one] 1 entry fits.
   *[other] { $n } entries fit.
}
desk-find-choose = Choose one:
desk-find-more = Only the first { $n } are shown. Add a word to see fewer.
desk-find-network = whole network

## The pin on the map. "#" in the place of $km is filled in by the page.

desk-pin = Pin on a grid around the centre of the city
desk-pin-help = Arrow keys move the pin, with Shift farther. Plus and minus show less or more of the city.
desk-pin-distance = { $km } km from the centre of the city
desk-pin-closer = Closer
desk-pin-farther = Farther away
desk-point-far = This is { $km } km from the centre of the city. Check both numbers, and that they are not swapped. If it really is there, save once more.

## Words begun and not saved

desk-begun = Begun, not saved
desk-begun-help = Only you see these. Open one, go on and save it.
