### Co mluví proti příležitosti, a hotové vzory příležitostí.

## Co mluví proti

concern-job = Píše se, že by za to jinak byl někdo placen. Dobrovolníci pomáhají; nestojí tam, kde mají mít lidé zaměstnání.
concern-fee = Dobrovolníci něco platí. Napište kolik a za co, nebo to vypusťte: pomoc by neměla nikoho nic stát.
concern-papers = Text mluví o cestovním pasu. Doklady dobrovolníků si nikdo nesmí nechat; napište, že do nich jen nahlédnete.
concern-hours-job = { $n ->
    [one] { $n } hodina týdně je jako zaměstnání.
    [few] { $n } hodiny týdně jsou jako zaměstnání.
    [many] { $n } hodiny týdně je jako zaměstnání.
   *[other] { $n } hodin týdně je jako zaměstnání.
}
concern-hours = { $n ->
    [one] { $n } hodina týdně je hodně pro někoho, kdo není placen.
    [few] { $n } hodiny týdně jsou hodně pro někoho, kdo není placen.
    [many] { $n } hodiny týdně je hodně pro někoho, kdo není placen.
   *[other] { $n } hodin týdně je hodně pro někoho, kdo není placen.
}
concern-no-end = { $n ->
    [one] Nemá to konec, a to při { $n } hodině týdně. Napište, na kolik měsíců nebo do kdy.
    [few] Nemá to konec, a to při { $n } hodinách týdně. Napište, na kolik měsíců nebo do kdy.
    [many] Nemá to konec, a to při { $n } hodiny týdně. Napište, na kolik měsíců nebo do kdy.
   *[other] Nemá to konec, a to při { $n } hodinách týdně. Napište, na kolik měsíců nebo do kdy.
}
concern-expenses = { $n ->
    [one] { $n } hodina týdně, a nikdo nedostane zpět jízdné. Napište, co proplácíte.
    [few] { $n } hodiny týdně, a nikdo nedostane zpět jízdné. Napište, co proplácíte.
    [many] { $n } hodiny týdně, a nikdo nedostane zpět jízdné. Napište, co proplácíte.
   *[other] { $n } hodin týdně, a nikdo nedostane zpět jízdné. Napište, co proplácíte.
}
concern-deposit = Text mluví o kauci. Napište, kolik je a kdy ji lidé dostanou zpět, nebo se bez ní obejděte.
concern-words = Text zní jako zaměstnání (plný úvazek). Napište, jak si práci dělí dobrovolníci a placení lidé.

## Vzory

pattern-tandem = Jazykový tandem
pattern-tandem-title = Procvičujte spolu jazyk
pattern-tandem-summary = Dva lidé se jednou týdně setkají a povídají si: půl času jedním jazykem, půl druhým.
pattern-tandem-text =
    Každý týden se setkáte s jedním nově příchozím v kavárně, v knihovně nebo v parku. Mluvíte o běžných věcech. Nikdo nemusí být učitel.

    Seznámíme vás a někdo z nás je tu, když máte otázky.
pattern-homework = Pomoc s domácími úkoly
pattern-homework-title = Pomáhejte dětem s úkoly
pattern-homework-summary = Jedno odpoledne týdně pomáháte dětem, pro které je jazyk školy nový.
pattern-homework-text =
    Sedíte se dvěma nebo třemi dětmi, čtete s nimi úkoly a vysvětlujete slova. Někdo z našeho týmu je vždy v místnosti.

    Protože pracujete s dětmi, potřebujeme výpis z rejstříku trestů a připravíme vás na krátkém školení.
pattern-offices = Doprovod na úřady
pattern-offices-title = Doprovázejte nově příchozí na úřad
pattern-offices-summary = Jdete s někým na úřad nebo k lékaři, aby tam nikdo nemusel být sám.
pattern-offices-text =
    Domluvíte si čas, sejdete se přede dveřmi a jdete dovnitř spolu. Pomáháte lidem, aby jim bylo rozumět. Nic za ně nerozhodujete a co uslyšíte, zůstane u vás.

    Připravíme vás na školení, proplatíme vám jízdné a pak si s vámi promluvíme.
pattern-event = Pomoc na akci
pattern-event-title = Pomozte nám na akci
pattern-event-summary = Jeden den, pár hodin: pomáháte s přípravou, vítáte lidi nebo uklízíte.
pattern-event-text =
    Vyberete si, co chcete dělat: stavět stoly, rozdávat jídlo, ukazovat cestu. Přijdete na dvě až tři hodiny. K jídlu a pití něco bude.
pattern-outside = Sport nebo zahrada
pattern-outside-title = Pracujte s námi na zahradě
pattern-outside-summary = Jednou týdně jsme spolu venku: práce na zahradě, hry nebo sport.
pattern-outside-text =
    Sázíme, zaléváme a uklízíme, nebo si spolu hrajeme. Předem nemusíte nic umět a stačí pár slov. Nářadí a rukavice máme. Za špatného počasí se to nekoná.
