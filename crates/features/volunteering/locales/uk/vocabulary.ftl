### Терміни зі словників: їх бачать читачі порталу й редакція.

vocabulary-opportunity-status-open = Потрібні волонтери
vocabulary-opportunity-status-paused = Поки що нікого не беруть
vocabulary-opportunity-status-ended = Закінчилося

vocabulary-interest-company = Спілкування з літніми або хворими людьми
vocabulary-interest-children = Діти й молодь
vocabulary-interest-language = Практикувати мову разом
vocabulary-interest-newcomers = Допомагати новоприбулим освоїтися
vocabulary-interest-food = Їжа й речі для людей у скруті
vocabulary-interest-hands = Робота руками
vocabulary-interest-animals = Тварини й природа
vocabulary-interest-culture = Культура, спорт і заходи
vocabulary-interest-first-aid = Перша допомога й надзвичайні ситуації
vocabulary-interest-office = Офіс, комп’ютер, переклад

vocabulary-effort-light = Легка робота
vocabulary-effort-medium = Треба багато ходити й стояти
vocabulary-effort-heavy = Важка робота

vocabulary-work-place-on-site = На місці
vocabulary-work-place-remote = З дому
vocabulary-work-place-both = На місці або з дому

vocabulary-rhythm-once = Один раз
vocabulary-rhythm-regular = Регулярно
vocabulary-rhythm-flexible = Коли вам зручно

vocabulary-benefit-expenses = Повернення витрат
vocabulary-benefit-meals = Харчування
vocabulary-benefit-certificate = Сертифікат
vocabulary-benefit-language-practice = Практика мови
vocabulary-benefit-allowance = Кишенькові гроші
vocabulary-benefit-accommodation = Житло

vocabulary-insured-organization = Вас страхує організація
vocabulary-insured-state = Ви застраховані за законом
vocabulary-insured-nobody = Вас ніхто не страхує

vocabulary-stay-visa = Люди з візою
vocabulary-stay-long-stay = Люди з дозволом на довгострокове проживання
vocabulary-stay-permanent = Люди з дозволом на постійне проживання
vocabulary-stay-temporary-protection = Люди з тимчасовим захистом
vocabulary-stay-asylum-applicant = Люди, які попросили притулку
vocabulary-stay-protected = Люди з притулком або додатковим захистом

vocabulary-shift-status-planned = Відбудеться
vocabulary-shift-status-cancelled = Не відбудеться

vocabulary-repeats-weekly = Щотижня
vocabulary-repeats-fortnightly = Раз на два тижні
