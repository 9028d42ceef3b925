kind-synonym = Parole che la gente cerca
    .many = Parole che la gente cerca
field-leads_to = Dove portano
    .help = Le pagine che deve trovare per prime chi scrive una di queste parole.
field-synonym-name = La parola più usata
field-words = Altre parole per dirlo
    .help = Separate da virgole. Ogni lingua ha le sue parole: non traduzioni, ma quello che la gente scrive.
