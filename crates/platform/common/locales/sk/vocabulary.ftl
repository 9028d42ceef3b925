### Pojmy zo slovníkov, ako ich vidia čitatelia portálu aj redakcia.

vocabulary-organization-type-public = Úrad
vocabulary-organization-type-police = Polícia
vocabulary-organization-type-ngo = Nezisková organizácia
vocabulary-organization-type-church = Cirkevná organizácia
vocabulary-organization-type-international = Medzinárodná organizácia
vocabulary-organization-type-school = Škola
vocabulary-organization-type-culture = Kultúra

vocabulary-partner-role-lead = Vedúci partner
vocabulary-partner-role-partner = Partner
vocabulary-partner-role-funder = Poskytovateľ financií
vocabulary-partner-role-associated = Pridružený partner

vocabulary-phone-type-voice = Volanie
vocabulary-phone-type-text = Textové správy
vocabulary-phone-type-fax = Fax

vocabulary-location-type-physical = Chodí sa tam
vocabulary-location-type-postal = Len pre listy
vocabulary-location-type-virtual = Len online

vocabulary-yes-no-yes = Áno
vocabulary-yes-no-no = Nie
