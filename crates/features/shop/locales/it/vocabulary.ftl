### Termini dei vocabolari, come li vedono i lettori del portale e la redazione.

vocabulary-counter-role-intercultural-worker = Operatore interculturale
vocabulary-counter-role-interpreter = Interprete
vocabulary-counter-role-adviser = Consulente
vocabulary-counter-role-social-worker = Assistente sociale
vocabulary-counter-role-legal-adviser = Consulente legale
vocabulary-counter-role-psychologist = Psicologo
vocabulary-counter-role-registration-clerk = Addetto all’anagrafe
vocabulary-counter-role-volunteer-guide = Volontario che mostra la strada

vocabulary-counter-status-held = C’è qualcuno
vocabulary-counter-status-paused = Per un po’ non c’è nessuno
vocabulary-counter-status-ended = Finito

vocabulary-counter-channel-in-person = Di persona
vocabulary-counter-channel-phone = Per telefono
vocabulary-counter-channel-video = In videochiamata
vocabulary-counter-channel-email = Per e-mail
vocabulary-counter-channel-accompany = Viene con te in un ufficio
