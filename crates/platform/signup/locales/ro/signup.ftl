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
