# Signing up without an account: the form, the private page, and what both tell people.

# How free it is, on public pages
signup-free-open = Sunt locuri.
signup-free-few = Au mai rămas doar câteva locuri.
signup-free-full = Toate locurile sunt ocupate. Puteți aștepta să se elibereze unul.
signup-button = Vreau să particip

# The form
signup-title = Vreau să particip
signup-about = Vă înscrieți la:
signup-part = Când puteți veni?
signup-left = { $n ->
    [one] { $n } loc liber
    [few] { $n } locuri libere
   *[other] { $n } de locuri libere
}
signup-left-many = sunt locuri
signup-left-none = complet: intrați pe lista de așteptare
signup-name = Numele dumneavoastră
signup-name-help = Așa cum vreți să vi se spună. Nu aveți nevoie de acte.
signup-reach = Cum putem lua legătura cu dumneavoastră?
signup-reach-help = Ajunge un singur mod.
signup-email = Adresă de e-mail
signup-phone = Număr de telefon
signup-phone-help = Cu prefixul țării, de exemplu +421 900 123 456. La acest număr nu trimitem nimic: păstrați dumneavoastră pagina privată.
signup-languages = Limbi pe care le vorbiți
signup-level = Cât de bine vorbiți limba { $language }?
signup-level-none = Prefer să nu spun
signup-message = Ce ar trebui să știe ei? (Puteți lăsa gol.)
signup-message-help = Numărul maxim de caractere: { $n }. Vă rugăm să nu scrieți nimic despre sănătatea, religia sau actele dumneavoastră.
signup-empty = Lăsați gol acest câmp
signup-send = Trimiteți
signup-back = Înapoi la pagină
signup-kept = Cine oferă activitatea poate citi datele: { $name }. Le pot citi și oamenii care administrează acest portal pentru oraș. Nimeni altcineva. Ele se șterg la data de { $date }.
signup-kept-nobody = Datele pot fi citite de oamenii care administrează acest portal pentru oraș. De nimeni altcineva. Ele se șterg la data de { $date }.
signup-closed = În acest moment nu vă puteți înscrie
signup-closed-text = Acum nu se mai primește nimeni. Întrebați din nou mai târziu sau căutați altceva.
signup-shut-text = În acest moment datele dumneavoastră nu pot fi păstrate în siguranță, așa că nu vă cerem date. Încercați din nou mai târziu sau întrebați organizația.

# What is wrong
signup-wrong = { $n ->
    [one] Încă nu s-a trimis nimic. Un lucru lipsește sau este greșit:
    [few] Încă nu s-a trimis nimic. { $n } lucruri lipsesc sau sunt greșite:
   *[other] Încă nu s-a trimis nimic. { $n } de lucruri lipsesc sau sunt greșite:
}
signup-wrong-part = Alegeți când puteți veni.
signup-wrong-name = Scrieți-vă numele.
signup-wrong-name-long = Numele este prea lung: scrieți cel mult 120 de caractere.
signup-wrong-reach = Scrieți o adresă de e-mail sau un număr de telefon.
signup-wrong-email = Aceasta nu este o adresă de e-mail. O adresă arată așa: nume@example.org.
signup-wrong-phone = Acesta nu este un număr de telefon. Scrieți doar cifre, iar înaintea lor + și prefixul țării.
signup-wrong-language = Alegeți o limbă din listă.
signup-wrong-level = Alegeți unul dintre niveluri.
signup-wrong-message = { $n ->
    [one] Textul este prea lung cu un caracter.
    [few] Textul este prea lung cu { $n } caractere.
   *[other] Textul este prea lung cu { $n } de caractere.
}
signup-wrong-often = { $n ->
    [one] Încă nu s-a trimis nimic. Din rețeaua dumneavoastră au venit multe formulare. Apăsați din nou „Trimiteți” peste un minut.
    [few] Încă nu s-a trimis nimic. Din rețeaua dumneavoastră au venit multe formulare. Apăsați din nou „Trimiteți” peste { $n } minute.
   *[other] Încă nu s-a trimis nimic. Din rețeaua dumneavoastră au venit multe formulare. Apăsați din nou „Trimiteți” peste { $n } de minute.
}
signup-wrong-many = Nu s-a trimis nimic. Cu acest număr s-au făcut deja mai multe înscrieri. Deschideți în schimb pagina dumneavoastră privată.

