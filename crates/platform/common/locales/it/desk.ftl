### Tipi di voci comuni e i loro campi, come li vede la redazione.

## Kinds

kind-city = Città
    .many = Città
kind-location = Luogo
    .many = Luoghi
kind-organization = Organizzazione
    .many = Organizzazioni
kind-project = Progetto
    .many = Progetti
kind-source = Fonte
    .many = Fonti
kind-topic = Tema
    .many = Temi

## Fields many kinds have

field-name = Nome
    .help = Il nome che le persone conoscono e cercano.
field-summary = In una frase
    .help = I lettori la vedono negli elenchi, sotto il nome. Di’ con parole comuni di che cosa si tratta.
field-description = Descrizione
    .help = Frasi brevi, parole comuni. Togli ciò che nessuno ha bisogno di sapere.
field-website = Sito web
field-url = Indirizzo web
field-email = Indirizzo e-mail
    .help = Se possibile l’indirizzo dell’ufficio, non di una singola persona.
field-country = Paese
    .help = Due lettere: SK, CZ, HR, IT, BG.
field-district = Quartiere
field-currency = Valuta
    .help = Tre lettere: EUR, CZK.
field-order = Posizione nell’elenco
    .help = Un numero a partire da 1. Il più piccolo viene per primo.
field-as_of = A quale periodo si riferisce
    .help = Con la precisione che conosci: 2024, 2024-11, 2024-11-22, oppure 2024~ per “circa 2024”. Non il giorno in cui l’hai letto.
field-source = Fonte

## Where readers find it

field-topics = Temi
    .help = Le porte della pagina iniziale dietro cui i lettori lo trovano. La prima ne decide il colore.
field-projects = Finanziato da progetti
    .help = Scegli un progetto solo se ha pagato questo contenuto. La pagina mostra allora la dicitura richiesta dal finanziatore.

## Notice

field-notice = Avviso
    .help = Per ciò che i lettori devono sapere per un certo periodo: una chiusura, un trasloco, un cambio di regole.
field-notice-notice = Che cosa devono sapere i lettori
field-notice-from = Mostra dal
field-notice-until = Mostra fino al
    .help = L’ultimo giorno. Senza data l’avviso resta finché qualcuno non lo toglie.

## Sources and checks

field-verified = Ultima verifica
    .help = Il giorno in cui qualcuno ha verificato per l’ultima volta che qui tutto sia vero. I lettori lo vedono.
field-sources = Fonti
    .help = Da dove vengono le informazioni: una pagina, un documento, una telefonata all’ufficio.
    .one = Fonte
    .add = Aggiungi una fonte
field-sources-source = Pagina o documento
field-sources-facts = Che cosa conferma
    .help = Vuoto: tutto. Altrimenti un nome di campo per riga, per esempio phones, phones/main o description.
field-contradictions = Su che cosa le fonti non concordano
    .help = I lettori vedono che cosa dice ogni fonte e possono decidere da soli.
    .one = Disaccordo
    .add = Aggiungi un disaccordo
field-contradictions-about = Di che cosa si tratta
field-versions = Che cosa dice ogni fonte
    .one = Versione
    .add = Aggiungi che cosa dice un’altra fonte
field-versions-value = Che cosa dice

## Telephones

field-phones = Numeri di telefono
    .one = Numero di telefono
    .add = Aggiungi un numero di telefono
field-phones-number = Numero
    .help = Con il prefisso del paese, a gruppi: +39 049 123 4567.
field-phones-type = A che cosa serve
field-phones-languages = Lingue in cui rispondono
field-phones-note = Nota
    .help = Chi risponde, o quando risponde qualcuno.

## Languages spoken

field-languages = Lingue parlate
    .help = Solo le lingue in cui qualcuno aiuta davvero.
    .one = Lingua
    .add = Aggiungi una lingua
field-languages-language = Lingua
field-languages-days = In quali giorni
    .help = Nessuno selezionato: quando è aperto.
field-languages-interpreter = Con un interprete
    .help = Sì quando la parla un interprete e non il personale.
field-languages-note = Nota

## Organization

field-organization-type = Tipo di organizzazione
field-alternate_name = Altro nome
    .help = Una sigla o un vecchio nome che le persone usano ancora.
field-locations = Luoghi
    .help = Dove vanno le persone. Ogni indirizzo è una voce a sé, creata una volta e usata da tutti.
    .add = Aggiungi un luogo

## Location

field-location_type = Come ci si arriva
field-street = Via e numero
    .help = Come è scritto sulle targhe in città.
