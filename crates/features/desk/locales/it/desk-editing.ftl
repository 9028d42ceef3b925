### Comfort of the form: marks, links, the pin, copies, words begun and not saved.

desk-title-of = { $page }: { $name }

## Copies

desk-duplicate = Fai una copia
desk-copy-name = { $name } (copia)
desk-done-duplicated = Questa è la copia. Dalle un nome proprio. I lettori non la vedono.
desk-halt-copy = Non resta un nome per la copia
desk-halt-copy-text = Quasi cento voci di questo tipo hanno questo nome. Prima rinominane alcune.

## Markdown

desk-markdown-tools = Segni per il testo
desk-markdown-bold = Grassetto
desk-markdown-italic = Corsivo
desk-markdown-heading = Titolo
desk-markdown-list = Elenco
desk-markdown-numbers = Elenco numerato
desk-markdown-link = Collegamento
desk-markdown-words = parole
desk-markdown-help = Come segnare titoli, elenchi e collegamenti
desk-markdown-help-bold = **due asterischi** fanno il grassetto, *un asterisco* il corsivo
desk-markdown-help-heading = ## all'inizio di una riga fa un titolo
desk-markdown-help-list = - oppure 1. all'inizio delle righe fa un elenco
desk-markdown-help-link = {"["}parole](https://example.org) fa un collegamento; [parole](entry:service/nome) porta a una pagina di questo portale
desk-markdown-help-paragraph = una riga vuota inizia un nuovo paragrafo
desk-markdown-shown = Come lo vedranno i lettori
desk-markdown-empty = Non c'è ancora scritto nulla.
desk-markdown-long = Il testo è troppo lungo per l'anteprima: al massimo 40 000 caratteri.

## Searching for what a link leads to

desk-find = Trova una voce
desk-find-words = Parole
desk-find-help = Un nome, un indirizzo o un'organizzazione, in qualsiasi lingua. Gli accenti non contano.
desk-find-count = { $n ->
    [0] Niente corrisponde. Usa meno parole o altre parole.
    [one] Corrisponde 1 voce.
    [many] Corrispondono { $n } voci.
   *[other] Corrispondono { $n } voci.
}
desk-find-choose = Scegline una:
desk-find-more = Si vedono solo le prime { $n }. Aggiungi una parola per vederne meno.
desk-find-network = tutta la rete

## The pin on the map. "#" in the place of $km is filled in by the page.

desk-pin = Puntina su una griglia intorno al centro della città
desk-pin-help = Le frecce spostano la puntina, con Maiusc più lontano. Più e meno mostrano meno o più città.
desk-pin-distance = { $km } km dal centro della città
desk-pin-closer = Più vicino
desk-pin-farther = Più lontano
desk-point-far = È a { $km } km dal centro della città. Controlla i due numeri e che non siano scambiati. Se è davvero lì, salva ancora una volta.

## Words begun and not saved

desk-begun = Iniziate, non salvate
desk-begun-help = Le vedi solo tu. Aprine una, continua e salvala.
