# Cine vorbește o limbă, și una în care portalul nu este scris
speakers-mine = Limba mea nu este aici
speakers-mine-text = Căutați numele limbii dumneavoastră în lista de mai jos. Apoi vedeți cine o vorbește, în ce zile și cum luați legătura.
speakers-none = Limba dumneavoastră nu este nici în această listă? Întrebați o persoană. Poate vă găsește un interpret.
speakers-not-here = Încă nu puteți citi acest portal în limba { $language }. Dar aceste persoane pot vorbi cu dumneavoastră.
speakers-interpreter = cu interpret
speakers-days-unknown = Zilele nu se știu. Sunați înainte de a merge acolo.
speakers-days-ask = Zilele nu se știu. Scrieți-le sau mergeți acolo și întrebați.
