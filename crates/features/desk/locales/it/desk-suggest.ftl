# Machine suggestions, links, jobs and the blocks of the page Today.

# Suggestions of a translation program
desk-suggest = Suggerisci
desk-suggest-all = { $n ->
    [one] Suggerisci il testo mancante
    [many] Suggerisci i { $n } testi mancanti
   *[other] Suggerisci i { $n } testi mancanti
}
desk-suggest-help = Traduce { $service }. Finché non hai letto il testo, resta indicato come traduzione automatica.
desk-suggest-waits = I suggerimenti sono in preparazione. Puoi continuare a lavorare.
desk-suggest-look = Guarda di nuovo
desk-suggest-offered = La macchina suggerisce questo. Il testo sopra resta finché non lo accetti:
desk-suggest-take = Usa il suggerimento
desk-suggest-refused-lost = La macchina ha perso o raddoppiato un link, un numero o un nome. Il suo testo non viene usato: traducilo tu.
desk-suggest-refused-shape = La macchina ha cambiato titoli, elenchi o link del testo. Il suo testo non viene usato: traducilo tu.
desk-suggest-refused-empty = La macchina non ha restituito nulla. Traduci tu il testo.
desk-suggest-refused-long = Il testo della macchina è troppo lungo per questo campo. Scrivi tu qualcosa di più breve.
desk-suggest-trouble-languages = Il servizio di traduzione non conosce questa lingua. Traduci a mano.
desk-suggest-trouble-key = Il servizio di traduzione rifiuta la chiave. Avvisa l’amministratore.
desk-suggest-trouble-quota = La quota del servizio di traduzione è esaurita. Traduci a mano o chiedi all’amministratore di aumentarla.
desk-suggest-trouble-busy = { $seconds ->
    [one] Il servizio di traduzione è occupato. Riprova tra un secondo.
    [many] Il servizio di traduzione è occupato. Riprova tra { $seconds } secondi.
   *[other] Il servizio di traduzione è occupato. Riprova tra { $seconds } secondi.
}
desk-suggest-trouble-slow = Il servizio di traduzione non ha risposto in tempo. Riprova più tardi.
desk-suggest-trouble-unreachable = Il servizio di traduzione non è raggiungibile. Riprova più tardi o avvisa l’amministratore.
desk-suggest-trouble-odd = Non capiamo la risposta del servizio di traduzione. Avvisa l’amministratore.
desk-suggest-trouble-refused = I suggerimenti non sono stati accettati: link, numeri o elenchi erano cambiati. Traduci a mano.
desk-suggest-trouble-off = Non è più impostato alcun servizio di traduzione.
desk-suggest-trouble-late = Altri hanno continuato a salvare nel frattempo. Chiedi di nuovo.
desk-suggest-trouble-job = Qualcosa è andato storto da parte nostra. Riprova; se continua, avvisa chi gestisce il server.
desk-done-suggested = Il suggerimento è salvato come traduzione automatica. Leggilo prima dei lettori.
desk-done-suggesting = I suggerimenti arriveranno presto, indicati come traduzione automatica.
desk-halt-no-suggestions = Qui non ci sono suggerimenti
desk-halt-no-suggestions-text = Questa città non usa un servizio di traduzione. Traduci a mano o chiedi all’amministratore di impostarne uno.

# From one translation to the next
desk-translate-next = Prossimo in questa lingua:
desk-translate-save-next = Salva e vai al prossimo
desk-board-waiting = da tradurre
desk-board-all = tutto
desk-names = Nomi che restano come sono
desk-names-words = Nomi
desk-names-help = Uno per riga: luoghi, organizzazioni, prodotti. Nessuna macchina li traduce.
desk-names-wrong = È troppo: al massimo 500 nomi, ciascuno di al massimo 80 caratteri.

# Links that readers follow in vain
desk-links = Link non funzionanti
desk-links-help = Ogni link delle pagine pubblicate viene controllato una volta alla settimana.
desk-links-count = { $n ->
    [one] 1 link da correggere
    [many] { $n } link da correggere
   *[other] { $n } link da correggere
}
desk-links-since = dal
desk-links-to = Ora si trova qui:
desk-links-in = Si trova in:
desk-links-none = Tutti i link funzionano.
desk-links-off = Qui i link non vengono controllati. Può attivarlo chi gestisce il server.
desk-link-moved = spostato
desk-link-gone = non esiste più
desk-link-broken = non risponde
desk-link-certificate = non è sicuro aprirlo

# Jobs
desk-jobs = Attività non riuscite
desk-jobs-help = Il server ci ha provato più volte e ha rinunciato.
desk-jobs-none = È stato fatto tutto.
desk-jobs-again = Riprova
desk-jobs-forget = Dimentica
desk-job-suggest = Suggerire traduzioni
desk-job-links = Controllo dei link
desk-job-other = Altra attività
desk-done-tried-again = Ora si riprova.
desk-halt-no-job = Questa attività non è più qui
desk-halt-no-job-text = Qualcun altro l’ha riprovata o dimenticata.

# Blocks of the page Today
desk-today-sent-back = Rimandato a te
desk-today-sent-back-help = Qualcuno ha guardato e ti chiede di cambiare qualcosa.
desk-today-asked = Hai chiesto una revisione
desk-today-asked-help = Aspettano un redattore. Non devi fare nulla.
desk-today-jobs = Attività non riuscite
desk-today-jobs-help = Il server ha rinunciato. Guarda perché e riprova.
desk-today-ends = In scadenza
desk-today-ends-help = È ancora vero? Indica una data più lontana o toglilo.
desk-today-ends-notice = L’avviso scade
desk-today-ends-entry = I lettori non lo vedranno più
desk-today-links = Link non funzionanti
desk-today-links-help = I lettori li seguono invano. Trova il nuovo indirizzo o togli il link.
