# Home
common-home-title = { $city } per chi arriva
common-home-arrived = Sono qui da poco
common-home-choose = Scegli la tua città
common-home-read-in = Leggi questa pagina in
common-home-doors = Scegli una porta
common-home-alone = Ci sono altre persone come te
common-home-figures = Tutti i dati e che cosa contano

# Topics
common-topics = Temi
common-topics-lede = Ogni tema è una porta. Dietro ci sono guide, servizi e articoli.
common-topic-empty = Dietro questa porta non abbiamo ancora niente. Chiedi a una persona.
common-topic-others = Altre porte

# Organizations
common-organizations = Organizzazioni
common-organizations-lede = Uffici e gruppi che aiutano chi arriva, con l’indirizzo quando lo conosciamo.
common-contact = Contatti
common-address-unknown = Indirizzo non noto. Chiedi prima di andare.
common-phone-unknown = Numero di telefono non noto
common-approximate = Il punto sulla mappa è solo indicativo.
common-speaks = Lingue parlate
common-speaks-unknown = Non si sa. Chiedi prima di andare.
common-in-short = In breve
common-old = { $years ->
    [one] La fonte più recente ha un anno. Verifica prima di andare.
    [many] La fonte più recente ha { $years } anni. Verifica prima di andare.
   *[other] La fonte più recente ha { $years } anni. Verifica prima di andare.
}
common-old-facts = { $years ->
    [one] La fonte più recente ha un anno. I fatti e i numeri possono essere cambiati.
    [many] La fonte più recente ha { $years } anni. I fatti e i numeri possono essere cambiati.
   *[other] La fonte più recente ha { $years } anni. I fatti e i numeri possono essere cambiati.
}
common-hurt = Se qualcuno ti ha fatto del male o ti ha minacciato

# Projects
common-project-programme = Programma
common-project-grant = Convenzione di sovvenzione
common-project-time = Periodo
common-project-amount = Importo
common-project-partners = Partner
common-project-partner = Partner
common-project-role = Ruolo
common-project-country = Paese

# Languages
common-languages = Lingue
common-languages-lede = Le lingue in cui puoi leggere questo portale e le lingue che si parlano qui.
common-languages-interface = Leggi questo portale in
common-languages-coverage = Testi: { $done } su { $total }
common-language-title = Chi parla { $language }
common-language-read = Leggi questo portale in { $language }
common-language-nobody = Qui non conosciamo ancora nessuno che parli questa lingua. Chiedi a una persona: forse può trovare un servizio di interpretariato.

# About
common-about = Informazioni su questo portale
common-about-lede = Chi gestisce questo portale, da dove vengono le informazioni e come nasce.
common-about-how = Da dove vengono le informazioni
common-about-how-text = Ogni pagina indica le sue fonti e il giorno dell’ultima verifica. Quando qualcosa non si sa, la pagina lo dice. Quando due fonti non concordano, la pagina le mostra tutte e due.
common-about-translations = Traduzioni
common-about-translations-text = I testi nascono in inglese. Un testo tradotto da una macchina è segnalato finché una persona non lo ha letto. Quando il testo inglese cambia, la pagina dice che la traduzione è più vecchia.
common-about-software = Il software
common-about-software-text = Questo portale funziona con Integra, un software libero che ogni città può usare. È nato dal progetto europeo INTEGRA delle città di Sofia, Praga, Košice, Osijek e Rubano.
common-about-city = Sulla città
common-about-figures = Dati e cifre
common-about-figures-note = Un numero ha senso solo insieme a quello che conta. Non confrontare numeri che contano persone diverse.
common-figure-what = Che cosa
common-figure-value = Numero
common-figure-definition = Chi o che cosa si conta
common-figure-source = Fonte e data

# Privacy
common-privacy = Privacy
common-privacy-lede = Qui puoi leggere tutto senza dirci chi sei.
common-privacy-not-police = Non siamo la polizia né l’ufficio visti
common-privacy-not-police-text = Questo portale non decide sui permessi. Non denuncia nessuno. Non ti chiede mai il permesso di soggiorno, la cittadinanza, la religione o la salute.
common-privacy-not-recorded = Che cosa non registriamo
common-privacy-not-recorded-text = Non registriamo chi sei, dove sei, chi cerca che cosa o quale indirizzo ha il tuo dispositivo. Non ci sono cookie. Nessuna pagina carica qualcosa da altre aziende.
common-privacy-recorded = Che cosa registriamo
common-privacy-recorded-text = Di chi legge, niente. Il server annota qualcosa solo quando c’è un errore. L’annotazione non contiene né chi ha visitato il sito né che cosa ha cercato. Quando rispondi a “Ti è stata utile questa pagina?”, un numero cresce di uno. Quando segnali un errore, conserviamo le tue parole per 180 giorni al massimo e nessuno sa chi le ha scritte. Perché nessuno possa sommergerci di messaggi, una forma cifrata dell’indirizzo del tuo dispositivo resta in memoria per un’ora al massimo e non viene mai scritta.
common-privacy-device = Che cosa resta sul tuo dispositivo
common-privacy-device-text = Le spunte in una guida restano solo sul tuo dispositivo. Le puoi cancellare con un pulsante nella guida. Il tuo browser conserva un elenco delle pagine che hai visitato; lo puoi cancellare nel browser.
common-privacy-links = Link ad altri siti
common-privacy-links-text = Un link a un altro sito porta dove valgono regole che non sono le nostre. A quel sito non diciamo da quale pagina arrivi.

# Accessibility
common-accessibility = Accessibilità
common-accessibility-lede = Tutte le persone devono poter usare questo portale.
common-accessibility-goal = Il nostro obiettivo
common-accessibility-goal-text = Seguiamo le regole WCAG 2.2, livello AA. Prima di ogni nuova versione un programma controlla ogni tipo di pagina.
common-accessibility-how = Come funziona per te
common-accessibility-how-text = Ogni pagina funziona con la tastiera, con un lettore di schermo, senza JavaScript, su un telefono piccolo, in modalità scura, con caratteri grandi e su carta.
common-accessibility-limits = Che cosa non funziona ancora
common-accessibility-limits-text = I documenti della biblioteca appartengono ad altri e possono essere difficili da leggere con un lettore di schermo. Le traduzioni fatte da una macchina possono essere sbagliate o difficili da capire.
common-accessibility-tell = Faccelo sapere
common-accessibility-tell-text = Qualcosa non ha funzionato? Dillo alle persone che gestiscono questo portale. Le trovi in fondo a ogni pagina.
