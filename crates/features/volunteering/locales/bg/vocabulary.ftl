### Термини от речниците, както ги виждат читателите на портала и редакцията.

vocabulary-opportunity-status-open = Търсят се доброволци
vocabulary-opportunity-status-paused = Известно време не се приема никой
vocabulary-opportunity-status-ended = Приключило

vocabulary-interest-company = Компания за по-възрастни или болни хора
vocabulary-interest-children = Деца и млади хора
vocabulary-interest-language = Упражняване на език заедно
vocabulary-interest-newcomers = Помощ за новодошлите да се ориентират
vocabulary-interest-food = Храна и вещи за хора в нужда
vocabulary-interest-hands = Работа с ръцете
vocabulary-interest-animals = Животни и природа
vocabulary-interest-culture = Култура, спорт и събития
vocabulary-interest-first-aid = Първа помощ и извънредни ситуации
vocabulary-interest-office = Офис, компютър, преводи

vocabulary-effort-light = Лека работа
vocabulary-effort-medium = Ходите и стоите прави много
vocabulary-effort-heavy = Тежка работа

vocabulary-work-place-on-site = На място
vocabulary-work-place-remote = От вкъщи
vocabulary-work-place-both = На място или от вкъщи

vocabulary-rhythm-once = Веднъж
vocabulary-rhythm-regular = Редовно
vocabulary-rhythm-flexible = Когато ви е удобно

vocabulary-benefit-expenses = Връщане на разходите
vocabulary-benefit-meals = Храна
vocabulary-benefit-certificate = Удостоверение
vocabulary-benefit-language-practice = Упражняване на езика
vocabulary-benefit-allowance = Джобни пари
vocabulary-benefit-accommodation = Настаняване

vocabulary-insured-organization = Застрахова ви организацията
vocabulary-insured-state = Имате застраховка по закон
vocabulary-insured-nobody = Никой не ви застрахова

vocabulary-stay-visa = Хора с виза
vocabulary-stay-long-stay = Хора с разрешение за продължително пребиваване
vocabulary-stay-permanent = Хора с разрешение за постоянно пребиваване
vocabulary-stay-temporary-protection = Хора с временна закрила
vocabulary-stay-asylum-applicant = Хора, които са поискали убежище
vocabulary-stay-protected = Хора с убежище или субсидиарна закрила

vocabulary-shift-status-planned = Ще се състои
vocabulary-shift-status-cancelled = Няма да се състои

vocabulary-repeats-weekly = Всяка седмица
vocabulary-repeats-fortnightly = На всеки две седмици
