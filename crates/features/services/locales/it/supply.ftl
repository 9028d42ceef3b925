# La tabella degli aiuti: quale aiuto c’è in quale lingua, e dove manca
services-supply = Quale aiuto c’è e dove manca
services-supply-lede = Contiamo gli aiuti che conosciamo. I posti vuoti mostrano dove la città ha ancora da fare.
services-supply-link = Dove manca l’aiuto
services-supply-definition = Un servizio conta per una lingua se lì qualcuno la parla, anche con un interprete. Se il servizio non lo dice, prendiamo le lingue della sua organizzazione. Un servizio conta per un quartiere se si trova lì o lavora per chi ci vive. I servizi chiusi in questo momento non si contano. La lingua della città non è nella tabella, perché gli uffici la parlano.
services-supply-nobody-means = “Nessuno che conosciamo” non vuol dire che non c’è nessuno. Se conosci qualcuno, faccelo sapere.
services-supply-total = { $n ->
    [0] Nessun servizio contato
    [one] { $n } servizio contato
    [many] { $n } servizi contati
   *[other] { $n } servizi contati
}
services-supply-whole = Tutta la città
services-supply-languages = Lingue e temi
services-supply-districts = Quartieri e temi
services-supply-language = Lingua
services-supply-nobody = nessuno che conosciamo
services-supply-holes = { $n ->
    [0] Per ogni lingua della tabella conosciamo un aiuto su ogni tema.
    [one] Per { $n } combinazione di lingua e tema non conosciamo nessun aiuto.
    [many] Per { $n } combinazioni di lingua e tema non conosciamo nessun aiuto.
   *[other] Per { $n } combinazioni di lingua e tema non conosciamo nessun aiuto.
}
services-supply-holes-districts = { $n ->
    [0] Per ogni quartiere e ogni tema conosciamo un aiuto.
    [one] Per { $n } combinazione di quartiere e tema non conosciamo nessun aiuto.
    [many] Per { $n } combinazioni di quartiere e tema non conosciamo nessun aiuto.
   *[other] Per { $n } combinazioni di quartiere e tema non conosciamo nessun aiuto.
}
services-supply-for = { $n ->
    [one] servizio: { $what }, { $topic }
    [many] servizi: { $what }, { $topic }
   *[other] servizi: { $what }, { $topic }
}
