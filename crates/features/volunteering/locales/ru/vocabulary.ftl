### Слова из словарей, как их видят читатели портала и люди в редакции.

vocabulary-opportunity-status-open = Нужны волонтёры
vocabulary-opportunity-status-paused = Пока никого не принимают
vocabulary-opportunity-status-ended = Закончилось

vocabulary-interest-company = Общение с пожилыми или больными людьми
vocabulary-interest-children = Дети и молодёжь
vocabulary-interest-language = Практиковать язык вместе
vocabulary-interest-newcomers = Помогать новым жителям освоиться
vocabulary-interest-food = Еда и вещи для людей в трудном положении
vocabulary-interest-hands = Работа руками
vocabulary-interest-animals = Животные и природа
vocabulary-interest-culture = Культура, спорт и мероприятия
vocabulary-interest-first-aid = Первая помощь и чрезвычайные ситуации
vocabulary-interest-office = Офис, компьютер, перевод

vocabulary-effort-light = Лёгкая работа
vocabulary-effort-medium = Нужно много ходить и стоять
vocabulary-effort-heavy = Тяжёлая работа

vocabulary-work-place-on-site = На месте
vocabulary-work-place-remote = Из дома
vocabulary-work-place-both = На месте или из дома

vocabulary-rhythm-once = Один раз
vocabulary-rhythm-regular = Регулярно
vocabulary-rhythm-flexible = Когда вам удобно

vocabulary-benefit-expenses = Возврат расходов
vocabulary-benefit-meals = Питание
vocabulary-benefit-certificate = Сертификат
vocabulary-benefit-language-practice = Практика языка
vocabulary-benefit-allowance = Карманные деньги
vocabulary-benefit-accommodation = Жильё

vocabulary-insured-organization = Вас страхует организация
vocabulary-insured-state = Вы застрахованы по закону
vocabulary-insured-nobody = Вас никто не страхует

vocabulary-stay-visa = Люди с визой
vocabulary-stay-long-stay = Люди с долгосрочным видом на жительство
vocabulary-stay-permanent = Люди с разрешением на постоянное проживание
vocabulary-stay-temporary-protection = Люди с временной защитой
vocabulary-stay-asylum-applicant = Люди, которые попросили убежища
vocabulary-stay-protected = Люди с убежищем или дополнительной защитой

vocabulary-shift-status-planned = Состоится
vocabulary-shift-status-cancelled = Не состоится

vocabulary-repeats-weekly = Каждую неделю
vocabulary-repeats-fortnightly = Раз в две недели
