# Che cosa aggiungono i servizi alla pagina delle cinque domande
services-start-now = Qualcuno è in pericolo? Chiama subito
services-start-urgent = Tutto l’aiuto urgente
services-start-people = Parla con queste persone
services-start-nobody-speaks = Qui non conosciamo nessuno che parli { $language }. Forse queste persone possono trovare un interprete. Chiedi a loro.
services-start-call-first = Chiama prima di andare. Gli orari possono cambiare.
services-start-ask-first = Di queste persone non sappiamo il numero di telefono. Scrivi o vai lì. Gli orari possono cambiare.
# Sulla pagina di un quartiere
services-of-district = Aiuto qui
services-of-district-served = Aiuto per chi vive qui
