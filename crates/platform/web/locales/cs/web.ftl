### Stránka

web-skip = Přeskočit na obsah

## Navigace

web-nav-main = Hlavní navigace
web-nav-home = Úvod
web-nav-services = Služby
web-nav-articles = Články
web-nav-map = Mapa
web-nav-urgent = Rychlá pomoc
web-nav-languages = Jazyky
web-nav-organizations = Organizace
web-nav-channels = Skupiny a kanály
web-nav-about = O tomto webu
web-nav-privacy = Ochrana soukromí
web-nav-accessibility = Přístupnost
web-crumbs = Kde právě jste

## Jazyky

web-language = Jazyk:
web-choose-title = Vyberte si jazyk
web-choose-welcome = Vítejte

## Hledání

web-search = Hledat
web-search-label = Co hledáte?
web-search-placeholder = Kurzy, povolení, poradna…

## Překlad. Název jazyka stojí v nominativu, proto za dvojtečkou.

web-strip-label = O tomto překladu
web-strip-machine = Tuto stránku přeložil stroj a člověk ji ještě nezkontroloval. Jazyk originálu: { $language }.
web-strip-partly = Části této stránky přeložil stroj a člověk je ještě nezkontroloval. Jiné části ještě přeložené nejsou. Jazyk originálu: { $language }.
web-strip-stale = Původní stránka se od překladu změnila. Části této stránky nemusí být aktuální. Jazyk originálu: { $language }.
web-strip-fallback = Části této stránky ještě nejsou ve vašem jazyce. Jejich jazyk: { $language }.
web-only-in = Tato část ještě není ve vašem jazyce. Její jazyk: { $language }.

## Důvěra

web-trust = Můžu tomu věřit?
web-checked = Naposledy ověřeno
web-sources = { $n ->
    [one] Zdroj
    [few] Zdroje
    [many] Zdroje
   *[other] Zdroje
}
web-current = Platí to ještě?
web-not-known = Není známo
web-differ = Zdroje se liší: { $about }
web-differ-note = Naše zdroje říkají různé věci. Uvádíme všechny. Zeptejte se, než se rozhodnete.

## Otevřeno a zavřeno. Čas stojí za „od“ a „do“: předložka „v“ by se někdy musela změnit na „ve“.

web-hours = Otevírací doba
web-hours-weekly = Otevírací doba v týdnu
web-hours-today = Dnes
web-state-later = Tady nemůžeme říct, jestli je otevřeno. Podívejte se na otevírací dobu v týdnu.
web-state-open-until = Teď otevřeno do { $time }
web-state-open-long = Teď otevřeno ve dne v noci
web-state-end-unknown = Otevřeno od { $time }
web-state-end-unknown-more = Čas zavření není známý.
web-state-closed-now = Teď zavřeno
web-state-closed-today = Dnes zavřeno
web-state-appointment = Po objednání
web-state-appointment-more = Objednejte se, než přijdete.
web-state-not-known = Otevírací doba není známá
web-state-not-known-more = Zeptejte se, než tam půjdete.
web-opens-today = Otevřeno bude dnes od { $time }.
web-opens-tomorrow = Otevřeno bude zítra od { $time }.
web-opens-weekday = Otevřeno bude { $day } od { $time }.
web-opens-date = Otevřeno bude { $date } od { $time }.
web-opens-today-untimed = Otevřeno bude dnes, čas není známý.
web-opens-tomorrow-untimed = Otevřeno bude zítra, čas není známý.
web-opens-weekday-untimed = Otevřeno bude { $day }, čas není známý.
web-opens-date-untimed = Otevřeno bude { $date }, čas není známý.
web-opening-unknown = čas otevření není známý
web-closing-unknown = čas zavření není známý

## Kontakt a místo

web-talk = Promluvte si s člověkem
web-website = Webová stránka
web-picture-by = Obrázek: { $name }
web-address-unknown = Adresa není známá
web-place-approximate = Toto místo známe jen přibližně. Zeptejte se na přesnou adresu.
web-step-free-yes = Vchod je bez schodů
web-step-free-no = U vchodu jsou schody
web-step-free-unknown = Není známo, jestli jsou u vchodu schody

## Cena

web-free = Zdarma

## K ukázání u přepážky

web-counter = Ukažte to u přepážky
web-counter-machine = Větu v druhém jazyce ({ $language }) přeložil stroj. Člověk ji ještě nezkontroloval.

## Rychlý odchod

web-exit = Hned opustit tento web
web-exit-key = Nebo třikrát stiskněte klávesu Esc.

## Patička

web-foot-who = Kdo tento web provozuje
web-foot-more = Další
web-foot-site = Tento web

## Seznamy na více stranách

web-pages = Strany seznamu
web-page = Strana
web-page-previous = Předchozí strana
web-page-next = Další strana

## Filtry

web-filters = Filtry
web-filters-apply = Zobrazit výsledky
web-filters-clear = Zrušit všechny filtry
web-filters-any = Na tom nezáleží
web-filters-only = Zobrazit jen
web-filters-chosen = vybráno: { $n }
web-filters-without = Zrušit filtr:
web-results = { $n ->
    [0] Žádné výsledky
    [one] { $n } výsledek
    [few] { $n } výsledky
    [many] { $n } výsledku
   *[other] { $n } výsledků
}
web-results-none-help = Zrušte některý filtr nebo použijte jiná slova.
web-as-of = stav: { $date }

## Co se nepovedlo

web-error-not-found-title = Tady žádná stránka není
web-error-not-found-text = V adrese může být překlep nebo se stránka přesunula. Zkontrolujte adresu nebo hledejte níže.
web-error-gone-title = Tato stránka už neplatí
web-error-gone-text = To, co tu bylo, se už nenabízí. Níže můžete hledat něco podobného.
web-error-bad-request-title = Tuto adresu neumíme přečíst
web-error-bad-request-text = Obsahuje znaky, které nejsou text. Zkontrolujte adresu nebo začněte na úvodní stránce.
web-error-parameter-title = Části této adresy nerozumíme
web-error-parameter-text = „{ $value }“ není možná volba pro „{ $name }“. Vyberte znovu na stránce nebo hledejte níže.
web-error-too-long-title = Adresa je příliš dlouhá
web-error-too-long-text = Možná hledáte příliš mnoho slov najednou. Použijte méně slov a zkuste to znovu.
web-error-too-large-title = Na odeslání je to příliš velké
web-error-too-large-text = Nic se neuložilo. Zkraťte text nebo zmenšete soubor a pošlete to znovu.
web-error-form-title = Něco ve formuláři není v pořádku
web-error-form-text = Nic se neuložilo. Opravte, co je níže označené, a pošlete formulář znovu.
web-error-too-many-title = Příliš mnoho požadavků
web-error-too-many-text = Počkejte minutu a zkuste to znovu.
web-error-internal-title = Na naší straně se něco pokazilo
web-error-internal-text = Je to naše chyba, ne vaše. Zkuste to znovu za pár minut.
web-error-city-title = Toto město neznáme
web-error-city-text = Zkontrolujte adresu nebo si vyberte město na úvodní stránce.
web-error-language-title = Toto město v tomto jazyce není
web-error-language-text = Vyberte si jeden z jazyků níže.
