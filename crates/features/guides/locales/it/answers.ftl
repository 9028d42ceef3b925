# Che cosa aggiungono le guide alla pagina delle cinque domande e alla pagina di un quartiere
guides-start = Leggi come si fa, passo per passo
guides-start-note = Comincia dalla prima.
guides-channels-district = Gruppi e canali per questo quartiere
guides-channels-by-district = Per un solo quartiere
