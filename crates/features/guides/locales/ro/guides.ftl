### Ghiduri, articole, bibliotecă, grupuri și canale. Română simplă: propoziții scurte, cuvinte obișnuite, cititorului îi spunem „dumneavoastră”.

## Navigare

guides-nav = Ghiduri
guides-nav-library = Bibliotecă

## Ghiduri

guides-list = Ghiduri
guides-list-lede = Ce trebuie făcut, pas cu pas, și cine vă ajută.
guides-list-empty = Încă nu avem ghiduri.
guides-all = Toate ghidurile
guides-step-by-step = Pas cu pas
guides-read-more = Bine de știut
guides-steps-count = { $n ->
    [one] { $n } pas
    [few] { $n } pași
   *[other] { $n } de pași
}
guides-legend-and = „Și”: puteți face aceasta în același timp.
guides-legend-or = „Sau”: puteți alege. Poate fi de ajuns o singură variantă.
guides-done = Gata:
guides-done-of = din { $total }
guides-ticks = Bifele dumneavoastră rămân doar pe acest dispozitiv.
guides-clear = Ștergeți bifele mele
guides-tick = Gata
guides-print = Tipăriți

## Un pas

guides-step-then = Pasul { $n }:
guides-step-and = În același timp:
guides-step-or = Sau, în loc de aceasta:
guides-time = Timp
guides-cost = Cost
guides-bring = Aduceți
guides-unknown = Nu știm: { $what }.
guides-unknown-time = cât durează
guides-unknown-cost = cât costă
guides-unknown-bring = ce trebuie adus
guides-ask-person = Întrebați o persoană
guides-open = Deschideți pe { $site }

## Articole

guides-articles = Articole
guides-articles-lede = Lucruri bine de știut despre oraș, instituții și drepturile dumneavoastră.
guides-articles-all = Toate articolele
guides-articles-empty = Încă nu avem articole.
guides-article-empty = Acest articol nu are încă text.
guides-sections = Secțiuni

## Bibliotecă

guides-library = Bibliotecă
guides-library-lede = Rapoarte, planuri și manuale despre nou-veniți și orașe. Linkurile duc la alte site-uri.
guides-library-articles = Articole despre bibliotecă
guides-library-empty = Încă nu avem documente.
guides-documents-count = { $n ->
    [one] { $n } document
    [few] { $n } documente
   *[other] { $n } de documente
}
guides-document-year = Anul: { $year }
guides-document-pages = { $n ->
    [one] { $n } pagină
    [few] { $n } pagini
   *[other] { $n } de pagini
}
guides-document-licence = Licență:

## Grupuri și canale

guides-channels = Grupuri și canale
guides-channels-lede = Pagini, grupuri și buletine informative: în ce limbă sunt și cine le administrează.
guides-channels-in = În limba { $language }
guides-channels-all = Toate grupurile și canalele
guides-channels-empty = Încă nu cunoaștem grupuri sau canale.
guides-channel-address-unknown = Adresa nu se știe.
guides-channel-owner = Administrat de:
guides-channel-owner-unknown = Nu se știe cine îl administrează
guides-channel-official = Oficial
guides-channel-not-official = Neoficial
guides-channel-official-unknown = Nu se știe dacă este oficial
guides-channel-seen = Văzut activ ultima dată: { $date }
guides-channel-seen-unknown = Nu se știe dacă mai este activ
