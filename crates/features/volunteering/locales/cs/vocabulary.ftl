### Pojmy ze slovníků, jak je vidí čtenáři portálu i redakce.

vocabulary-opportunity-status-open = Hledají dobrovolníky
vocabulary-opportunity-status-paused = Teď nějakou dobu nikoho neberou
vocabulary-opportunity-status-ended = Skončilo

vocabulary-interest-company = Společnost pro starší nebo nemocné lidi
vocabulary-interest-children = Děti a mladí lidé
vocabulary-interest-language = Společně procvičovat jazyk
vocabulary-interest-newcomers = Pomáhat novým obyvatelům zorientovat se
vocabulary-interest-food = Jídlo a věci pro lidi v nouzi
vocabulary-interest-hands = Práce rukama
vocabulary-interest-animals = Zvířata a příroda
vocabulary-interest-culture = Kultura, sport a akce
vocabulary-interest-first-aid = První pomoc a mimořádné situace
vocabulary-interest-office = Kancelář, počítač, překlady

vocabulary-effort-light = Lehká práce
vocabulary-effort-medium = Hodně chodíte a stojíte
vocabulary-effort-heavy = Těžká práce

vocabulary-work-place-on-site = Na místě
vocabulary-work-place-remote = Z domova
vocabulary-work-place-both = Na místě nebo z domova

vocabulary-rhythm-once = Jednou
vocabulary-rhythm-regular = Pravidelně
vocabulary-rhythm-flexible = Kdy se vám to hodí

vocabulary-benefit-expenses = Proplacení výdajů
vocabulary-benefit-meals = Jídlo
vocabulary-benefit-certificate = Osvědčení
vocabulary-benefit-language-practice = Procvičování jazyka
vocabulary-benefit-allowance = Kapesné
vocabulary-benefit-accommodation = Ubytování

vocabulary-insured-organization = Pojistí vás organizace
vocabulary-insured-state = Pojištění máte ze zákona
vocabulary-insured-nobody = Nikdo vás nepojistí

vocabulary-stay-visa = Lidé s vízem
vocabulary-stay-long-stay = Lidé s povolením k dlouhodobému pobytu
vocabulary-stay-permanent = Lidé s povolením k trvalému pobytu
vocabulary-stay-temporary-protection = Lidé s dočasnou ochranou
vocabulary-stay-asylum-applicant = Lidé, kteří požádali o azyl
vocabulary-stay-protected = Lidé s azylem nebo doplňkovou ochranou

vocabulary-shift-status-planned = Koná se
vocabulary-shift-status-cancelled = Nekoná se

vocabulary-repeats-weekly = Každý týden
vocabulary-repeats-fortnightly = Každý druhý týden
