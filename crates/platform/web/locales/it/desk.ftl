### Moduli della redazione: ciò che dice ogni modulo, qualunque sia il tema.

## Sections

section-about = Di che cosa si tratta
section-who = Per chi è
section-steps = Passi
section-where = Dove
section-when = Quando
section-contact = Contatti
section-languages = Lingue
section-cost = Costo
section-bring = Prima di venire
section-figures = Dati e cifre
section-partners = Partner
section-funding = Finanziamento
section-notice = Avviso ai lettori
section-portal = Sul portale
section-trust = Fonti e verifiche

## Choices

form-yes = Sì
form-no = No
form-not-known = Non si sa
form-none = Nessuna scelta
form-choose = Scegli
form-unknown = Non è nell’elenco: { $value }

## Rows. $what is one of them ("Telephone number"), $n its place.

form-row = { $what } { $n }
form-add = Aggiungi un altro elemento
form-remove = Rimuovi
form-up = Sposta su
form-down = Sposta giù

## What is wrong with what was entered, and how to mend it. $most is a number.

form-wrong-required = Compila questo campo.
form-wrong-empty-list = Aggiungi almeno un elemento.
form-wrong-long = Il testo è troppo lungo. Caratteri consentiti: { $most }.
form-wrong-many = Gli elementi sono troppi. Numero consentito: { $most }.
form-wrong-choice = Scegli una delle opzioni.
form-wrong-twice = Due righe hanno lo stesso codice “{ $id }”. Rimuovine una.
form-wrong-unknown = Questo modulo non ha un campo simile.
form-wrong-other = Non riusciamo a leggerlo. Controlla.
form-wrong-line = Scrivi una riga di testo.
form-wrong-number = Scrivi un numero intero, per esempio 90.
form-wrong-decimal = Scrivi un numero, per esempio 3,50.
form-wrong-fuzzy-date = Scrivi la data con la precisione che conosci: 2026, 2026-11, 2026-11-22, oppure 2026~ per “circa 2026”.
form-wrong-day = Scrivi un giorno che esiste, per esempio 22.11.2026.
form-wrong-time = Scrivi un orario, per esempio 08:30. Mezzanotte è 00:00.
form-wrong-language = Scegli una lingua dall’elenco.
form-wrong-url = Scrivi l’indirizzo web completo, per esempio https://example.org.
form-wrong-email = Scrivi un indirizzo e-mail, per esempio office@example.org.
form-wrong-colour = Scrivi un colore, per esempio #ffc93c.
form-wrong-link = Scegli una voce dall’elenco. Ciò che è scritto qui non corrisponde a nessuna, oppure a più di una.
