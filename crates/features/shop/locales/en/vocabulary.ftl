### Terms of vocabularies, as readers of the portal and people at the desk meet them.

vocabulary-counter-role-intercultural-worker = Intercultural worker
vocabulary-counter-role-interpreter = Interpreter
vocabulary-counter-role-adviser = Adviser
vocabulary-counter-role-social-worker = Social worker
vocabulary-counter-role-legal-adviser = Legal adviser
vocabulary-counter-role-psychologist = Psychologist
vocabulary-counter-role-registration-clerk = Clerk for registration
vocabulary-counter-role-volunteer-guide = Volunteer who shows the way

vocabulary-counter-status-held = Somebody is there
vocabulary-counter-status-paused = Nobody is there for a while
vocabulary-counter-status-ended = Over

vocabulary-counter-channel-in-person = In person
vocabulary-counter-channel-phone = By phone
vocabulary-counter-channel-video = By video
vocabulary-counter-channel-email = By e-mail
vocabulary-counter-channel-accompany = Goes with you to an office
