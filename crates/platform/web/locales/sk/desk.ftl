### Formuláre redakcie: čo hovorí každý formulár, nech je o čomkoľvek.

## Sections

section-about = O čom to je
section-who = Pre koho to je
section-steps = Kroky
section-where = Kde
section-when = Kedy
section-contact = Kontakt
section-languages = Jazyky
section-cost = Cena
section-bring = Skôr ako prídete
section-figures = Čísla
section-partners = Partneri
section-funding = Financovanie
section-notice = Oznam pre čitateľov
section-portal = Na portáli
section-trust = Zdroje a overenie

## Choices

form-yes = Áno
form-no = Nie
form-not-known = Nie je známe
form-none = Nič nevybrané
form-choose = Vyberte
form-unknown = Nie je v zozname: { $value }

## Rows. $what is one of them ("Telephone number"), $n its place.

form-row = { $what } { $n }
form-add = Pridať ďalšie
form-remove = Odobrať
form-up = Posunúť nahor
form-down = Posunúť nadol

## What is wrong with what was entered, and how to mend it. $most is a number.

form-wrong-required = Vyplňte toto pole.
form-wrong-empty-list = Pridajte aspoň jednu položku.
form-wrong-long = Text je príliš dlhý. Povolený počet znakov: { $most }.
form-wrong-many = Položiek je príliš veľa. Povolený počet: { $most }.
form-wrong-choice = Vyberte jednu z možností.
form-wrong-twice = Dva riadky majú rovnaké označenie „{ $id }“. Jeden z nich odoberte.
form-wrong-unknown = Tento formulár také pole nemá.
form-wrong-other = Tomuto nerozumieme. Skontrolujte to.
form-wrong-line = Napíšte jeden riadok textu.
form-wrong-number = Napíšte celé číslo, napríklad 90.
form-wrong-decimal = Napíšte číslo, napríklad 3,50.
form-wrong-fuzzy-date = Napíšte dátum tak presne, ako ho poznáte: 2026, 2026-11, 2026-11-22, alebo 2026~ pre „asi 2026“.
form-wrong-day = Napíšte deň, ktorý existuje, napríklad 22.11.2026.
form-wrong-time = Napíšte čas, napríklad 08:30. Polnoc je 00:00.
form-wrong-language = Vyberte jazyk zo zoznamu.
form-wrong-url = Napíšte celú webovú adresu, napríklad https://example.org.
form-wrong-email = Napíšte e-mailovú adresu, napríklad office@example.org.
form-wrong-colour = Napíšte farbu, napríklad #ffc93c.
form-wrong-link = Vyberte záznam zo zoznamu. Čo je tu napísané, nezodpovedá žiadnemu alebo zodpovedá viacerým.
