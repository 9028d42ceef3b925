### Terms of vocabularies, as readers of the portal and people at the desk meet them.

vocabulary-organization-type-public = Public office
vocabulary-organization-type-police = Police
vocabulary-organization-type-ngo = Non-profit organisation
vocabulary-organization-type-church = Church organisation
vocabulary-organization-type-international = International organisation
vocabulary-organization-type-school = School
vocabulary-organization-type-culture = Culture

vocabulary-partner-role-lead = Lead partner
vocabulary-partner-role-partner = Partner
vocabulary-partner-role-funder = Funder
vocabulary-partner-role-associated = Associated partner

vocabulary-phone-type-voice = Calls
vocabulary-phone-type-text = Text messages
vocabulary-phone-type-fax = Fax

vocabulary-location-type-physical = One goes there
vocabulary-location-type-postal = For letters only
vocabulary-location-type-virtual = Online only

vocabulary-yes-no-yes = Yes
vocabulary-yes-no-no = No

vocabulary-media-type-image = Picture
vocabulary-media-type-audio = Sound
vocabulary-media-type-document = Document

vocabulary-file-format-jpg = JPEG
vocabulary-file-format-webp = WebP
vocabulary-file-format-mp3 = MP3
vocabulary-file-format-ogg = Ogg
vocabulary-file-format-m4a = M4A
vocabulary-file-format-pdf = PDF

vocabulary-licence-own = All rights reserved
vocabulary-licence-permission = Used with permission
vocabulary-licence-cc0 = CC0
vocabulary-licence-cc-by = CC BY
vocabulary-licence-cc-by-sa = CC BY-SA
vocabulary-licence-cc-by-nc = CC BY-NC
vocabulary-licence-cc-by-nc-sa = CC BY-NC-SA
vocabulary-licence-cc-by-nd = CC BY-ND

vocabulary-cefr-a1 = A1: a few words
vocabulary-cefr-a2 = A2: simple talk
vocabulary-cefr-b1 = B1: everyday talk
vocabulary-cefr-b2 = B2: nearly everything
vocabulary-cefr-c1 = C1: very well
vocabulary-cefr-c2 = C2: like a native speaker

vocabulary-shop-level-signpost = Signpost: it says who is where
vocabulary-shop-level-ask = People can also ask for an answer
vocabulary-shop-level-book = People can also have a time
vocabulary-shop-level-shared = Organisations share one counter
