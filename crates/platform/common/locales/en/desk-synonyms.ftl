kind-synonym = Words people look for
    .many = Words people look for
field-leads_to = Where they lead
    .help = The pages somebody should find first who types one of these words.
field-synonym-name = The word most people use
field-words = Other words for it
    .help = With commas between. Each language has words of its own: no translations, but what people type.
