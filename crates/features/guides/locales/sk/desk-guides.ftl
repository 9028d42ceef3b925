### Otázky v sprievodcoch, spoloční sprievodcovia a slová z úradov, ako ich vidí redakcia.

## Kinds

kind-shared-guide = Spoločný sprievodca
    .many = Spoloční sprievodcovia
kind-term = Slovo z úradu
    .many = Slová z úradov

## Questions of a guide

field-guide-questions = Otázky pred krokmi
    .help = S odpoveďou áno alebo nie. Skryjú kroky, ktoré sa čitateľa netýkajú. Pýtajte sa, čo niekto chce alebo potrebuje, nikdy nie, kto je.
    .one = Otázka
    .add = Pridať otázku
field-questions-ask = Znenie otázky
    .help = Taká, na ktorú sa odpovedá áno alebo nie: „Máte dieťa v školskom veku?“
field-steps-only_if = Len pre ľudí, ktorí povedia áno na
    .help = Stačí jedno áno. Nové otázky tu budú, keď záznam uložíte.
field-steps-only_if_not = Nie pre ľudí, ktorí povedia áno na

## Shared guide

field-shared-guide-guide = Sprievodca siete
field-shared-guide-name = Iný názov
    .help = Zvyčajne prázdne: použije sa názov sprievodcu.
field-shared-guide-summary = Iná veta o ňom
    .help = Zvyčajne prázdne: použije sa veta sprievodcu.
field-shared-guide-note = Čo vedieť v tomto meste
    .help = Stojí pred krokmi.
field-shared-guide-steps = Čo toto mesto pridáva ku krokom
    .help = Kroky tu budú, keď vyberiete sprievodcu a záznam uložíte. Nechajte prázdne, kde netreba nič pridať.
    .one = Krok
    .add = Doplniť krok
field-steps-hidden = Tento krok tu vynechať

## Article

field-article-claim = Čo ľudia hovoria
    .help = Len pre „Pravda alebo nie?“: jedna veta tak, ako ju ľudia hovoria.

## Office word

field-term-name = Slovo
    .help = Tak, ako ho píšu úrady.
field-term-summary = Čo znamená
    .help = Jedna alebo dve krátke vety.
