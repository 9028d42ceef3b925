### Părți ale paginii despre confidențialitate: cine ce nu poate vedea, ieșirea rapidă și dispozitivele comune.

common-privacy-nobody = Cine nu poate vedea niciodată vizita dumneavoastră aici
common-privacy-nobody-text = Nu există o listă a vizitelor. De aceea nimeni nu o poate primi de la noi: nici poliția, nici biroul de vize, nici proprietarul locuinței, nici angajatorul, nici familia. Nu putem spune ce citiți, pentru că nu știm.
common-privacy-clear = Când alții vă folosesc dispozitivul
common-privacy-clear-text = Puteți șterge ce a lăsat acest site pe un telefon sau pe un calculator: bifele din ghiduri și paginile păstrate.
common-privacy-exit = Butonul „Ieșiți imediat de pe acest site”
common-privacy-exit-text = Paginile despre pericol au un buton pentru ieșire rapidă. El golește pagina și deschide alt site în locul ei. Șterge și bifele pe care le-ați pus pe acea pagină. Apoi butonul „Înapoi” al browserului nu mai duce la pagina pe care ați părăsit-o; fără JavaScript, duce în continuare acolo. Dar butonul nu poate ascunde totul. Lista browserului cu paginile vizitate poate arăta în continuare că ați fost aici. Paginile pe care le-ați deschis înainte pot rămâne în spatele butonului „Înapoi”. Cineva care vă controlează dispozitivul sau rețeaua poate vedea că ați vizitat acest site. Dacă acest lucru este periculos pentru dumneavoastră, folosiți un dispozitiv pe care acea persoană nu îl poate vedea.

common-privacy-offline = Pagini pe dispozitivul dumneavoastră
common-privacy-offline-text = Dispozitivul dumneavoastră păstrează unele pagini ale acestui portal, ca să le puteți citi fără internet: cele pe care le-ați deschis și esențialul, dacă îl cereți. Paginile despre pericol și violență se păstrează numai împreună cu esențialul. Noi nu aflăm ce este păstrat. Pe pagina „Fără internet” puteți vedea, șterge sau opri acest lucru.

common-privacy-sign-up = Când vă înscrieți la ceva
common-privacy-sign-up-text = Numai atunci întrebăm cine sunteți: un nume și un mod de a vă contacta. Datele sunt cifrate. Le pot citi cei care oferă activitatea și oamenii care administrează acest portal pentru oraș, iar fiecare citire se notează. Formularul spune în ce zi se șterge totul. Prin linkul dvs. privat puteți vedea, descărca și șterge totul oricând.

common-privacy-search = Când o căutare nu găsește nimic
common-privacy-search-text = Atunci numărăm cuvintele, ca orașul să afle ce lipsește aici. Nu știm cine le-a scris, când și unde. Cuvintele cu o cifră sau cu @ și textele lungi nu se numără. Cei care lucrează la acest portal pot citi cuvintele numai dacă au fost căutate de cel puțin 5 ori în cel puțin 3 zile; până atunci, cuvintele nu sunt păstrate nicăieri. Totul se șterge după 90 de zile.
