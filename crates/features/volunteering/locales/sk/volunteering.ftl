# The list
volunteering-title = Dobrovoľníctvo
volunteering-lede = Urobte niečo pre iných, spoznajte ľudí, precvičte si jazyk.
volunteering-find = Nájsť, s čím pomôcť
volunteering-speaks = Jazyk, ktorým hovorím
volunteering-level = Ako dobre ním hovorím
volunteering-speaks-help = Uvidíte, na čo vám stačí iba tento jazyk.
volunteering-interests = Čo ma baví
volunteering-rhythm = Ako často
volunteering-day = Deň, keď mám čas
volunteering-age = Môj vek
volunteering-flag-first = Vhodné na začiatok
volunteering-flag-remote = Z domu
volunteering-flag-step-free = Vchod bez schodov
volunteering-flag-public = Na úrade, vo verejnej škole alebo nemocnici
volunteering-first = Vhodné na začiatok
volunteering-useful = hodí sa
volunteering-all = Zobraziť všetko
volunteering-ask = Opýtajte sa človeka

# When
volunteering-when = Kedy
volunteering-when-unknown = Opýtajte sa, kedy
volunteering-weekly-hours = { $n ->
    [one] { $n } hodina týždenne
    [few] { $n } hodiny týždenne
    [many] { $n } hodiny týždenne
   *[other] { $n } hodín týždenne
}
volunteering-months = { $n ->
    [one] najmenej na { $n } mesiac
    [few] najmenej na { $n } mesiace
    [many] najmenej na { $n } mesiaca
   *[other] najmenej na { $n } mesiacov
}
volunteering-hours = od { $from } do { $to }
volunteering-hours-from = od { $from }
volunteering-hours-title = Dni a hodiny
# Deň v týždni stojí v nominatíve, preto za dvojbodkou.
volunteering-apply-by = Posledný deň na prihlásenie: { $date }.
volunteering-too-late = Posledný deň na prihlásenie už uplynul.

# One opportunity
volunteering-in-short = V skratke
volunteering-languages = Jazyky
volunteering-interpreter = Niekto tlmočí.
volunteering-who = Kto môže prísť
volunteering-place = Kde
volunteering-people = { $n ->
    [one] Potrebujú { $n } človeka.
    [few] Potrebujú { $n } ľudí.
    [many] Potrebujú { $n } človeka.
   *[other] Potrebujú { $n } ľudí.
}
volunteering-ages = Vek
volunteering-ages-between = { $to ->
    [one] Od { $from } do { $to } roka.
    [few] Od { $from } do { $to } rokov.
    [many] Od { $from } do { $to } roka.
   *[other] Od { $from } do { $to } rokov.
}
volunteering-ages-from = { $from ->
    [one] Od { $from } roka.
    [few] Od { $from } rokov.
    [many] Od { $from } roka.
   *[other] Od { $from } rokov.
}
volunteering-ages-to = { $to ->
    [one] Do { $to } roka.
    [few] Do { $to } rokov.
    [many] Do { $to } roka.
   *[other] Do { $to } rokov.
}
volunteering-ages-consent = { $n ->
    [one] Od { $n } roka so súhlasom rodiča.
    [few] Od { $n } rokov so súhlasom rodiča.
    [many] Od { $n } roka so súhlasom rodiča.
   *[other] Od { $n } rokov so súhlasom rodiča.
}
volunteering-gets = Čo dostanete
volunteering-asked = Čo od vás budú chcieť
volunteering-training-yes = Skôr ako začnete, dostanete školenie.
volunteering-training-no = Školenie nepotrebujete.
volunteering-driving-yes = Potrebujete vodičský preukaz.
volunteering-at-risk-yes = Stretnete sa s deťmi alebo s ľuďmi, ktorých treba chrániť.
volunteering-record-check-yes = Prinesiete výpis z registra trestov.
volunteering-record-check-no = Výpis z registra trestov nepotrebujete.
volunteering-contract-yes = Podpíšete zmluvu.
volunteering-contract-no = Nepodpisujete žiadnu zmluvu.
volunteering-supervisor-yes = Stará sa o vás jeden určený človek.
volunteering-team = Jazyky, ktorými hovorí tím
volunteering-begin = Ako začať
volunteering-how = Ako sa s nimi spojiť
volunteering-apply = Prihlásiť sa na ich stránke
volunteering-by = Kto to ponúka
volunteering-unknown = Zatiaľ nie je známe
volunteering-unknown-insurance = Poistenie
volunteering-unknown-record = Výpis z registra trestov
volunteering-unknown-contract = Zmluva

# Before one begins
volunteering-rules = Skôr ako začnete
volunteering-rules-lede = Čo tu hovorí zákon a na čo sa opýtať. Sú to informácie. Nikto sa nepýta, aké máte povolenie na pobyt.
volunteering-ask-title = Na čo sa opýtať: osem otázok
volunteering-ask-1 = Čo budem robiť, kde, kedy a ako dlho?
volunteering-ask-2 = Aký jazyk potrebujem?
volunteering-ask-3 = Spíšeme zmluvu?
volunteering-ask-4 = Mám poistenie pre prípad úrazu a škody? Kto ho platí?
volunteering-ask-5 = Ktoré výdavky dostanem späť?
volunteering-ask-6 = Potrebujem výpis z registra trestov? Z ktorej krajiny?
volunteering-ask-7 = Zmení sa tým niečo pri mojom povolení na pobyt alebo pri mojich dávkach?
volunteering-ask-8 = Dostanem potvrdenie, v ktorom bude, s čím pomáham?

# Fairness, and organizations
volunteering-fee-yes = Niečo si platíte sami. Opýtajte sa koľko a za čo.
volunteering-fee-no = Nič vás to nestojí.
volunteering-instead-yes = Inak by za túto prácu bol niekto platený.
volunteering-report = Nahlásiť túto ponuku
volunteering-publish = Hľadá vaša organizácia dobrovoľníkov?
volunteering-publish-how = Zverejnite tu svoju ponuku
