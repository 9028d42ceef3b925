### Formuláře redakce: co říká každý formulář, ať je o čemkoli.

## Sections

section-about = O čem to je
section-who = Pro koho to je
section-steps = Kroky
section-where = Kde
section-when = Kdy
section-contact = Kontakt
section-languages = Jazyky
section-cost = Cena
section-bring = Než přijdete
section-figures = Čísla
section-partners = Partneři
section-funding = Financování
section-notice = Oznámení pro čtenáře
section-portal = Na portálu
section-trust = Zdroje a ověření

## Choices

form-yes = Ano
form-no = Ne
form-not-known = Není známo
form-none = Nic nevybráno
form-choose = Vyberte
form-unknown = Není v seznamu: { $value }

## Rows. $what is one of them ("Telephone number"), $n its place.

form-row = { $what } { $n }
form-add = Přidat další
form-remove = Odebrat
form-up = Posunout nahoru
form-down = Posunout dolů

## What is wrong with what was entered, and how to mend it. $most is a number.

form-wrong-required = Vyplňte toto pole.
form-wrong-empty-list = Přidejte alespoň jednu položku.
form-wrong-long = Text je příliš dlouhý. Povolený počet znaků: { $most }.
form-wrong-many = Položek je příliš mnoho. Povolený počet: { $most }.
form-wrong-choice = Vyberte jednu z možností.
form-wrong-twice = Dva řádky mají stejné označení „{ $id }“. Jeden z nich odeberte.
form-wrong-unknown = Tento formulář takové pole nemá.
form-wrong-other = Tomu nerozumíme. Zkontrolujte to.
form-wrong-line = Napište jeden řádek textu.
form-wrong-number = Napište celé číslo, například 90.
form-wrong-decimal = Napište číslo, například 3,50.
form-wrong-fuzzy-date = Napište datum tak přesně, jak je znáte: 2026, 2026-11, 2026-11-22, nebo 2026~ pro „asi 2026“.
form-wrong-day = Napište den, který existuje, například 22.11.2026.
form-wrong-time = Napište čas, například 08:30. Půlnoc je 00:00.
form-wrong-language = Vyberte jazyk ze seznamu.
form-wrong-url = Napište celou webovou adresu, například https://example.org.
form-wrong-email = Napište e-mailovou adresu, například office@example.org.
form-wrong-colour = Napište barvu, například #ffc93c.
form-wrong-link = Vyberte záznam ze seznamu. Co je zde napsáno, neodpovídá žádnému, nebo více než jednomu.
