# Cartiere: părțile orașului pe care le numesc oamenii când spun unde locuiesc
districts-title = Cartiere
districts-lede = Găsiți ajutor, instituții și grupuri în partea dumneavoastră de oraș.
districts-empty = Încă nu avem cartiere aici.
districts-home = Ce este în cartierul dumneavoastră?
districts-all = Toate cartierele
# Titlul paginii unui cartier.
districts-one = Ajutor în { $district }
districts-offices = Instituții aici
districts-languages = Limbi vorbite aici
districts-languages-unknown = Încă nu știm ce limbi vorbesc oamenii aici. Întrebați înainte de a merge acolo.
districts-nothing = Încă nu cunoaștem niciun ajutor în acest cartier. Cea mai mare parte a ajutorului este pentru tot orașul.
districts-whole-city = Ajutor pentru tot orașul
districts-others = Alte cartiere
# Pe pagina despre portal
districts-supply = Ce lipsește
districts-supply-link = Ce ajutor există în ce limbă și unde nu există
