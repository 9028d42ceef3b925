# Organizations that ask to publish here: the form, the page behind the link of its letter, and the letters.

join-title = Publicați ce oferă organizația dumneavoastră
join-lede = Nou-veniții găsesc aici, în limbile lor, ce pot face pentru alții. Nu costă nimic. Orașul analizează mai întâi fiecare organizație.
join-name = Numele organizației
join-website = Site web
join-empty = Puteți lăsa gol.
join-email = Adresa de e-mail a unei persoane de contact
join-email-help = Trimitem acolo o scrisoare cu un link. Adresa nu apare nicăieri pe portal.
join-about = Ce face organizația dumneavoastră?
join-about-help = Cel mult { $n } caractere, într-o limbă pe care o înțeleg oamenii orașului.
join-languages = Limbile pe care le vorbiți
join-kept = Pot citi aceasta oamenii care se ocupă de portal din partea orașului și nimeni altcineva. Dacă refuză sau nu răspund, se șterge pe { $date }.
join-wrong-name = Scrieți numele organizației.
join-wrong-name-long = Numele este prea lung: scrieți cel mult 120 de caractere.
join-wrong-website = Aceasta nu este adresa unui site. Arată așa: www.example.org.
join-wrong-about = Scrieți în câteva cuvinte ce face organizația dumneavoastră.
join-told-mail-text = Am trimis o scrisoare cu un link. Deschideți-l în trei zile și apăsați acolo butonul. Abia atunci orașul vede cererea.
join-is-asked = Încă nu s-a trimis
join-is-asked-text = Apăsați butonul. Abia atunci orașul vede ce ați scris.
join-is-waiting = Orașul a primit
join-is-waiting-text = Cineva se va uita. Veți primi o scrisoare cu răspunsul.
join-is-refused = Orașul a refuzat
join-is-refused-text = Dacă nu înțelegeți de ce, puteți scrie orașului.
join-confirm = Trimiteți orașului
join-data = Ce păstrăm despre dumneavoastră
join-refused-known = Organizația dumneavoastră are deja un cont.
join-refused-unclear = Nu s-a putut afla cine sunteți. Scrieți din nou cu un site web sau veniți la primărie.
join-refused-elsewhere = Organizația dumneavoastră nu lucrează în acest oraș.
join-refused-purpose = Ceea ce faceți nu se potrivește cu acest portal.
join-told-unknown-text = Nu a fost folosit la timp sau totul a fost șters. Puteți trimite din nou formularul.
join-told-erased-text = Nu mai păstrăm nimic din ce ați scris.
join-letter-confirm-subject = Vă rugăm să confirmați: organizația dumneavoastră
join-letter-confirm =
    Bună ziua,

    cineva a indicat adresa dumneavoastră pentru a publica ofertele unei organizații pe portalul: { $city }.

    Deschideți acest link în trei zile și apăsați acolo butonul:
    { $link }

    Dacă nu ați fost dumneavoastră, nu faceți nimic. Vă ștergem noi adresa.
join-letter-refused-subject = Răspunsul către organizația dumneavoastră
join-letter-refused =
    Bună ziua,

    orașul a analizat cererea de a publica pe portalul său și a refuzat.

    { $reason }

    Ce ați scris se șterge de la sine.
