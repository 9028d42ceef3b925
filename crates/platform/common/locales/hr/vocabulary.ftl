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

vocabulary-media-type-image = Slika
vocabulary-media-type-audio = Zvuk
vocabulary-media-type-document = Dokument

vocabulary-file-format-jpg = JPEG
vocabulary-file-format-webp = WebP
vocabulary-file-format-mp3 = MP3
vocabulary-file-format-ogg = Ogg
vocabulary-file-format-m4a = M4A
vocabulary-file-format-pdf = PDF

vocabulary-licence-own = Sva prava pridržana
vocabulary-licence-permission = Koristi se uz dopuštenje
vocabulary-licence-cc0 = CC0
vocabulary-licence-cc-by = CC BY
vocabulary-licence-cc-by-sa = CC BY-SA
vocabulary-licence-cc-by-nc = CC BY-NC
vocabulary-licence-cc-by-nc-sa = CC BY-NC-SA
vocabulary-licence-cc-by-nd = CC BY-ND

vocabulary-cefr-a1 = A1: nekoliko riječi
vocabulary-cefr-a2 = A2: jednostavan razgovor
vocabulary-cefr-b1 = B1: svakodnevni razgovor
vocabulary-cefr-b2 = B2: gotovo sve
vocabulary-cefr-c1 = C1: vrlo dobro
vocabulary-cefr-c2 = C2: kao materinski jezik

vocabulary-shop-level-signpost = Putokaz: kaže tko je gdje
vocabulary-shop-level-ask = Ljudi mogu i pitati
vocabulary-shop-level-book = Ljudi mogu i dogovoriti termin
vocabulary-shop-level-shared = Organizacije imaju zajednički šalter