# What is told after a form
signup-told-mail = Verificați-vă e-mailul
signup-told-mail-text = V-am trimis un mesaj cu un link privat. Deschideți-l în cel mult trei zile și apăsați butonul de acolo. Abia atunci aveți un loc.
signup-told-forged = Nu s-a trimis nimic
signup-told-forged-text = Formularul nu a venit de pe acest portal. Întoarceți-vă la pagină și apăsați butonul de acolo.
signup-told-large = Nu s-a trimis nimic
signup-told-large-text = Textul este mult prea lung. Întoarceți-vă, scurtați-l și trimiteți din nou.
signup-told-unknown = Acest link nu duce nicăieri
signup-told-unknown-text = Nu a fost folosit la timp, a fost înlocuit cu unul mai nou sau s-a șters totul. Vă puteți înscrie din nou.
signup-told-guessed = Așteptați puțin
signup-told-guessed-text = Din rețeaua dumneavoastră s-au deschis multe linkuri greșite. Încercați din nou peste o oră.
signup-told-erased = S-a șters totul
signup-told-erased-text = Nu mai păstrăm nimic despre dumneavoastră. Dacă aveați un loc, îl poate primi altcineva.
signup-told-start = La pagina principală

# The private page
signup-page = Pagina dumneavoastră privată
signup-page-help = Păstrați adresa acestei pagini și nu o arătați nimănui. Cine o are poate schimba ce scrie aici.
signup-is-asked = Încă nu s-a trimis
signup-is-asked-text = Apăsați butonul. Abia atunci aveți un loc sau un loc pe lista de așteptare.
signup-is-held = Aveți un loc
signup-is-held-text = Cine oferă activitatea va citi înscrierea și vă va răspunde.
signup-is-accepted = Vă așteaptă
signup-is-accepted-text = Se bucură că veniți. Dacă nu puteți veni, spuneți aici: locul dumneavoastră îl poate primi altcineva.
signup-is-waiting = Sunteți în așteptarea unui loc
signup-is-waiting-text = { $n ->
    [1] Sunteți prima persoană pe lista de așteptare.
   *[other] Sunteți numărul { $n } pe lista de așteptare.
}
signup-is-withdrawn = Ați spus că nu veniți
signup-is-withdrawn-text = Vă mulțumim că ne-ați spus. Vă puteți înscrie din nou oricând.
signup-is-declined = De data aceasta nu vă pot primi
signup-is-declined-text = Aceasta nu are nicio legătură cu valoarea dumneavoastră. Puteți face și altceva:
signup-is-over = S-a încheiat
signup-is-over-text = Vă mulțumim că ați fost acolo.
signup-is-gone = Nu se mai oferă
signup-is-gone-text = Cine oferea activitatea a retras-o. Ne pare rău.
signup-no-room = Toate locurile sunt ocupate, iar lista de așteptare este și ea plină. Încercați din nou mai târziu.
signup-confirm = Da, vreau să particip
signup-withdraw = Nu pot veni
signup-what = Ce
signup-when = Când
signup-where = Unde
signup-who = Cine oferă
signup-time = { $day }, de la { $from } la { $to }
signup-calendar = Puneți în calendarul meu
signup-data = Ce păstrăm despre dumneavoastră
signup-data-help = Datele sunt cifrate. Ele se șterg la data de { $date }, fără ca dumneavoastră să faceți ceva.
signup-data-shut = În acest moment datele nu pot fi deschise pe acest server. Ele se șterg oricum la data de { $date }.
signup-data-name = Nume
signup-data-email = E-mail
signup-data-phone = Telefon
signup-data-languages = Limbi
signup-data-message = Ce ați scris
signup-export = Descărcați datele
signup-erase = Ștergeți totul acum
signup-erase-help = Locul dumneavoastră îl primește altcineva. Această pagină nu va mai duce nicăieri.
signup-done-confirmed = S-a trimis.
signup-done-withdrawn = Acum se știe că nu veniți.
signup-done-hours = S-a notat.
signup-done-dropped = S-a scos.

