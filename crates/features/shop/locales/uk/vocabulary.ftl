### Терміни зі словників: їх бачать читачі порталу й редакція.

vocabulary-counter-role-intercultural-worker = Інтеркультурний працівник
vocabulary-counter-role-interpreter = Перекладач
vocabulary-counter-role-adviser = Консультант
vocabulary-counter-role-social-worker = Соціальний працівник
vocabulary-counter-role-legal-adviser = Юридичний консультант
vocabulary-counter-role-psychologist = Психолог
vocabulary-counter-role-registration-clerk = Працівник реєстрації
vocabulary-counter-role-volunteer-guide = Волонтер, який покаже дорогу

vocabulary-counter-status-held = Там хтось є
vocabulary-counter-status-paused = Якийсь час там нікого немає
vocabulary-counter-status-ended = Завершено

vocabulary-counter-channel-in-person = Особисто
vocabulary-counter-channel-phone = Телефоном
vocabulary-counter-channel-video = Відеодзвінком
vocabulary-counter-channel-email = Електронною поштою
vocabulary-counter-channel-accompany = Іде з вами до установи
