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

vocabulary-media-type-image = Immagine
vocabulary-media-type-audio = Audio
vocabulary-media-type-document = Documento

vocabulary-file-format-jpg = JPEG
vocabulary-file-format-webp = WebP
vocabulary-file-format-mp3 = MP3
vocabulary-file-format-ogg = Ogg
vocabulary-file-format-m4a = M4A
vocabulary-file-format-pdf = PDF

vocabulary-licence-own = Tutti i diritti riservati
vocabulary-licence-permission = Usato con il permesso
vocabulary-licence-cc0 = CC0
vocabulary-licence-cc-by = CC BY
vocabulary-licence-cc-by-sa = CC BY-SA
vocabulary-licence-cc-by-nc = CC BY-NC
vocabulary-licence-cc-by-nc-sa = CC BY-NC-SA
vocabulary-licence-cc-by-nd = CC BY-ND

vocabulary-cefr-a1 = A1: poche parole
vocabulary-cefr-a2 = A2: conversazioni semplici
vocabulary-cefr-b1 = B1: conversazioni di ogni giorno
vocabulary-cefr-b2 = B2: quasi tutto
vocabulary-cefr-c1 = C1: molto bene
vocabulary-cefr-c2 = C2: come la lingua materna

vocabulary-shop-level-signpost = Indicazioni: dice chi è dove
vocabulary-shop-level-ask = Si può anche fare una domanda
vocabulary-shop-level-book = Si può anche prendere un appuntamento
vocabulary-shop-level-shared = Le organizzazioni hanno uno sportello comune
