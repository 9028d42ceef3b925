### Termenii din vocabulare, așa cum îi văd cititorii portalului și redacția.

vocabulary-counter-role-intercultural-worker = Lucrător intercultural
vocabulary-counter-role-interpreter = Interpret
vocabulary-counter-role-adviser = Consilier
vocabulary-counter-role-social-worker = Asistent social
vocabulary-counter-role-legal-adviser = Consilier juridic
vocabulary-counter-role-psychologist = Psiholog
vocabulary-counter-role-registration-clerk = Funcționar pentru înregistrare
vocabulary-counter-role-volunteer-guide = Voluntar care arată drumul

vocabulary-counter-status-held = Este cineva acolo
vocabulary-counter-status-paused = O vreme nu este nimeni acolo
vocabulary-counter-status-ended = S-a terminat

vocabulary-counter-channel-in-person = Față în față
vocabulary-counter-channel-phone = La telefon
vocabulary-counter-channel-video = Prin apel video
vocabulary-counter-channel-email = Prin e-mail
vocabulary-counter-channel-accompany = Merge cu dumneavoastră la un birou
