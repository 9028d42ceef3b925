### Vodiči, članci, knjižnica, grupe i kanali. Jednostavan hrvatski: kratke rečenice, uobičajene riječi, čitatelju se obraćamo s „vi”.

## Navigacija

guides-nav = Vodiči
guides-nav-library = Knjižnica

## Vodiči

guides-list = Vodiči
guides-list-lede = Što učiniti, korak po korak, i tko vam pomaže.
guides-list-empty = Još nemamo vodiča.
guides-all = Svi vodiči
guides-step-by-step = Korak po korak
guides-read-more = Dobro je znati
guides-steps-count = { $n ->
    [one] { $n } korak
    [few] { $n } koraka
   *[other] { $n } koraka
}
guides-legend-and = „I”: to možete učiniti istodobno.
guides-legend-or = „Ili”: možete birati. Jedna mogućnost može biti dovoljna.
guides-done = Obavljeno:
guides-done-of = od { $total }
guides-ticks = Vaše kvačice ostaju samo na ovom uređaju.
guides-clear = Obriši moje kvačice
guides-tick = Obavljeno
guides-print = Ispiši

## Korak

guides-step-then = Korak { $n }:
guides-step-and = Istodobno:
guides-step-or = Ili umjesto toga:
guides-time = Vrijeme
guides-cost = Cijena
guides-bring = Ponesite
guides-unknown = Ne znamo: { $what }.
guides-unknown-time = koliko traje
guides-unknown-cost = koliko stoji
guides-unknown-bring = što donijeti
guides-ask-person = Pitajte osobu
guides-open = Otvori na { $site }

## Članci

guides-articles = Članci
guides-articles-lede = Što je dobro znati o gradu, uredima i vašim pravima.
guides-articles-all = Svi članci
guides-articles-empty = Još nemamo članaka.
guides-article-empty = Ovaj članak još nema tekst.
guides-sections = Dijelovi

## Knjižnica

guides-library = Knjižnica
guides-library-lede = Izvješća, planovi i priručnici o novim stanovnicima i gradovima. Poveznice vode na druga web-mjesta.
guides-library-articles = Članci o knjižnici
guides-library-empty = Još nemamo dokumenata.
guides-documents-count = { $n ->
    [one] { $n } dokument
    [few] { $n } dokumenta
   *[other] { $n } dokumenata
}
guides-document-year = Godina: { $year }
guides-document-pages = { $n ->
    [one] { $n } stranica
    [few] { $n } stranice
   *[other] { $n } stranica
}
guides-document-licence = Licencija:

## Grupe i kanali

guides-channels = Grupe i kanali
guides-channels-lede = Stranice, grupe i bilteni: na kojem su jeziku i tko ih vodi.
guides-channels-in = Jezik: { $language }
guides-channels-all = Sve grupe i kanali
guides-channels-empty = Još ne znamo nijednu grupu ni kanal.
guides-channel-address-unknown = Adresa nije poznata.
guides-channel-owner = Vodi:
guides-channel-owner-unknown = Ne znamo tko ga vodi
guides-channel-official = Službeni kanal
guides-channel-not-official = Nije službeni kanal
guides-channel-official-unknown = Ne znamo je li služben
guides-channel-seen = Zadnji put aktivan: { $date }
guides-channel-seen-unknown = Ne znamo je li još aktivan
