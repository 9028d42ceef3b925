### Pojmy ze slovníků, jak je vidí čtenáři portálu i redakce.

vocabulary-organization-type-public = Úřad
vocabulary-organization-type-police = Policie
vocabulary-organization-type-ngo = Nezisková organizace
vocabulary-organization-type-church = Církevní organizace
vocabulary-organization-type-international = Mezinárodní organizace
vocabulary-organization-type-school = Škola
vocabulary-organization-type-culture = Kultura

vocabulary-partner-role-lead = Vedoucí partner
vocabulary-partner-role-partner = Partner
vocabulary-partner-role-funder = Poskytovatel peněz
vocabulary-partner-role-associated = Přidružený partner

vocabulary-phone-type-voice = Volání
vocabulary-phone-type-text = Textové zprávy
vocabulary-phone-type-fax = Fax

vocabulary-location-type-physical = Chodí se tam
vocabulary-location-type-postal = Jen pro dopisy
vocabulary-location-type-virtual = Jen online

vocabulary-yes-no-yes = Ano
vocabulary-yes-no-no = Ne

vocabulary-media-type-image = Obrázek
vocabulary-media-type-audio = Zvuk
vocabulary-media-type-document = Dokument

vocabulary-file-format-jpg = JPEG
vocabulary-file-format-webp = WebP
vocabulary-file-format-mp3 = MP3
vocabulary-file-format-ogg = Ogg
vocabulary-file-format-m4a = M4A
vocabulary-file-format-pdf = PDF

vocabulary-licence-own = Všechna práva vyhrazena
vocabulary-licence-permission = Použito se souhlasem
vocabulary-licence-cc0 = CC0
vocabulary-licence-cc-by = CC BY
vocabulary-licence-cc-by-sa = CC BY-SA
vocabulary-licence-cc-by-nc = CC BY-NC
vocabulary-licence-cc-by-nc-sa = CC BY-NC-SA
vocabulary-licence-cc-by-nd = CC BY-ND

vocabulary-cefr-a1 = A1: pár slov
vocabulary-cefr-a2 = A2: jednoduchý rozhovor
vocabulary-cefr-b1 = B1: běžný rozhovor
vocabulary-cefr-b2 = B2: skoro všechno
vocabulary-cefr-c1 = C1: velmi dobře
vocabulary-cefr-c2 = C2: jako mateřský jazyk

vocabulary-shop-level-signpost = Ukazatel: říká, kdo je kde
vocabulary-shop-level-ask = Lidé se tu můžou i zeptat
vocabulary-shop-level-book = Lidé si tu můžou i domluvit čas
vocabulary-shop-level-shared = Organizace mají společnou přepážku
