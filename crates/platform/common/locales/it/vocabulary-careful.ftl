### Perché una parola sbagliata in un testo fa danni, come lo vede la redazione.

vocabulary-careful-urgent = Si tratta di un pericolo
vocabulary-careful-rights = Si tratta di diritti
vocabulary-careful-deadline = Si tratta di una scadenza
