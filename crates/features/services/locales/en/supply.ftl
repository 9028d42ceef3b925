# The supply grid: which help there is in which language, and where there is none
services-supply = Which help there is, and where it is missing
services-supply-lede = We count the help we know of. Empty places show where a city has work to do.
services-supply-link = Where help is missing
services-supply-definition = A service counts for a language if somebody speaks it there, also with an interpreter. If the service does not say, we take the languages of its organisation. A service counts for a district if it is there or works for the people there. Services that are closed now are not counted. The city’s own language is not in the table, because its offices speak it.
services-supply-nobody-means = “Nobody we know of” does not mean that there is nobody. Tell us if you know somebody.
services-supply-total = { $n ->
    [0] No services counted
    [one] { $n } service counted
   *[other] { $n } services counted
}
services-supply-whole = The whole city
services-supply-languages = Languages and topics
services-supply-districts = Districts and topics
services-supply-language = Language
# Marks a place in the table where nobody is known. Stands after a cross.
services-supply-nobody = nobody we know of
services-supply-holes = { $n ->
    [0] Every language in the table has help for every topic.
    [one] For { $n } combination of language and topic we know no help.
   *[other] For { $n } combinations of language and topic we know no help.
}
services-supply-holes-districts = { $n ->
    [0] Every district has help for every topic.
    [one] For { $n } combination of district and topic we know no help.
   *[other] For { $n } combinations of district and topic we know no help.
}
# Read aloud after a number in the table. $what is a language or a district, $topic a topic such as "Work".
services-supply-for = { $n ->
    [one] service: { $what }, { $topic }
   *[other] services: { $what }, { $topic }
}