# Hours
signup-hours = Orele dumneavoastră
signup-hours-help = Notați când ați fost acolo. Cine oferă activitatea confirmă acest lucru. Din orele confirmate puteți primi un certificat.
signup-hours-day = Zi
signup-hours-long = Cât timp
signup-hours-hours = Ore
signup-hours-minutes = Minute
signup-hours-add = Notați
signup-hours-drop = Scoateți
signup-hours-confirmed = confirmate
signup-hours-open = încă neconfirmate
signup-hours-sum = Confirmate în total: { $hours } h { $minutes } min
signup-hours-line = { $hours } h { $minutes } min
signup-wrong-day = Alegeți ziua de azi sau o zi din trecut.
signup-wrong-hours = Nu este posibil: scrieți cel puțin un minut și cel mult 24 de ore pe zi.
signup-certificate = Certificatul dumneavoastră
signup-certificate-help = Un document cu numele și orele dumneavoastră confirmate, de tipărit sau de trimis. Noi nu păstrăm nicio copie.
signup-certificate-get = Deschideți-l (PDF)
signup-certificate-name = Numele dumneavoastră cu litere latine
signup-certificate-name-help = Nu putem tipări unele litere din numele dumneavoastră. Scrieți-l așa cum îl scrieți în această țară. Nu îl păstrăm.
signup-wrong-spelling = Nu putem tipări unele dintre aceste litere. Scrieți-vă numele cu litere latine.

# Letters. Nothing personal stands in their subjects.
signup-letter-confirm-subject = Vă rugăm să confirmați: { $what }
signup-letter-confirm =
    Bună ziua,

    cineva s-a înscris cu adresa dumneavoastră pe portalul { $city }:

    { $about }

    Deschideți acest link și apăsați butonul de acolo în cel mult trei zile. Abia atunci aveți un loc:
    { $link }

    Dacă nu ați fost dumneavoastră, nu faceți nimic. Ștergem noi adresa.
signup-letter-held-subject = Aveți un loc: { $what }
signup-letter-held =
    Bună ziua,

    aveți un loc:

    { $about }

    Cine oferă activitatea vă va răspunde. Dacă nu puteți veni, vă rugăm să spuneți pe pagina dumneavoastră privată:
    { $link }
signup-letter-waiting-subject = Sunteți pe lista de așteptare: { $what }
signup-letter-waiting =
    Bună ziua,

    în acest moment toate locurile sunt ocupate. Sunteți pe lista de așteptare:

    { $about }

    Vă scriem când se eliberează un loc. Aceasta este pagina dumneavoastră privată:
    { $link }
signup-letter-promoted-subject = S-a eliberat un loc pentru dumneavoastră: { $what }
signup-letter-promoted =
    Bună ziua,

    altcineva nu poate veni. Acum locul este al dumneavoastră:

    { $about }

    Dacă nu îl mai vreți, vă rugăm să spuneți pe pagina dumneavoastră privată, ca să îl poată primi următoarea persoană:
    { $link }
signup-letter-accepted-subject = Vă așteaptă: { $what }
signup-letter-accepted =
    Bună ziua,

    se bucură că veniți:

    { $about }

    Dacă nu puteți veni, vă rugăm să spuneți pe pagina dumneavoastră privată:
    { $link }
signup-letter-declined-subject = Despre dorința dumneavoastră de a participa: { $what }
signup-letter-declined =
    Bună ziua,

    vă mulțumim că vreți să ajutați. De data aceasta nu vă pot primi:

    { $about }

    Puteți face și altceva. Găsiți aici:
    { $more }
signup-letter-reminder-subject = În curând: { $what }
signup-letter-reminder =
    Bună ziua,

    urmează în curând:

    { $about }

    Dacă nu puteți veni, vă rugăm să spuneți pe pagina dumneavoastră privată, ca locul să îl poată primi altcineva:
    { $link }
signup-letter-withdrawn-subject = Ați spus că nu veniți: { $what }
signup-letter-withdrawn =
    Bună ziua,

    acum se știe că nu veniți:

    { $about }

    Vă puteți înscrie din nou oricând. Ce știm despre dumneavoastră se șterge la data de { $date }.
signup-letter-cancelled-subject = Nu are loc: { $what }
signup-letter-cancelled =
    Bună ziua,

    nu are loc activitatea:

    { $about }

    Ne pare rău. Puteți face și altceva. Găsiți aici:
    { $more }
signup-letter-retimed-subject = Începe la altă oră: { $what }
signup-letter-retimed =
    Bună ziua,

    s-a schimbat ora activității la care v-ați înscris:

    { $about }

    Dacă nu puteți veni atunci, vă rugăm să spuneți pe pagina dumneavoastră privată:
    { $link }
