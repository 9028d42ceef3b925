### Pojmy ze slovníků, jak je vidí čtenáři portálu i redakce.

vocabulary-counter-role-intercultural-worker = Interkulturní pracovník
vocabulary-counter-role-interpreter = Tlumočník
vocabulary-counter-role-adviser = Poradce
vocabulary-counter-role-social-worker = Sociální pracovník
vocabulary-counter-role-legal-adviser = Právní poradce
vocabulary-counter-role-psychologist = Psycholog
vocabulary-counter-role-registration-clerk = Úředník pro evidenci
vocabulary-counter-role-volunteer-guide = Dobrovolník, který ukáže cestu

vocabulary-counter-status-held = Někdo tam je
vocabulary-counter-status-paused = Nějakou dobu tam nikdo není
vocabulary-counter-status-ended = Skončilo

vocabulary-counter-channel-in-person = Osobně
vocabulary-counter-channel-phone = Telefonicky
vocabulary-counter-channel-video = Videohovorem
vocabulary-counter-channel-email = E-mailem
vocabulary-counter-channel-accompany = Jde s vámi na úřad
