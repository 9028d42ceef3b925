# The page behind the link of a letter: is this offer still true?

offer-is-asked = È ancora valida?
offer-is-asked-text = Se lo è, prema il pulsante. Senza risposta esce dall’elenco il { $date }.
offer-is-ended = Non è più nell’elenco
offer-is-ended-text = Nessuno ha detto che è ancora valida. Se lo è, prema il pulsante: i lettori la rivedono subito.
offer-is-renewed = Grazie. Resta nell’elenco
offer-is-renewed-text = È annotata come verificata. Chiederemo di nuovo tra alcuni mesi.
offer-is-closed = Questo link non può fare nulla
offer-is-closed-text = Il Comune ha tolto questa offerta, oppure è finita. Può cambiarla nella redazione.
offer-renew = È ancora valida
offer-otherwise = Se non è più valida, non faccia nulla, o la cambi nella redazione.
offer-look = Guardare la sua pagina
offer-told-unknown = Questo link non porta da nessuna parte
offer-told-unknown-text = Una lettera più recente ha un link più recente, oppure l’offerta è stata cancellata.
