### Pojmovi iz rječnika, kako ih vide čitatelji portala i uredništvo.

vocabulary-organization-type-public = Javni ured
vocabulary-organization-type-police = Policija
vocabulary-organization-type-ngo = Neprofitna organizacija
vocabulary-organization-type-church = Crkvena organizacija
vocabulary-organization-type-international = Međunarodna organizacija
vocabulary-organization-type-school = Škola
vocabulary-organization-type-culture = Kultura

vocabulary-partner-role-lead = Vodeći partner
vocabulary-partner-role-partner = Partner
vocabulary-partner-role-funder = Financijer
vocabulary-partner-role-associated = Pridruženi partner

vocabulary-phone-type-voice = Pozivi
vocabulary-phone-type-text = Tekstualne poruke
vocabulary-phone-type-fax = Faks

vocabulary-location-type-physical = Dolazi se osobno
vocabulary-location-type-postal = Samo za pisma
vocabulary-location-type-virtual = Samo putem interneta

vocabulary-yes-no-yes = Da
vocabulary-yes-no-no = Ne
