# Looking for something in everything this portal has
search-title = Search
search-lede = Type what you need, in any of our languages. A part of a word is enough.
search-found = { $n ->
    [one] One page found.
   *[other] { $n } pages found.
}
search-meant = We did not find what you typed. This is for “{ $words }”.
search-partly = No page has all your words. These have some of them.
search-none = Nothing found.
search-none-help = Try one word, or a simpler one. Or go through a door below, or ask a person.
search-cut = We looked for the first { $n } characters only.
search-more = There is more. Add a word to find less.
search-hints = { $n ->
    [0] No suggestions.
    [one] One suggestion. The down arrow leads to it.
   *[other] { $n } suggestions. The down arrow leads to them.
}
