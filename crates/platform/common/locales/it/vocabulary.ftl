### Termini dei vocabolari, come li vedono i lettori del portale e la redazione.

vocabulary-organization-type-public = Ufficio pubblico
vocabulary-organization-type-police = Polizia
vocabulary-organization-type-ngo = Organizzazione non profit
vocabulary-organization-type-church = Organizzazione ecclesiale
vocabulary-organization-type-international = Organizzazione internazionale
vocabulary-organization-type-school = Scuola
vocabulary-organization-type-culture = Cultura

vocabulary-partner-role-lead = Partner capofila
vocabulary-partner-role-partner = Partner
vocabulary-partner-role-funder = Finanziatore
vocabulary-partner-role-associated = Partner associato

vocabulary-phone-type-voice = Chiamate
vocabulary-phone-type-text = Messaggi di testo
vocabulary-phone-type-fax = Fax

vocabulary-location-type-physical = Ci si va di persona
vocabulary-location-type-postal = Solo per la posta
vocabulary-location-type-virtual = Solo online

vocabulary-yes-no-yes = Sì
vocabulary-yes-no-no = No
