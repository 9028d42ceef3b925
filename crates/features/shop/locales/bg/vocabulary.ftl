### Термини от речниците, както ги виждат читателите на портала и редакцията.

vocabulary-counter-role-intercultural-worker = Междукултурен служител
vocabulary-counter-role-interpreter = Преводач
vocabulary-counter-role-adviser = Консултант
vocabulary-counter-role-social-worker = Социален работник
vocabulary-counter-role-legal-adviser = Правен консултант
vocabulary-counter-role-psychologist = Психолог
vocabulary-counter-role-registration-clerk = Служител по регистрацията
vocabulary-counter-role-volunteer-guide = Доброволец, който показва пътя

vocabulary-counter-status-held = Там има някого
vocabulary-counter-status-paused = Известно време там няма никого
vocabulary-counter-status-ended = Приключи

vocabulary-counter-channel-in-person = Лично
vocabulary-counter-channel-phone = По телефона
vocabulary-counter-channel-video = С видеоразговор
vocabulary-counter-channel-email = По имейл
vocabulary-counter-channel-accompany = Идва с вас в служба
