### What every entry says about its law, about care in translation and about plain words, as people at the desk meet it.

field-law = Law or rule it is based on
    .help = Its name, such as “Act 404/2011”. Only when a source names it.
field-law-as_of = As of
    .help = The time whose rules you tell: 2022, 2022-01 or 2022-01-15.
field-law-valid_until = Valid until
    .help = The last day. After it readers are warned. Only when a source says so.
field-careful = A wrong word does harm
    .help = A city may show such texts only as a person has checked them.
    .none = No
field-plain_excuse = Why long sentences stay
    .help = Only staff see it. With a reason the check for plain words leaves this entry alone.
field-reviewed_only = Never show translated by a machine alone
    .help = Texts marked so are shown in the original language until a person has checked the translation.
