### Pojmy zo slovníkov, ako ich vidia čitatelia portálu aj redakcia.

vocabulary-counter-role-intercultural-worker = Interkultúrny pracovník
vocabulary-counter-role-interpreter = Tlmočník
vocabulary-counter-role-adviser = Poradca
vocabulary-counter-role-social-worker = Sociálny pracovník
vocabulary-counter-role-legal-adviser = Právny poradca
vocabulary-counter-role-psychologist = Psychológ
vocabulary-counter-role-registration-clerk = Úradník pre evidenciu
vocabulary-counter-role-volunteer-guide = Dobrovoľník, ktorý ukáže cestu

vocabulary-counter-status-held = Niekto tam je
vocabulary-counter-status-paused = Nejaký čas tam nikto nie je
vocabulary-counter-status-ended = Skončilo sa

vocabulary-counter-channel-in-person = Osobne
vocabulary-counter-channel-phone = Telefonicky
vocabulary-counter-channel-video = Videohovorom
vocabulary-counter-channel-email = E-mailom
vocabulary-counter-channel-accompany = Ide s vami na úrad
