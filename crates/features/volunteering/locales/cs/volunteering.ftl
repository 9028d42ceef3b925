# The list
volunteering-title = Dobrovolnictví
volunteering-lede = Udělejte něco pro druhé, poznejte lidi, procvičte si jazyk.
volunteering-find = Najít, s čím pomoct
volunteering-speaks = Jazyk, kterým mluvím
volunteering-level = Jak dobře jím mluvím
volunteering-speaks-help = Uvidíte, na co vám stačí jen tento jazyk.
volunteering-interests = Co mě baví
volunteering-rhythm = Jak často
volunteering-day = Den, kdy mám čas
volunteering-age = Můj věk
volunteering-flag-first = Vhodné pro začátek
volunteering-flag-remote = Z domova
volunteering-flag-step-free = Vchod bez schodů
volunteering-flag-public = Na úřadě, ve veřejné škole nebo nemocnici
volunteering-first = Vhodné pro začátek
volunteering-useful = hodí se
volunteering-all = Zobrazit všechno
volunteering-ask = Zeptejte se člověka

# When
volunteering-when = Kdy
volunteering-when-unknown = Zeptejte se, kdy
volunteering-weekly-hours = { $n ->
    [one] { $n } hodina týdně
    [few] { $n } hodiny týdně
    [many] { $n } hodiny týdně
   *[other] { $n } hodin týdně
}
volunteering-months = { $n ->
    [one] nejméně na { $n } měsíc
    [few] nejméně na { $n } měsíce
    [many] nejméně na { $n } měsíce
   *[other] nejméně na { $n } měsíců
}
volunteering-hours = od { $from } do { $to }
volunteering-hours-from = od { $from }
volunteering-hours-title = Dny a hodiny
# Den v týdnu stojí v nominativu, proto za dvojtečkou.
volunteering-apply-by = Poslední den pro přihlášení: { $date }.
volunteering-too-late = Poslední den pro přihlášení už minul.

# One opportunity
volunteering-in-short = Ve zkratce
volunteering-languages = Jazyky
volunteering-interpreter = Někdo tlumočí.
volunteering-who = Kdo může přijít
volunteering-place = Kde
volunteering-people = { $n ->
    [one] Je potřeba { $n } člověk.
    [few] Jsou potřeba { $n } lidé.
    [many] Je potřeba { $n } člověka.
   *[other] Je potřeba { $n } lidí.
}
volunteering-ages = Věk
volunteering-ages-between = { $to ->
    [one] Od { $from } do { $to } roku.
    [few] Od { $from } do { $to } let.
    [many] Od { $from } do { $to } roku.
   *[other] Od { $from } do { $to } let.
}
volunteering-ages-from = { $from ->
    [one] Od { $from } roku.
    [few] Od { $from } let.
    [many] Od { $from } roku.
   *[other] Od { $from } let.
}
volunteering-ages-to = { $to ->
    [one] Do { $to } roku.
    [few] Do { $to } let.
    [many] Do { $to } roku.
   *[other] Do { $to } let.
}
volunteering-ages-consent = { $n ->
    [one] Od { $n } roku se souhlasem rodiče.
    [few] Od { $n } let se souhlasem rodiče.
    [many] Od { $n } roku se souhlasem rodiče.
   *[other] Od { $n } let se souhlasem rodiče.
}
volunteering-gets = Co dostanete
volunteering-asked = Co po vás budou chtít
volunteering-training-yes = Než začnete, dostanete školení.
volunteering-training-no = Školení nepotřebujete.
volunteering-driving-yes = Potřebujete řidičský průkaz.
volunteering-at-risk-yes = Setkáte se s dětmi nebo s lidmi, které je potřeba chránit.
volunteering-record-check-yes = Přinesete výpis z rejstříku trestů.
volunteering-record-check-no = Výpis z rejstříku trestů nepotřebujete.
volunteering-contract-yes = Podepíšete smlouvu.
volunteering-contract-no = Nepodepisujete žádnou smlouvu.
volunteering-supervisor-yes = Stará se o vás jeden určený člověk.
volunteering-team = Jazyky, kterými mluví tým
volunteering-begin = Jak začít
volunteering-how = Jak se s nimi spojit
volunteering-apply = Přihlásit se na jejich stránce
volunteering-by = Kdo to nabízí
volunteering-unknown = Zatím není známo
volunteering-unknown-insurance = Pojištění
volunteering-unknown-record = Výpis z rejstříku trestů
volunteering-unknown-contract = Smlouva

# Before one begins
volunteering-rules = Než začnete
volunteering-rules-lede = Co tu říká zákon a na co se zeptat. Jsou to informace. Nikdo se neptá, jaké máte povolení k pobytu.
volunteering-ask-title = Na co se zeptat: osm otázek
volunteering-ask-1 = Co budu dělat, kde, kdy a jak dlouho?
volunteering-ask-2 = Jaký jazyk potřebuji?
volunteering-ask-3 = Sepíšeme smlouvu?
volunteering-ask-4 = Mám pojištění pro případ úrazu a škody? Kdo ho platí?
volunteering-ask-5 = Které výdaje dostanu zpět?
volunteering-ask-6 = Potřebuji výpis z rejstříku trestů? Ze které země?
volunteering-ask-7 = Změní se tím něco u mého povolení k pobytu nebo u mých dávek?
volunteering-ask-8 = Dostanu potvrzení, ve kterém bude, s čím pomáhám?

# Fairness, and organizations
volunteering-fee-yes = Něco si platíte sami. Zeptejte se kolik a za co.
volunteering-fee-no = Nic vás to nestojí.
volunteering-instead-yes = Jinak by za tuto práci byl někdo placen.
volunteering-report = Nahlásit tuto nabídku
volunteering-publish = Hledá vaše organizace dobrovolníky?
volunteering-publish-how = Zveřejněte zde svou nabídku