field-locality = Località
field-postal_code = CAP
field-point = Punto sulla mappa
field-point-lat = Latitudine
    .help = Per esempio 48.7164. Qui puoi incollare anche i due numeri insieme, o un collegamento a una mappa.
field-point-lon = Longitudine
    .help = Per esempio 21.2611.
field-approximate = Il punto è solo indicativo
    .help = Sì quando sai solo all’incirca dove si trova. La pagina lo dice.
field-step_free = Ingresso senza gradini
field-floor = Piano e stanza
field-directions = Come trovarlo
    .help = Fermata e linea, la porta giusta, che cosa si vede.

## City

field-time_zone = Fuso orario
    .help = Per esempio Europe/Rome. Vale per tutti gli orari di apertura.
field-city-languages = Lingue del portale
    .help = Nell’ordine del menu.
    .add = Aggiungi una lingua
field-default_language = Lingua predefinita
    .help = Per i lettori la cui lingua non c’è nel portale.
field-local_language = Lingua degli uffici
    .help = È la lingua della frase da mostrare allo sportello.
field-fallbacks = Quando manca una traduzione
    .help = Senza regole i lettori vedono l’originale. Indica un’altra lingua solo se i lettori della prima ne sono contenti.
    .one = Regola
    .add = Aggiungi una regola
field-fallbacks-language = I lettori di
field-fallbacks-to = Vedono allora
    .help = La lingua migliore per prima.
field-figures = Dati sulla città
    .help = Un numero non dice nulla senza che cosa conta, quando e chi lo afferma.
    .one = Dato
    .add = Aggiungi un dato
field-figures-value = Numero
field-figures-label = Che cosa conta
field-figures-definition = Chi o che cosa è contato esattamente
field-hero_light = Colore della pagina iniziale di giorno
field-hero_dark = Colore della pagina iniziale di notte
field-button_light = Colore dei pulsanti di giorno
field-button_dark = Colore dei pulsanti di notte
field-hidden = Parti del portale disattivate
    .help = Nomi come guides, uno per riga. È più facile nelle Impostazioni.
field-skyline = Disegno della città
    .help = Il nome di un disegno presente nel portale.
field-address = Indirizzo proprio del portale
    .help = Solo se la città pubblica sotto un proprio dominio o percorso.
field-quick_exit = Dove porta l'uscita rapida
    .help = Una pagina innocua altrove, per esempio il meteo. La offrono le pagine per chi è in pericolo.
field-operator = Chi gestisce il portale
field-operator_note = Chi gestisce il portale, in parole semplici
    .help = Sta in fondo a ogni pagina.
field-answers = Servizi che rispondono a ogni domanda
    .help = Ogni pagina offre il primo come “parla con una persona”.
    .add = Aggiungi un servizio
field-shop_level = Fin dove arriva lo sportello unico
    .help = Quando scegli, ogni pagina porta lì. Scegli più delle indicazioni solo se qualcuno risponde ogni giorno lavorativo.
field-tagline = Parole sotto il nome
field-welcome = Saluto sulla pagina iniziale
field-highlights = Per che cosa è conosciuta la città

## Project

field-programme = Programma
    .help = Il programma di finanziamento, per esempio AMIF.
field-grant_number = Numero della convenzione di sovvenzione
field-starts = Inizio
    .help = Con la precisione che conosci: 2018, 2018-01 o 2018-01-15.
field-ends = Fine
field-project-amount = Importo della sovvenzione
field-statement = Dicitura sul finanziamento
    .help = Parola per parola come chiede il finanziatore.
field-partners = Partner
    .one = Partner
    .add = Aggiungi un partner
field-partners-name = Nome
    .help = Come lo scrive il partner stesso.
field-partners-organization = La sua voce sul portale
field-partners-role = Ruolo

## Source

field-source-name = Titolo
field-source-url = Indirizzo web
    .help = Vuoto per ciò che non è sul web: una lettera, una telefonata.
field-source-publisher = Chi l’ha pubblicato
field-published = Quando è stato pubblicato
    .help = Con la precisione che conosci: 2020, 2020-01, 2020-01-24, oppure 2020~ per “circa 2020”.
field-read = Il giorno in cui qualcuno l’ha letto

## Topic

field-topic-order = Posizione nella via delle porte
    .help = Un numero a partire da 1. Il più piccolo viene per primo.
field-hue = Tonalità del colore
    .help = Un numero da 0 a 359: 20 è rosso, 145 verde, 250 blu.
field-art = Disegno sulla porta
    .help = Il nome di un disegno presente nel portale.
field-organization-note = Nota per i colleghi
    .help = La vedono solo le persone che scrivono per tutta la città. I lettori mai.