signup-letter-taken-down-subject = Nu se oferă în acest moment: { $what }
signup-letter-taken-down =
    Bună ziua,

    orașul { $city } verifică ceva legat de activitatea la care v-ați înscris:

    { $about }

    Vă rugăm să nu mergeți acolo până când nu vă scriem. Locul rămâne al dumneavoastră și nu trebuie să faceți nimic. Dacă nu îl mai vreți, spuneți pe pagina dumneavoastră privată:
    { $link }
signup-letter-put-back-subject = Se oferă din nou: { $what }
signup-letter-put-back =
    Bună ziua,

    v-am rugat să așteptați. Acum puteți merge din nou acolo, iar locul este tot al dumneavoastră:

    { $about }

    Dacă nu îl mai vreți, vă rugăm să spuneți pe pagina dumneavoastră privată:
    { $link }
signup-letter-again-subject = Pagina dumneavoastră privată: { $what }
signup-letter-again =
    Bună ziua,

    v-ați înscris deja la această activitate. Acesta este noul link către pagina dumneavoastră privată. Cel vechi nu mai funcționează:
    { $link }

    { $about }

# The certificate, a document to print
signup-paper-title = Certificat de voluntariat
signup-paper-statement = { $organization } confirmă că { $name } a făcut voluntariat.
signup-paper-thanks = Vă mulțumim pentru timpul și ajutorul dumneavoastră.
signup-paper-what = Muncă
signup-paper-when = Când
signup-paper-days = { $n ->
    [one] { $n } zi
    [few] { $n } zile
   *[other] { $n } de zile
}
signup-paper-from-to = de la { $from } până la { $to }
signup-paper-hours = Ore
signup-paper-where = Unde
signup-paper-made = { $place }, { $date }
signup-paper-signature = Semnătura și ștampila organizației
signup-paper-note = Făcut din orele pe care le-a confirmat organizația. Portalul nu păstrează nicio copie. Cine vrea o confirmare întreabă organizația.

# What the form asks beside who somebody is
signup-question-topic = Despre ce este vorba?
signup-question-channel = Cum vreți să vorbiți?
signup-question-when = Când vă convine?
signup-question-none = Încă nu știu
signup-question-empty = Puteți lăsa gol.
signup-later = Zilele următoare
signup-sooner = Zilele anterioare
signup-no-times = În aceste zile nu este nicio oră liberă.
signup-wrong-answer = Alegeți unul dintre răspunsurile din listă.
signup-wrong-question = Scrieți ce vreți să întrebați.

# Having a time with somebody, in other words than taking part in something
signup-meet-title = Faceți o programare
signup-meet-about = Vorbiți cu:
signup-meet-part = Ce oră vă convine?
signup-meet-none = Niciuna dintre acestea: vreau doar să întreb ceva
signup-meet-languages = Limbi în care puteți vorbi
signup-meet-message = Despre ce vreți să vorbiți? (Puteți lăsa gol.)
signup-meet-closed = În acest moment nu se pot face programări
signup-meet-closed-text = Toate orele sunt ocupate sau acum nu se fac programări. Veniți la orele scrise pe pagină sau întrebați o altă persoană.
signup-meet-wrong-part = Alegeți o oră care mai este liberă.
signup-meet-told-mail-text = V-am trimis un mesaj cu un link privat. Deschideți-l în cel mult trei zile și apăsați butonul de acolo. Abia atunci aveți programarea.
signup-meet-is-asked-text = Apăsați butonul. Abia atunci aveți programarea.
signup-meet-is-held = Aveți o programare
signup-meet-is-held-text = La această oră vă așteaptă cineva. Nu aveți nevoie de acte pentru aceasta.
signup-meet-is-accepted = Aveți o programare
signup-meet-is-accepted-text = Cineva știe de programarea dumneavoastră și vă așteaptă. Dacă nu puteți veni, spuneți aici: ora o poate primi altcineva.
signup-meet-is-withdrawn-text = Vă mulțumim că ne-ați spus. Puteți face o altă programare oricând doriți.
signup-meet-is-declined = La această oră nu se poate
signup-meet-is-declined-text = Ne pare rău. Puteți face o altă programare sau puteți vorbi cu o altă persoană.
signup-meet-is-over-text = Ora programării a trecut. Puteți face o altă programare oricând doriți.
signup-meet-no-room = Altcineva tocmai a luat această oră. Alegeți alta.
signup-meet-confirm = Da, vreau această oră
signup-meet-erase-help = Ora dumneavoastră o primește altcineva. Această pagină nu va mai duce nicăieri.
signup-meet-letter-confirm =
    Bună ziua,

    cineva a făcut o programare cu adresa dumneavoastră pe portalul { $city }:

    { $about }

    Deschideți acest link și apăsați butonul de acolo în cel mult trei zile. Abia atunci aveți programarea:
    { $link }

    Dacă nu ați fost dumneavoastră, nu faceți nimic. Ștergem noi adresa.
