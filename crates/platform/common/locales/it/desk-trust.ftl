### Che cosa dice ogni voce sulla sua norma, sulla cura nella traduzione e sulle parole semplici, come lo vede la redazione.

field-law = Legge o norma su cui si basa
    .help = Il suo nome, per esempio “Legge 404/2011”. Solo quando una fonte la indica.
field-law-as_of = Aggiornata al
    .help = Il periodo di cui riporti le regole: 2022, 2022-01 o 2022-01-15.
field-law-valid_until = Valida fino al
    .help = L’ultimo giorno. Dopo, i lettori vedono un avviso. Solo quando lo dice una fonte.
field-careful = Una parola sbagliata fa danni
    .help = Una città può mostrare questi testi solo come una persona li ha controllati.
    .none = No
field-plain_excuse = Perché restano frasi lunghe
    .help = Lo vede solo la redazione. Con un motivo, il controllo delle parole semplici non tocca questa voce.
field-reviewed_only = Non mostrare mai con la sola traduzione automatica
    .help = I testi segnati così si vedono nella lingua originale finché una persona non ha controllato la traduzione.
