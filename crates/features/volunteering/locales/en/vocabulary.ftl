### Terms of vocabularies, as readers of the portal and people at the desk meet them.

vocabulary-opportunity-status-open = Volunteers wanted
vocabulary-opportunity-status-paused = Nobody is taken for a while
vocabulary-opportunity-status-ended = Over

vocabulary-interest-company = Company for older or ill people
vocabulary-interest-children = Children and young people
vocabulary-interest-language = Practise a language together
vocabulary-interest-newcomers = Help newcomers find their way
vocabulary-interest-food = Food and things for people in need
vocabulary-interest-hands = Work with your hands
vocabulary-interest-animals = Animals and nature
vocabulary-interest-culture = Culture, sport and events
vocabulary-interest-first-aid = First aid and emergencies
vocabulary-interest-office = Office, computer, translation

vocabulary-effort-light = Light work
vocabulary-effort-medium = You walk and stand a lot
vocabulary-effort-heavy = Heavy work

vocabulary-work-place-on-site = At the place
vocabulary-work-place-remote = From home
vocabulary-work-place-both = At the place or from home

vocabulary-rhythm-once = Once
vocabulary-rhythm-regular = Regularly
vocabulary-rhythm-flexible = When it suits you

vocabulary-benefit-expenses = Costs paid back
vocabulary-benefit-meals = Meals
vocabulary-benefit-certificate = A certificate
vocabulary-benefit-language-practice = Practice in the language
vocabulary-benefit-allowance = Pocket money
vocabulary-benefit-accommodation = A place to stay

vocabulary-insured-organization = The organization insures you
vocabulary-insured-state = You are insured by law
vocabulary-insured-nobody = Nobody insures you

vocabulary-stay-visa = People with a visa
vocabulary-stay-long-stay = People with a long-stay permit
vocabulary-stay-permanent = People with a permanent permit
vocabulary-stay-temporary-protection = People with temporary protection
vocabulary-stay-asylum-applicant = People who have asked for asylum
vocabulary-stay-protected = People with asylum or subsidiary protection

vocabulary-shift-status-planned = It takes place
vocabulary-shift-status-cancelled = It does not take place

vocabulary-repeats-weekly = Each week
vocabulary-repeats-fortnightly = Every second week
