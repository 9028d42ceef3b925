### Site

web-skip = Treceți la conținut

## Navigare

web-nav-main = Navigare principală
web-nav-home = Acasă
web-nav-services = Servicii
web-nav-articles = Articole
web-nav-map = Hartă
web-nav-urgent = Ajutor de urgență
web-nav-languages = Limbi
web-nav-organizations = Organizații
web-nav-channels = Grupuri și canale
web-nav-about = Despre acest site
web-nav-privacy = Confidențialitate
web-nav-accessibility = Accesibilitate
web-crumbs = Vă aflați aici

## Limbi

web-language = Limba:
web-choose-title = Alegeți limba
web-choose-welcome = Bun venit

## Căutare

web-search = Căutați
web-search-label = Ce căutați?
web-search-placeholder = Cursuri, permise, consiliere…

## Traducere. Numele limbii stă după „limba”: „din limba engleză”.

web-strip-label = Despre această traducere
web-strip-machine = Această pagină a fost tradusă automat din limba { $language } și încă nu a fost verificată de o persoană.
web-strip-partly = Unele părți ale acestei pagini au fost traduse automat din limba { $language } și încă nu au fost verificate de o persoană. Alte părți nu sunt încă traduse.
web-strip-stale = Pagina în limba { $language } s-a schimbat după traducere. Unele părți ale acestei pagini pot fi depășite.
web-strip-fallback = Unele părți ale acestei pagini nu sunt încă în limba dumneavoastră. Le vedeți în limba { $language }.
web-only-in = Această parte nu este încă în limba dumneavoastră. Iat-o în limba { $language }.

## Încredere

web-trust = Pot avea încredere?
web-checked = Ultima verificare
web-sources = { $n ->
    [one] Sursă
    [few] Surse
   *[other] Surse
}
web-current = Mai este adevărat?
web-not-known = Nu se știe
web-differ = Sursele diferă: { $about }
web-differ-note = Sursele noastre spun lucruri diferite. Le arătăm pe toate. Întrebați înainte de a lua o decizie.

## Deschis și închis

web-hours = Program
web-hours-weekly = Programul săptămânii
web-hours-today = Astăzi
web-state-later = Aici nu putem spune dacă este deschis. Vedeți programul săptămânii.
web-state-open-until = Deschis acum, până la { $time }
web-state-open-long = Deschis acum, zi și noapte
web-state-end-unknown = Deschis de la { $time }
web-state-end-unknown-more = Ora închiderii nu se știe.
web-state-closed-now = Închis acum
web-state-closed-today = Închis astăzi
web-state-appointment = Cu programare
web-state-appointment-more = Faceți o programare înainte de a veni.
web-state-not-known = Programul nu se știe
web-state-not-known-more = Întrebați înainte de a merge acolo.
web-opens-today = Se deschide astăzi la { $time }.
web-opens-tomorrow = Se deschide mâine la { $time }.
web-opens-weekday = Se deschide { $day } la { $time }.
web-opens-date = Se deschide pe { $date } la { $time }.
web-opens-today-untimed = Se deschide astăzi, ora nu se știe.
web-opens-tomorrow-untimed = Se deschide mâine, ora nu se știe.
web-opens-weekday-untimed = Se deschide { $day }, ora nu se știe.
web-opens-date-untimed = Se deschide pe { $date }, ora nu se știe.
web-opening-unknown = ora deschiderii nu se știe
web-closing-unknown = ora închiderii nu se știe

## Contact și loc

web-talk = Vorbiți cu o persoană
web-website = Site web
web-picture-by = Imagine: { $name }
web-address-unknown = Adresa nu se știe
web-place-approximate = Cunoaștem acest loc doar aproximativ. Întrebați care este adresa exactă.
web-step-free-yes = Fără trepte la intrare
web-step-free-no = Cu trepte la intrare
web-step-free-unknown = Nu se știe dacă sunt trepte la intrare

## Cost

web-free = Gratuit

## De arătat la ghișeu

web-counter = Arătați aceasta la ghișeu
web-counter-machine = Propoziția în limba { $language } a fost tradusă automat. Nicio persoană nu a verificat-o încă.

## Ieșire rapidă

web-exit = Ieșiți imediat de pe acest site
web-exit-key = Sau apăsați de trei ori tasta Esc.

## Subsol

web-foot-who = Cine administrează acest site
web-foot-more = Mai multe
web-foot-site = Acest site

## Liste pe mai multe pagini

web-pages = Paginile acestei liste
web-page = Pagina
web-page-previous = Pagina anterioară
web-page-next = Pagina următoare

## Filtre

web-filters = Filtre
web-filters-apply = Afișați rezultatele
web-filters-clear = Ștergeți toate filtrele
web-filters-any = Oricare
web-filters-only = Afișați doar
web-filters-chosen = { $n ->
    [one] { $n } ales
    [few] { $n } alese
   *[other] { $n } alese
}
web-filters-without = Șterge filtrul:
web-results = { $n ->
    [0] Niciun rezultat
    [one] { $n } rezultat
    [few] { $n } rezultate
   *[other] { $n } de rezultate
}
web-results-none-help = Ștergeți un filtru sau folosiți alte cuvinte.
web-as-of = la data de { $date }

## Ce nu a mers

web-error-not-found-title = Aici nu există nicio pagină
web-error-not-found-text = Poate că adresa este scrisă greșit sau pagina s-a mutat. Verificați adresa sau căutați mai jos.
web-error-gone-title = Această pagină nu mai este valabilă
web-error-gone-text = Ce era aici nu se mai oferă. Căutați mai jos ceva asemănător.
web-error-bad-request-title = Nu putem citi această adresă
web-error-bad-request-text = Are caractere care nu sunt text. Verificați adresa sau începeți de la pagina principală.
web-error-parameter-title = Nu înțelegem o parte din această adresă
web-error-parameter-text = „{ $value }” nu este o alegere posibilă pentru „{ $name }”. Alegeți din nou în pagină sau căutați mai jos.
web-error-too-long-title = Adresa este prea lungă
web-error-too-long-text = Poate căutați prea multe cuvinte. Folosiți mai puține cuvinte și încercați din nou.
web-error-too-large-title = Este prea mare pentru a fi trimis
web-error-too-large-text = Nu s-a salvat nimic. Scurtați textul sau micșorați fișierul și trimiteți din nou.
web-error-form-title = Ceva din formular nu este în regulă
web-error-form-text = Nu s-a salvat nimic. Corectați ce este marcat mai jos și trimiteți din nou.
web-error-too-many-title = Prea multe cereri
web-error-too-many-text = Așteptați un minut, apoi încercați din nou.
web-error-internal-title = Ceva nu a mers bine la noi
web-error-internal-text = Este greșeala noastră, nu a dumneavoastră. Încercați din nou peste câteva minute.
web-error-city-title = Nu cunoaștem acest oraș
web-error-city-text = Verificați adresa sau alegeți un oraș de pe pagina principală.
web-error-language-title = Acest oraș nu este în acea limbă
web-error-language-text = Alegeți una dintre limbile de mai jos.
