### Слова из словарей, как их видят читатели портала и люди в редакции.

vocabulary-counter-role-intercultural-worker = Интеркультурный работник
vocabulary-counter-role-interpreter = Переводчик
vocabulary-counter-role-adviser = Консультант
vocabulary-counter-role-social-worker = Социальный работник
vocabulary-counter-role-legal-adviser = Юридический консультант
vocabulary-counter-role-psychologist = Психолог
vocabulary-counter-role-registration-clerk = Сотрудник регистрации
vocabulary-counter-role-volunteer-guide = Волонтёр, который покажет дорогу

vocabulary-counter-status-held = Там кто-то есть
vocabulary-counter-status-paused = Некоторое время там никого нет
vocabulary-counter-status-ended = Завершено

vocabulary-counter-channel-in-person = Лично
vocabulary-counter-channel-phone = По телефону
vocabulary-counter-channel-video = По видеосвязи
vocabulary-counter-channel-email = По электронной почте
vocabulary-counter-channel-accompany = Идёт с вами в учреждение
