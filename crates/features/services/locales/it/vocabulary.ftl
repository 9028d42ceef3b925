### Termini dei vocabolari, come li vedono i lettori del portale e la redazione.

vocabulary-cost-free = Gratuito
vocabulary-cost-paid = A pagamento

vocabulary-appointment-not-needed = Non serve. Basta venire.
vocabulary-appointment-needed = Serve. Prenota prima di venire.
vocabulary-appointment-possible = Si può prenotare, ma si può anche solo venire.

vocabulary-service-status-active = Offerto
vocabulary-service-status-inactive = Non più offerto
vocabulary-service-status-temporarily-closed = Chiuso temporaneamente
