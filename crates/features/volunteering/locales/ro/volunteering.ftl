# Lista
volunteering-title = Voluntariat
volunteering-lede = Faceți ceva pentru alții, cunoașteți oameni, exersați limba.
volunteering-find = Găsiți ceva de făcut
volunteering-speaks = O limbă pe care o vorbesc
volunteering-level = Cât de bine o vorbesc
volunteering-speaks-help = Vedeți ce puteți face doar cu această limbă, fără alta.
volunteering-interests = Ce îmi place
volunteering-rhythm = Cât de des
volunteering-day = O zi în care am timp
volunteering-age = Vârsta mea
volunteering-flag-first = Potrivit pentru prima dată
volunteering-flag-remote = De acasă
volunteering-flag-step-free = Intrare fără trepte
volunteering-flag-public = Într-o instituție publică, o școală sau un spital
volunteering-first = Potrivit pentru prima dată
# După numele unei limbi care nu este obligatorie.
volunteering-useful = ajută
volunteering-all = Vedeți totul
volunteering-ask = Întrebați o persoană

# Când
volunteering-when = Când
volunteering-when-unknown = Întrebați când
volunteering-weekly-hours = { $n ->
    [one] { $n } oră pe săptămână
    [few] { $n } ore pe săptămână
   *[other] { $n } de ore pe săptămână
}
volunteering-months = { $n ->
    [one] cel puțin { $n } lună
    [few] cel puțin { $n } luni
   *[other] cel puțin { $n } de luni
}
volunteering-hours = de la { $from } la { $to }
volunteering-hours-from = de la { $from }
volunteering-hours-title = Zile și ore
volunteering-apply-by = Ultima zi pentru înscriere: { $date }.
volunteering-too-late = Ultima zi pentru înscriere a trecut.

# O activitate
volunteering-in-short = Pe scurt
volunteering-languages = Limbi
volunteering-interpreter = Cineva traduce discuțiile.
volunteering-who = Cine poate veni
volunteering-place = Unde
volunteering-people = { $n ->
    [one] Este nevoie de { $n } persoană.
    [few] Este nevoie de { $n } persoane.
   *[other] Este nevoie de { $n } de persoane.
}
volunteering-ages = Vârstă
volunteering-ages-between = { $to ->
    [one] De la { $from } la { $to } an.
    [few] De la { $from } la { $to } ani.
   *[other] De la { $from } la { $to } de ani.
}
volunteering-ages-from = { $from ->
    [one] De la { $from } an în sus.
    [few] De la { $from } ani în sus.
   *[other] De la { $from } de ani în sus.
}
volunteering-ages-to = { $to ->
    [one] Până la { $to } an.
    [few] Până la { $to } ani.
   *[other] Până la { $to } de ani.
}
volunteering-ages-consent = { $n ->
    [one] Cu consimțământul unui părinte, de la { $n } an în sus.
    [few] Cu consimțământul unui părinte, de la { $n } ani în sus.
   *[other] Cu consimțământul unui părinte, de la { $n } de ani în sus.
}
volunteering-gets = Ce primiți
volunteering-asked = Ce vi se cere
volunteering-training-yes = Vă pregătește cineva înainte de a începe.
volunteering-training-no = Nu aveți nevoie de pregătire.
volunteering-driving-yes = Aveți nevoie de permis de conducere.
volunteering-at-risk-yes = Întâlniți copii sau oameni care au nevoie de protecție.
volunteering-record-check-yes = Aduceți un cazier judiciar.
volunteering-record-check-no = Nu aveți nevoie de cazier judiciar.
volunteering-contract-yes = Semnați un acord.
volunteering-contract-no = Nu semnați niciun acord.
volunteering-supervisor-yes = O persoană vă îndrumă.
volunteering-team = Limbi vorbite de echipă
volunteering-begin = Cum începeți
volunteering-how = Cum luați legătura
volunteering-apply = Înscrieți-vă pe pagina lor
volunteering-by = Cine oferă
volunteering-unknown = Încă nu se știe
volunteering-unknown-insurance = Asigurare
volunteering-unknown-record = Cazier judiciar
volunteering-unknown-contract = Acord scris

# Înainte de a începe
volunteering-rules = Înainte de a începe
volunteering-rules-lede = Ce spune legea aici și ce să întrebați. Acestea sunt informații. Nimeni nu vă întreabă ce permis aveți.
volunteering-ask-title = Opt întrebări de pus
volunteering-ask-1 = Ce fac, unde, când și cât timp?
volunteering-ask-2 = De ce limbă am nevoie?
volunteering-ask-3 = Scriem un acord?
volunteering-ask-4 = Am asigurare pentru accidente și pagube? Cine plătește?
volunteering-ask-5 = Ce cheltuieli primesc înapoi?
volunteering-ask-6 = Am nevoie de cazier judiciar? Din ce țară?
volunteering-ask-7 = Se schimbă ceva pentru permisul meu sau pentru ajutoarele mele sociale?
volunteering-ask-8 = Primesc o hârtie care spune ce am făcut?

# Fairness, and organizations
volunteering-fee-yes = Plătiți ceva din buzunar. Întrebați cât și pentru ce.
volunteering-fee-no = Nu vă costă nimic.
volunteering-instead-yes = Altfel cineva ar fi plătit pentru această muncă.
volunteering-report = Semnalați această ofertă
volunteering-publish = Organizația dumneavoastră caută voluntari?
volunteering-publish-how = Publicați aici ce oferiți
