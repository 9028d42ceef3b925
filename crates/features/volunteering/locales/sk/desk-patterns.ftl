### Čo hovorí proti príležitosti, a hotové vzory príležitostí.

## Čo hovorí proti

concern-job = Píše sa, že by za to inak bol niekto platený. Dobrovoľníci pomáhajú; nestoja tam, kde majú mať ľudia zamestnanie.
concern-fee = Dobrovoľníci niečo platia. Napíšte koľko a za čo, alebo to vynechajte: pomoc by nemala nikoho nič stáť.
concern-papers = Text hovorí o cestovnom pase. Doklady dobrovoľníkov si nikto nesmie nechať; napíšte, že do nich len nazriete.
concern-hours-job = { $n ->
    [one] { $n } hodina týždenne je ako zamestnanie.
    [few] { $n } hodiny týždenne sú ako zamestnanie.
    [many] { $n } hodiny týždenne je ako zamestnanie.
   *[other] { $n } hodín týždenne je ako zamestnanie.
}
concern-hours = { $n ->
    [one] { $n } hodina týždenne je veľa pre niekoho, kto nie je platený.
    [few] { $n } hodiny týždenne sú veľa pre niekoho, kto nie je platený.
    [many] { $n } hodiny týždenne je veľa pre niekoho, kto nie je platený.
   *[other] { $n } hodín týždenne je veľa pre niekoho, kto nie je platený.
}
concern-no-end = { $n ->
    [one] Nemá to koniec, a to pri { $n } hodine týždenne. Napíšte, na koľko mesiacov alebo dokedy.
    [few] Nemá to koniec, a to pri { $n } hodinách týždenne. Napíšte, na koľko mesiacov alebo dokedy.
    [many] Nemá to koniec, a to pri { $n } hodiny týždenne. Napíšte, na koľko mesiacov alebo dokedy.
   *[other] Nemá to koniec, a to pri { $n } hodinách týždenne. Napíšte, na koľko mesiacov alebo dokedy.
}
concern-expenses = { $n ->
    [one] { $n } hodina týždenne, a nikto nedostane späť cestovné. Napíšte, čo preplácate.
    [few] { $n } hodiny týždenne, a nikto nedostane späť cestovné. Napíšte, čo preplácate.
    [many] { $n } hodiny týždenne, a nikto nedostane späť cestovné. Napíšte, čo preplácate.
   *[other] { $n } hodín týždenne, a nikto nedostane späť cestovné. Napíšte, čo preplácate.
}
concern-deposit = Text hovorí o kaucii. Napíšte, koľko je a kedy ju ľudia dostanú späť, alebo sa bez nej zaobíďte.
concern-words = Text znie ako zamestnanie (plný úväzok). Napíšte, ako si prácu delia dobrovoľníci a platení ľudia.

## Vzory

pattern-tandem = Jazykový tandem
pattern-tandem-title = Precvičujte si spolu jazyk
pattern-tandem-summary = Dvaja ľudia sa raz týždenne stretnú a rozprávajú sa: pol času jedným jazykom, pol druhým.
pattern-tandem-text =
    Každý týždeň sa stretnete s jedným novým obyvateľom v kaviarni, v knižnici alebo v parku. Hovoríte o bežných veciach. Nikto nemusí byť učiteľ.

    Zoznámime vás a niekto z nás je tu, keď máte otázky.
pattern-homework = Pomoc s domácimi úlohami
pattern-homework-title = Pomáhajte deťom s úlohami
pattern-homework-summary = Jedno popoludnie v týždni pomáhate deťom, pre ktoré je jazyk školy nový.
pattern-homework-text =
    Sedíte s dvoma alebo tromi deťmi, čítate s nimi úlohy a vysvetľujete slová. Niekto z nášho tímu je vždy v miestnosti.

    Keďže pracujete s deťmi, potrebujeme výpis z registra trestov a pripravíme vás na krátkom školení.
pattern-offices = Sprevádzanie na úrady
pattern-offices-title = Sprevádzajte nových obyvateľov na úrad
pattern-offices-summary = Idete s niekým na úrad alebo k lekárovi, aby tam nikto nemusel byť sám.
pattern-offices-text =
    Dohodnete si čas, stretnete sa pred dverami a idete dnu spolu. Pomáhate ľuďom, aby im bolo rozumieť. Nič za nich nerozhodujete a čo počujete, zostane u vás.

    Pripravíme vás na školení, preplatíme vám cestovné a potom sa s vami porozprávame.
pattern-event = Pomoc na podujatí
pattern-event-title = Pomôžte nám na podujatí
pattern-event-summary = Jeden deň, pár hodín: pomáhate s prípravou, vítate ľudí alebo upratujete.
pattern-event-text =
    Vyberiete si, čo chcete robiť: stavať stoly, rozdávať jedlo, ukazovať cestu. Prídete na dve až tri hodiny. Niečo na jedenie a pitie bude.
pattern-outside = Šport alebo záhrada
pattern-outside-title = Pracujte s nami v záhrade
pattern-outside-summary = Raz týždenne sme spolu vonku: práca v záhrade, hry alebo šport.
pattern-outside-text =
    Sadíme, polievame a upratujeme, alebo sa spolu hráme. Vopred nemusíte nič vedieť a stačí pár slov. Náradie a rukavice máme. Za zlého počasia sa to nekoná.
