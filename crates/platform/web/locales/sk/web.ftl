### Stránka

web-skip = Preskočiť na obsah

## Navigácia

web-nav-main = Hlavná navigácia
web-nav-home = Domov
web-nav-services = Služby
web-nav-articles = Články
web-nav-map = Mapa
web-nav-urgent = Naliehavá pomoc
web-nav-languages = Jazyky
web-nav-organizations = Organizácie
web-nav-channels = Skupiny a kanály
web-nav-about = O tejto stránke
web-nav-privacy = Ochrana súkromia
web-nav-accessibility = Prístupnosť
web-crumbs = Nachádzate sa tu

## Jazyky

web-language = Jazyk:
web-choose-title = Vyberte si jazyk
web-choose-welcome = Vitajte

## Hľadanie

web-search = Hľadať
web-search-label = Čo hľadáte?
web-search-placeholder = Kurzy, bývanie, pomoc…

## Preklad. Názov jazyka stojí v nominatíve, preto za dvojbodkou.

web-strip-label = O tomto preklade
web-strip-machine = Túto stránku preložil stroj a človek ju ešte neskontroloval. Jazyk originálu: { $language }.
web-strip-partly = Časti tejto stránky preložil stroj a človek ich ešte neskontroloval. Iné časti ešte preložené nie sú. Jazyk originálu: { $language }.
web-strip-stale = Pôvodná stránka sa od prekladu zmenila. Časti tejto stránky nemusia byť aktuálne. Jazyk originálu: { $language }.
web-strip-fallback = Časti tejto stránky ešte nie sú vo vašom jazyku. Ich jazyk: { $language }.
web-only-in = Táto časť ešte nie je vo vašom jazyku. Jej jazyk: { $language }.

## Dôvera

web-trust = Môžem tomu veriť?
web-checked = Naposledy overené
web-sources = { $n ->
    [one] Zdroj
    [few] Zdroje
   *[other] Zdroje
}
web-current = Platí to ešte?
web-not-known = Nie je známe
web-differ = Zdroje sa líšia: { $about }
web-differ-note = Naše zdroje hovoria rôzne veci. Uvádzame všetky. Opýtajte sa skôr, ako sa rozhodnete.

## Otvorené a zatvorené

web-hours = Otváracie hodiny
web-hours-weekly = Hodiny v týždni
web-hours-today = Dnes
web-state-later = Tu nevieme povedať, či je otvorené. Pozrite si otváracie hodiny v týždni.
web-state-open-until = Teraz otvorené do { $time }
web-state-open-long = Teraz otvorené vo dne aj v noci
web-state-end-unknown = Otvorili o { $time }
web-state-end-unknown-more = Čas zatvorenia nie je známy.
web-state-closed-now = Teraz zatvorené
web-state-closed-today = Dnes zatvorené
web-state-appointment = Na objednanie
web-state-appointment-more = Objednajte sa skôr, ako prídete.
web-state-not-known = Otváracie hodiny nie sú známe
web-state-not-known-more = Opýtajte sa skôr, ako tam pôjdete.
web-opens-today = Otvoria dnes o { $time }.
web-opens-tomorrow = Otvoria zajtra o { $time }.
web-opens-weekday = Otvoria { $day } o { $time }.
web-opens-date = Otvoria { $date } o { $time }.
web-opens-today-untimed = Otvoria dnes, čas nie je známy.
web-opens-tomorrow-untimed = Otvoria zajtra, čas nie je známy.
web-opens-weekday-untimed = Otvoria { $day }, čas nie je známy.
web-opens-date-untimed = Otvoria { $date }, čas nie je známy.
web-opening-unknown = čas otvorenia nie je známy
web-closing-unknown = čas zatvorenia nie je známy

## Kontakt a miesto

web-talk = Porozprávajte sa s človekom
web-website = Webová stránka
web-picture-by = Obrázok: { $name }
web-address-unknown = Adresa nie je známa
web-place-approximate = Toto miesto poznáme len približne. Opýtajte sa na presnú adresu.
web-step-free-yes = Vchod je bez schodov
web-step-free-no = Pri vchode sú schody
web-step-free-unknown = Nie je známe, či sú pri vchode schody

## Cena

web-free = Zadarmo

## Na ukázanie pri priehradke

web-counter = Ukážte to pri priehradke
web-counter-machine = Vetu v druhom jazyku ({ $language }) preložil stroj. Človek ju ešte neskontroloval.

## Rýchly odchod

web-exit = Hneď opustiť stránku
web-exit-key = Alebo trikrát stlačte kláves Esc.

## Päta stránky

web-foot-who = Kto stránku prevádzkuje
web-foot-more = Viac
web-foot-site = Táto stránka

## Zoznamy na viacerých stranách

web-pages = Strany zoznamu
web-page = Strana
web-page-previous = Predchádzajúca strana
web-page-next = Nasledujúca strana

## Filtre

web-filters = Filtre
web-filters-apply = Zobraziť výsledky
web-filters-clear = Zrušiť všetky filtre
web-filters-any = Na tom nezáleží
web-filters-only = Zobraziť iba
web-filters-chosen = vybrané: { $n }
web-filters-without = Zrušiť filter:
web-results = { $n ->
    [0] Žiadne výsledky
    [one] { $n } výsledok
    [few] { $n } výsledky
   *[other] { $n } výsledkov
}
web-results-none-help = Zrušte niektorý filter alebo použite iné slová.
web-as-of = stav: { $date }

## Čo sa nepodarilo

web-error-not-found-title = Táto stránka neexistuje
web-error-not-found-text = V adrese môže byť preklep alebo sa stránka presunula. Skontrolujte adresu alebo hľadajte nižšie.
web-error-gone-title = Táto stránka už neplatí
web-error-gone-text = To, čo tu bolo, sa už neponúka. Nižšie môžete hľadať niečo podobné.
web-error-bad-request-title = Túto adresu nevieme prečítať
web-error-bad-request-text = Obsahuje znaky, ktoré nie sú text. Skontrolujte adresu alebo začnite na domovskej stránke.
web-error-parameter-title = Časti tejto adresy nerozumieme
web-error-parameter-text = „{ $value }“ nie je možná voľba pre „{ $name }“. Vyberte znova na stránke alebo hľadajte nižšie.
web-error-too-long-title = Adresa je príliš dlhá
web-error-too-long-text = Možno hľadáte priveľa slov naraz. Použite menej slov a skúste to znova.
web-error-too-large-title = Toto je na odoslanie príliš veľké
web-error-too-large-text = Nič sme neuložili. Skráťte text alebo zmenšite súbor a pošlite to znova.
web-error-form-title = Vo formulári niečo nie je v poriadku
web-error-form-text = Nič sme neuložili. Opravte to, čo je nižšie označené, a pošlite formulár znova.
web-error-too-many-title = Priveľa požiadaviek
web-error-too-many-text = Počkajte minútu a skúste to znova.
web-error-internal-title = Na našej strane sa niečo pokazilo
web-error-internal-text = Je to naša chyba, nie vaša. Skúste to znova o pár minút.
web-error-city-title = Toto mesto nepoznáme
web-error-city-text = Skontrolujte adresu alebo si vyberte mesto na domovskej stránke.
web-error-language-title = Toto mesto v tomto jazyku nie je
web-error-language-text = Vyberte si jeden z jazykov nižšie.
