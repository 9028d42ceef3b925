# Quartieri: le parti della città che le persone nominano quando dicono dove vivono
districts-title = Quartieri
districts-lede = Trova aiuto, uffici e gruppi nella tua parte della città.
districts-empty = Qui non abbiamo ancora nessun quartiere.
districts-home = Che cosa c’è nel tuo quartiere?
districts-all = Tutti i quartieri
districts-one = Aiuto nel quartiere { $district }
districts-offices = Uffici qui
districts-languages = Lingue parlate qui
districts-languages-unknown = Non sappiamo ancora quali lingue si parlano qui. Chiedi prima di andare.
districts-nothing = In questo quartiere non conosciamo ancora nessun aiuto. La maggior parte degli aiuti è per tutta la città.
districts-whole-city = Aiuto per tutta la città
districts-others = Altri quartieri
# Sulla pagina sul portale
districts-supply = Che cosa manca
districts-supply-link = Quale aiuto c’è in quale lingua, e dove non ce n’è