signup-meet-letter-held-subject = Aveți o programare: { $what }
signup-meet-letter-held =
    Bună ziua,

    aveți o programare:

    { $about }

    Dacă nu puteți veni sau vreți o altă oră, vă rugăm să spuneți pe pagina dumneavoastră privată:
    { $link }
signup-meet-letter-accepted-subject = Aveți o programare: { $what }
signup-meet-letter-accepted =
    Bună ziua,

    cineva știe de programarea dumneavoastră și vă așteaptă:

    { $about }

    Dacă nu puteți veni sau vreți o altă oră, vă rugăm să spuneți pe pagina dumneavoastră privată:
    { $link }
signup-meet-letter-declined-subject = La această oră nu se poate: { $what }
signup-meet-letter-declined =
    Bună ziua,

    ne pare rău. La această oră nu se poate:

    { $about }

    Puteți face o altă programare sau puteți vorbi cu o altă persoană:
    { $page }
signup-meet-letter-reminder =
    Bună ziua,

    urmează în curând:

    { $about }

    Dacă nu puteți veni sau vreți o altă oră, vă rugăm să spuneți pe pagina dumneavoastră privată:
    { $link }
signup-meet-letter-withdrawn =
    Bună ziua,

    nu mai aveți această programare:

    { $about }

    Puteți face alta oricând doriți. Ce știm despre dumneavoastră se șterge la data de { $date }.
signup-meet-letter-cancelled-subject = Programarea dumneavoastră a fost anulată: { $what }
signup-meet-letter-cancelled =
    Bună ziua,

    la această oră nu va fi nimeni acolo:

    { $about }

    Ne pare rău. Puteți face o altă programare sau puteți vorbi cu o altă persoană:
    { $page }
signup-meet-letter-taken-down =
    Bună ziua,

    orașul { $city } verifică ceva legat de programarea dumneavoastră:

    { $about }

    Vă rugăm să nu mergeți acolo până când nu vă scriem. Programarea rămâne a dumneavoastră și nu trebuie să faceți nimic. Dacă nu o mai vreți, spuneți pe pagina dumneavoastră privată:
    { $link }
signup-meet-letter-put-back =
    Bună ziua,

    v-am rugat să așteptați. Acum puteți merge din nou acolo, iar programarea este tot a dumneavoastră:

    { $about }

    Dacă nu o mai vreți, vă rugăm să spuneți pe pagina dumneavoastră privată:
    { $link }
signup-meet-letter-again =
    Bună ziua,

    aveți deja o programare aici. Acesta este noul link către pagina dumneavoastră privată. Cel vechi nu mai funcționează. Pe această pagină puteți alege o altă oră:
    { $link }

    { $about }

# Asking a question, in other words than taking part in something
signup-ask-title = Întrebați un om
signup-ask-about = Întrebarea este pentru:
signup-ask-languages = Limbi în care vă putem răspunde
signup-ask-message = Întrebarea dumneavoastră
signup-ask-message-help = Numărul maxim de caractere: { $n }. Vă rugăm să nu scrieți nimic despre sănătatea, religia sau actele dumneavoastră.
signup-ask-closed = În acest moment nu puteți întreba aici
signup-ask-closed-text = Acum nu răspunde nimeni aici la întrebări. Mergeți la cineva din listă sau telefonați.
signup-ask-told-mail-text = V-am trimis un mesaj cu un link privat. Deschideți-l în cel mult trei zile și apăsați butonul de acolo. Abia atunci vă citește cineva întrebarea.
signup-ask-is-asked-text = Apăsați butonul. Abia atunci vă citește cineva întrebarea.
signup-ask-is-held = Am primit întrebarea dumneavoastră
signup-ask-is-held-text = Cineva o va citi și vă va răspunde. Răspunsul va fi pe această pagină.
signup-ask-is-accepted = Cineva se ocupă de întrebarea dumneavoastră
signup-ask-is-accepted-text = Găsiți răspunsul pe această pagină sau vă contactează cineva așa cum ați dorit.
signup-ask-is-withdrawn = V-ați retras întrebarea
signup-ask-is-withdrawn-text = Puteți întreba din nou oricând doriți.
signup-ask-is-declined = Nu vă putem ajuta cu aceasta
signup-ask-is-declined-text = Ne pare rău. Poate vă ajută cineva din listă:
signup-ask-confirm = Da, trimiteți întrebarea mea
signup-ask-withdraw = Îmi retrag întrebarea
signup-ask-erase-help = Atunci nu vă mai poate răspunde nimeni. Această pagină nu va mai duce nicăieri.
signup-ask-done-withdrawn = Întrebarea dumneavoastră a fost retrasă.
signup-ask-letter-confirm =
    Bună ziua,

    cineva a pus o întrebare cu adresa dumneavoastră pe portalul { $city }:

    { $about }

    Deschideți acest link și apăsați butonul de acolo în cel mult trei zile. Abia atunci citește cineva întrebarea:
    { $link }

    Dacă nu ați fost dumneavoastră, nu faceți nimic. Ștergem noi adresa.
