### Termenii din vocabulare, așa cum îi văd cititorii portalului și redacția.

vocabulary-organization-type-public = Instituție publică
vocabulary-organization-type-police = Poliție
vocabulary-organization-type-ngo = Organizație nonprofit
vocabulary-organization-type-church = Organizație bisericească
vocabulary-organization-type-international = Organizație internațională
vocabulary-organization-type-school = Școală
vocabulary-organization-type-culture = Cultură

vocabulary-partner-role-lead = Partener lider
vocabulary-partner-role-partner = Partener
vocabulary-partner-role-funder = Finanțator
vocabulary-partner-role-associated = Partener asociat

vocabulary-phone-type-voice = Apeluri
vocabulary-phone-type-text = Mesaje text
vocabulary-phone-type-fax = Fax

vocabulary-location-type-physical = Se merge acolo
vocabulary-location-type-postal = Doar pentru scrisori
vocabulary-location-type-virtual = Doar online

vocabulary-yes-no-yes = Da
vocabulary-yes-no-no = Nu

vocabulary-media-type-image = Imagine
vocabulary-media-type-audio = Sunet
vocabulary-media-type-document = Document

vocabulary-file-format-jpg = JPEG
vocabulary-file-format-webp = WebP
vocabulary-file-format-mp3 = MP3
vocabulary-file-format-ogg = Ogg
vocabulary-file-format-m4a = M4A
vocabulary-file-format-pdf = PDF

vocabulary-licence-own = Toate drepturile rezervate
vocabulary-licence-permission = Folosit cu permisiune
vocabulary-licence-cc0 = CC0
vocabulary-licence-cc-by = CC BY
vocabulary-licence-cc-by-sa = CC BY-SA
vocabulary-licence-cc-by-nc = CC BY-NC
vocabulary-licence-cc-by-nc-sa = CC BY-NC-SA
vocabulary-licence-cc-by-nd = CC BY-ND

vocabulary-cefr-a1 = A1: câteva cuvinte
vocabulary-cefr-a2 = A2: discuții simple
vocabulary-cefr-b1 = B1: discuții de zi cu zi
vocabulary-cefr-b2 = B2: aproape tot
vocabulary-cefr-c1 = C1: foarte bine
vocabulary-cefr-c2 = C2: ca limba maternă

vocabulary-shop-level-signpost = Indicator: spune cine este unde
vocabulary-shop-level-ask = Oamenii pot și să întrebe
vocabulary-shop-level-book = Oamenii pot și să își ia o oră
vocabulary-shop-level-shared = Organizațiile au un ghișeu comun
