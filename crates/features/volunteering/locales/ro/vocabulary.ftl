### Termenii din vocabulare, așa cum îi văd cititorii portalului și redacția.

vocabulary-opportunity-status-open = Se caută voluntari
vocabulary-opportunity-status-paused = Pentru un timp nu se caută pe nimeni
vocabulary-opportunity-status-ended = Încheiat

vocabulary-interest-company = Companie pentru oameni în vârstă sau bolnavi
vocabulary-interest-children = Copii și tineri
vocabulary-interest-language = Exersarea unei limbi împreună
vocabulary-interest-newcomers = Ajutor pentru nou-veniți, ca să se descurce
vocabulary-interest-food = Mâncare și lucruri pentru oameni în nevoie
vocabulary-interest-hands = Muncă cu mâinile
vocabulary-interest-animals = Animale și natură
vocabulary-interest-culture = Cultură, sport și evenimente
vocabulary-interest-first-aid = Prim ajutor și urgențe
vocabulary-interest-office = Birou, calculator, traduceri

vocabulary-effort-light = Muncă ușoară
vocabulary-effort-medium = Mergeți și stați mult în picioare
vocabulary-effort-heavy = Muncă grea

vocabulary-work-place-on-site = La fața locului
vocabulary-work-place-remote = De acasă
vocabulary-work-place-both = La fața locului sau de acasă

vocabulary-rhythm-once = O singură dată
vocabulary-rhythm-regular = Regulat
vocabulary-rhythm-flexible = Când vă convine

vocabulary-benefit-expenses = Cheltuieli plătite înapoi
vocabulary-benefit-meals = Mâncare
vocabulary-benefit-certificate = Un certificat
vocabulary-benefit-language-practice = Exersarea limbii
vocabulary-benefit-allowance = Bani de buzunar
vocabulary-benefit-accommodation = Un loc unde să stați

vocabulary-insured-organization = Organizația vă asigură
vocabulary-insured-state = Aveți asigurare prin lege
vocabulary-insured-nobody = Nimeni nu vă asigură

vocabulary-stay-visa = Persoane cu viză
vocabulary-stay-long-stay = Persoane cu permis pentru o ședere lungă
vocabulary-stay-permanent = Persoane cu permis de ședere permanentă
vocabulary-stay-temporary-protection = Persoane cu protecție temporară
vocabulary-stay-asylum-applicant = Persoane care au cerut azil
vocabulary-stay-protected = Persoane cu azil sau protecție subsidiară

vocabulary-shift-status-planned = Are loc
vocabulary-shift-status-cancelled = Nu are loc

vocabulary-repeats-weekly = În fiecare săptămână
vocabulary-repeats-fortnightly = O dată la două săptămâni
