# What readers report, as people at the desk see it.

desk-nav-reports = Dai lettori
desk-done-answered = Annotato.
desk-halt-reports-decided = Qualcuno è stato più veloce
desk-halt-reports-decided-text = Nel frattempo qualcun altro ha risposto a questa segnalazione o l’ha riaperta. Ricaricate l’elenco per vedere che cosa ha annotato.

desk-reports = Che cosa segnalano i lettori
desk-reports-help = Su ogni pagina i lettori possono dire che qualcosa è sbagliato. Nessuno sa chi sono, quindi non ricevono risposta. Correggete ciò che è sbagliato, poi annotate qui com’è finita. Le segnalazioni si cancellano dopo 180 giorni.
desk-reports-open = Aperte
desk-reports-closed = Chiuse
desk-reports-part = Che cosa è sbagliato
desk-reports-part-hours = Orari di apertura
desk-reports-part-address = Indirizzo o luogo
desk-reports-part-phone = Telefono, e-mail o sito
desk-reports-part-price = Prezzo
desk-reports-part-text = Qualcosa nel testo
desk-reports-part-translation = La traduzione
desk-reports-part-other = Qualcos’altro
desk-reports-only = Solo su:
desk-reports-all = Mostra tutte le segnalazioni
desk-reports-entry-gone = Una scheda che non esiste più
desk-reports-count = { $n ->
    [0] Nessuna segnalazione
    [one] Una segnalazione
    [many] { $n } segnalazioni
   *[other] { $n } segnalazioni
}
desk-reports-age = { $n ->
    [0] Oggi
    [one] Un giorno fa
    [many] { $n } giorni fa
   *[other] { $n } giorni fa
}
desk-reports-translators = Prima ai traduttori
desk-reports-no-words = Il lettore non ha scritto altro.
desk-reports-page = La pagina che vedono i lettori
desk-reports-translation = La traduzione
desk-reports-note = Nota per i colleghi (può restare vuota)
desk-reports-note-long = La nota è troppo lunga. Scrivete al massimo 500 caratteri e inviatela di nuovo.
desk-reports-do-done = Corretto
desk-reports-do-not-a-mistake = Non è un errore
desk-reports-do-duplicate = Già segnalato
desk-reports-do-open = Riapri
desk-reports-is-open = Aperta
desk-reports-is-done = Corretto
desk-reports-is-not-a-mistake = Non è un errore
desk-reports-is-duplicate = Già segnalato
desk-reports-none = Qui non c’è niente che vi aspetta.
desk-today-reports = I lettori segnalano errori
desk-today-reports-help = Guardate se hanno ragione, correggete e annotate com’è finita.
desk-reports-heard = Che cosa dicono i lettori
desk-reports-heard-open = { $n ->
    [one] Una segnalazione aperta
    [many] { $n } segnalazioni aperte
   *[other] { $n } segnalazioni aperte
}
desk-reports-useful = La pagina è stata utile? Risposte degli ultimi dodici mesi
desk-reports-language = Lingua
desk-reports-yes = Utile
desk-reports-no = Non utile
