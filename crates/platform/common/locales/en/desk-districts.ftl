### Districts, as people at the desk meet them.

kind-district = District
    .many = Districts
field-district-name = Name of the district
    .help = As people there write it.
field-district-description = What to know about it
    .help = What a newcomer finds there and how to get there. What helps there appears by itself.
field-district-point = About where its middle is
field-neighbourhood = Part of town, in words
    .help = Only when it is smaller than a district, or the district has no entry yet.
