### Otázky průvodců, společní průvodci a slova z úřadů, jak je vidí redakce.

## Kinds

kind-shared-guide = Společný průvodce
    .many = Společní průvodci
kind-term = Slovo z úřadů
    .many = Slova z úřadů

## Questions of a guide

field-guide-questions = Otázky před kroky
    .help = S odpovědí ano nebo ne. Skryjí kroky, které se čtenáře netýkají. Ptejte se, co kdo chce nebo potřebuje, nikdy, kdo je.
    .one = Otázka
    .add = Přidat otázku
field-questions-ask = Znění otázky
    .help = Taková, na kterou se odpovídá ano nebo ne: „Máte dítě ve školním věku?“
field-steps-only_if = Jen pro lidi, kteří odpoví ano na
    .help = Stačí jedno ano. Nové otázky se tu objeví, až uložíte.
field-steps-only_if_not = Ne pro lidi, kteří odpoví ano na

## Shared guide

field-shared-guide-guide = Průvodce sítě
field-shared-guide-name = Jiný název
    .help = Obvykle prázdné: použije se název průvodce.
field-shared-guide-summary = Jiná věta o něm
    .help = Obvykle prázdné: použije se věta průvodce.
field-shared-guide-note = Co vědět v tomto městě
    .help = Stojí před kroky.
field-shared-guide-steps = Co toto město přidává ke krokům
    .help = Kroky se tu objeví, až vyberete průvodce a uložíte. Co nic vašeho nepotřebuje, nechte prázdné.
    .one = Krok
    .add = Doplnit krok
field-steps-hidden = Tento krok tady vynechat

## Article

field-article-claim = Co lidé říkají
    .help = Jen pro „Pravda, nebo ne?“: jedna věta, tak jak ji lidé říkají.

## Office word

field-term-name = Slovo
    .help = Tak, jak ho píšou úřady.
field-term-summary = Co znamená
    .help = Jedna nebo dvě krátké věty.
