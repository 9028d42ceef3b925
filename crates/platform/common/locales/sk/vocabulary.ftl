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

vocabulary-media-type-image = Obrázok
vocabulary-media-type-audio = Zvuk
vocabulary-media-type-document = Dokument

vocabulary-file-format-jpg = JPEG
vocabulary-file-format-webp = WebP
vocabulary-file-format-mp3 = MP3
vocabulary-file-format-ogg = Ogg
vocabulary-file-format-m4a = M4A
vocabulary-file-format-pdf = PDF

vocabulary-licence-own = Všetky práva vyhradené
vocabulary-licence-permission = Použité so súhlasom
vocabulary-licence-cc0 = CC0
vocabulary-licence-cc-by = CC BY
vocabulary-licence-cc-by-sa = CC BY-SA
vocabulary-licence-cc-by-nc = CC BY-NC
vocabulary-licence-cc-by-nc-sa = CC BY-NC-SA
vocabulary-licence-cc-by-nd = CC BY-ND

vocabulary-cefr-a1 = A1: pár slov
vocabulary-cefr-a2 = A2: jednoduchý rozhovor
vocabulary-cefr-b1 = B1: bežný rozhovor
vocabulary-cefr-b2 = B2: skoro všetko
vocabulary-cefr-c1 = C1: veľmi dobre
vocabulary-cefr-c2 = C2: ako materinský jazyk

vocabulary-shop-level-signpost = Smerovník: hovorí, kto je kde
vocabulary-shop-level-ask = Ľudia sa tu môžu aj opýtať
vocabulary-shop-level-book = Ľudia si tu môžu aj dohodnúť čas
vocabulary-shop-level-shared = Organizácie majú spoločnú priehradku
