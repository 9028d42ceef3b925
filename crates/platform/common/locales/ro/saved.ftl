# O listă pe care o păstrează cineva. Ea stă în adresa paginii sale și, dacă persoana vrea, pe dispozitivul ei
saved-title = Lista dumneavoastră
saved-lede = Pagini pe care vreți să le găsiți din nou: ca să le tipăriți, să le trimiteți cuiva sau să le păstrați în telefon.
# Pe pagina unui serviciu, a unui ghid, a unei organizații sau a unui articol.
saved-save = Salvați în lista mea
saved-take-off = Salvat. Scoateți din lista mea
saved-empty = Încă nu este nimic în această listă. Deschideți o pagină și alegeți „Salvați în lista mea” la sfârșitul ei.
saved-people = Oameni și locuri
saved-read = De citit
saved-gone = Nu mai este aici
saved-gone-text = { $n ->
    [one] O pagină din lista dumneavoastră nu mai este aici. Nu mai este valabilă sau s-a mutat.
    [few] { $n } pagini din lista dumneavoastră nu mai sunt aici. Nu mai sunt valabile sau s-au mutat.
   *[other] { $n } de pagini din lista dumneavoastră nu mai sunt aici. Nu mai sunt valabile sau s-au mutat.
}
saved-off = Scoateți din această listă
saved-as-of = La data de { $date }. Orele și locurile se pot schimba. Sunați înainte de a merge acolo.
saved-share = Trimiteți sau păstrați această listă
saved-share-text = Această adresă este lista dumneavoastră. Păstrați-o ca marcaj sau trimiteți-o cuiva. Noi nu o păstrăm.
saved-qr = Scanați acest cod cu camera unui telefon. Se deschide această listă.
saved-qr-long = Lista este prea lungă pentru un cod pe care să îl poată scana un telefon. Trimiteți adresa.
saved-print = Tipăriți
saved-add = Aveți altă listă? Lipiți adresa ei aici.
saved-add-help = Unim cele două liste.
saved-put-together = Uniți listele
saved-keep = Păstrați această listă pe acest dispozitiv
saved-kept = Această listă este păstrată pe acest dispozitiv.
saved-clear = Ștergeți această listă
# Pe pagina despre confidențialitate
common-privacy-list = Răspunsurile și lista dumneavoastră
common-privacy-list-text = Cele cinci întrebări nu sunt niciodată despre cine sunteți. Răspunsurile și lista dumneavoastră stau doar în adresa paginii. Nu păstrăm nici răspunsurile, nici lista. Dacă apăsați „Salvați în lista mea”, lista rămâne și pe dispozitivul dumneavoastră, până o ștergeți. O poate vedea oricine vă folosește dispozitivul.
