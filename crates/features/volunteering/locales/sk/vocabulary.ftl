### Pojmy zo slovníkov, ako ich vidia čitatelia portálu aj redakcia.

vocabulary-opportunity-status-open = Hľadajú dobrovoľníkov
vocabulary-opportunity-status-paused = Teraz nejaký čas nikoho neberú
vocabulary-opportunity-status-ended = Skončilo sa

vocabulary-interest-company = Spoločnosť pre starších alebo chorých ľudí
vocabulary-interest-children = Deti a mladí ľudia
vocabulary-interest-language = Spoločne precvičovať jazyk
vocabulary-interest-newcomers = Pomáhať novým obyvateľom zorientovať sa
vocabulary-interest-food = Jedlo a veci pre ľudí v núdzi
vocabulary-interest-hands = Práca rukami
vocabulary-interest-animals = Zvieratá a príroda
vocabulary-interest-culture = Kultúra, šport a podujatia
vocabulary-interest-first-aid = Prvá pomoc a mimoriadne situácie
vocabulary-interest-office = Kancelária, počítač, preklady

vocabulary-effort-light = Ľahká práca
vocabulary-effort-medium = Veľa chodíte a stojíte
vocabulary-effort-heavy = Ťažká práca

vocabulary-work-place-on-site = Na mieste
vocabulary-work-place-remote = Z domu
vocabulary-work-place-both = Na mieste alebo z domu

vocabulary-rhythm-once = Raz
vocabulary-rhythm-regular = Pravidelne
vocabulary-rhythm-flexible = Kedy sa vám to hodí

vocabulary-benefit-expenses = Preplatenie výdavkov
vocabulary-benefit-meals = Jedlo
vocabulary-benefit-certificate = Osvedčenie
vocabulary-benefit-language-practice = Precvičovanie jazyka
vocabulary-benefit-allowance = Vreckové
vocabulary-benefit-accommodation = Ubytovanie

vocabulary-insured-organization = Poistí vás organizácia
vocabulary-insured-state = Poistenie máte zo zákona
vocabulary-insured-nobody = Nikto vás nepoistí

vocabulary-stay-visa = Ľudia s vízom
vocabulary-stay-long-stay = Ľudia s povolením na prechodný pobyt
vocabulary-stay-permanent = Ľudia s povolením na trvalý pobyt
vocabulary-stay-temporary-protection = Ľudia s dočasnou ochranou
vocabulary-stay-asylum-applicant = Ľudia, ktorí požiadali o azyl
vocabulary-stay-protected = Ľudia s azylom alebo doplnkovou ochranou

vocabulary-shift-status-planned = Koná sa
vocabulary-shift-status-cancelled = Nekoná sa

vocabulary-repeats-weekly = Každý týždeň
vocabulary-repeats-fortnightly = Každý druhý týždeň