signup-ask-letter-held-subject = Am primit întrebarea dumneavoastră: { $what }
signup-ask-letter-held =
    Bună ziua,

    am primit întrebarea dumneavoastră:

    { $about }

    Vă scriem când avem un răspuns. Îl găsiți pe pagina dumneavoastră privată:
    { $link }
signup-ask-letter-declined-subject = Despre întrebarea dumneavoastră: { $what }
signup-ask-letter-declined =
    Bună ziua,

    ne pare rău. Nu vă putem ajuta cu întrebarea dumneavoastră:

    { $about }

    Poate vă ajută unul dintre acești oameni:
    { $page }
signup-ask-letter-withdrawn-subject = V-ați retras întrebarea: { $what }
signup-ask-letter-withdrawn =
    Bună ziua,

    v-ați retras întrebarea:

    { $about }

    Puteți întreba din nou oricând doriți. Ce știm despre dumneavoastră se șterge la data de { $date }.
signup-ask-letter-again =
    Bună ziua,

    ați întrebat deja aici. Acesta este noul link către pagina dumneavoastră privată. Cel vechi nu mai funcționează:
    { $link }

    { $about }

# It is done
signup-is-done = S-a rezolvat
signup-is-done-text = Cine s-a ocupat de dumneavoastră crede că nu mai aveți nevoie de nimic. Puteți întreba din nou oricând doriți.

# Another time
signup-move = Alegeți o altă oră
signup-move-help = Ora de acum rămâne a dumneavoastră până când aveți alta.
signup-move-send = Alegeți această oră
signup-done-moved = Acum aveți o altă oră.
signup-wrong-taken = Altcineva tocmai a luat această oră. Programarea dumneavoastră a rămas neschimbată. Alegeți o altă oră.
signup-letter-moved-subject = Altă oră: { $what }
signup-letter-moved =
    Bună ziua,

    aceasta este noua oră:

    { $about }

    Dacă nu puteți veni, vă rugăm să spuneți pe pagina dumneavoastră privată:
    { $link }

# Answers
signup-replies = Ce am răspuns
signup-reply-more = Citiți mai multe
signup-letter-reply-subject = Aveți un răspuns: { $what }
signup-letter-reply =
    Bună ziua,

    aveți un răspuns. Îl găsiți pe pagina dumneavoastră privată:
    { $link }

    Este vorba despre:

    { $about }

# Being sent on to another organization
signup-send-on = Să vă îndrumăm către o altă organizație?
signup-send-on-text = Vă poate ajuta mai bine: { $name }. Dacă spuneți da, acolo se poate citi ce scrie pe această pagină, iar cine putea citi înainte nu mai poate.
signup-send-on-yes = Da, vreau să merg acolo
signup-send-on-no = Nu, rămân aici
signup-done-sent-on = V-am îndrumat către o altă organizație. O găsiți pe această pagină.
signup-done-stayed = Rămâneți aici.
signup-wrong-full = Acolo nu mai este loc. Rămâneți aici.
signup-letter-send-on-subject = O întrebare pentru dumneavoastră: { $what }
signup-letter-send-on =
    Bună ziua,

    o altă organizație vă poate ajuta mai bine:

    { $about }

    Să vă îndrumăm acolo? Spuneți da sau nu pe pagina dumneavoastră privată. Nu se schimbă nimic înainte să răspundeți:
    { $link }
