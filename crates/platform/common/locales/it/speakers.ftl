# Chi parla una lingua, anche una in cui il portale non è scritto
speakers-mine = La mia lingua non c’è
speakers-mine-text = Cerca il nome della tua lingua nell’elenco qui sotto. Poi vedi chi la parla, in quali giorni, e come puoi contattarlo.
speakers-none = La tua lingua non è nemmeno in questo elenco? Chiedi a una persona. Forse può trovare un interprete.
speakers-not-here = Non puoi ancora leggere questo portale in { $language }. Ma queste persone possono parlare con te.
speakers-interpreter = con interprete
speakers-days-unknown = I giorni non si sanno. Chiama prima di andare.
speakers-days-ask = I giorni non si sanno. Scrivi, o vai lì a chiedere.
