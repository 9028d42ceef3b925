### Průvodci, články, knihovna, skupiny a kanály. Jednoduchá čeština: krátké věty, běžná slova, čtenáři vykáme.

## Navigace

guides-nav = Průvodci
guides-nav-library = Knihovna

## Průvodci

guides-list = Průvodci
guides-list-lede = Co dělat krok za krokem a kdo vám pomůže.
guides-list-empty = Zatím nemáme žádné průvodce.
guides-all = Všichni průvodci
guides-step-by-step = Krok za krokem
guides-read-more = Co je dobré vědět
guides-steps-count = { $n ->
    [one] { $n } krok
    [few] { $n } kroky
    [many] { $n } kroku
   *[other] { $n } kroků
}
guides-legend-and = „A také“: můžete to dělat zároveň.
guides-legend-or = „Nebo“: můžete si vybrat. Jedna možnost může stačit.
guides-done = Hotovo:
guides-done-of = z { $total }
guides-ticks = Co si odškrtnete, zůstane jen v tomto zařízení.
guides-clear = Zrušit moje odškrtnutí
guides-tick = Hotovo
guides-print = Vytisknout

## Krok

guides-step-then = Krok { $n }:
guides-step-and = Zároveň:
guides-step-or = Nebo místo toho:
guides-time = Čas
guides-cost = Cena
guides-bring = Přineste si
guides-unknown = Nevíme: { $what }.
guides-unknown-time = jak dlouho to trvá
guides-unknown-cost = kolik to stojí
guides-unknown-bring = co si přinést
guides-ask-person = Zeptejte se člověka
guides-open = Otevřít na { $site }

## Články

guides-articles = Články
guides-articles-lede = Co je dobré vědět o městě, úřadech a vašich právech.
guides-articles-all = Všechny články
guides-articles-empty = Zatím nemáme žádné články.
guides-article-empty = Tento článek zatím nemá text.
guides-sections = Části

## Knihovna

guides-library = Knihovna
guides-library-lede = Zprávy, plány a příručky o nových obyvatelích a městech. Odkazy vedou na jiné weby.
guides-library-articles = Články o knihovně
guides-library-empty = Zatím nemáme žádné dokumenty.
guides-documents-count = { $n ->
    [one] { $n } dokument
    [few] { $n } dokumenty
    [many] { $n } dokumentu
   *[other] { $n } dokumentů
}
guides-document-year = Rok: { $year }
guides-document-pages = { $n ->
    [one] { $n } strana
    [few] { $n } strany
    [many] { $n } strany
   *[other] { $n } stran
}
guides-document-licence = Licence:

## Skupiny a kanály

guides-channels = Skupiny a kanály
guides-channels-lede = Stránky, skupiny a zpravodaje: v jakém jazyce jsou a kdo je vede.
guides-channels-in = Jazyk: { $language }
guides-channels-all = Všechny skupiny a kanály
guides-channels-empty = Zatím neznáme žádné skupiny ani kanály.
guides-channel-address-unknown = Adresa není známá.
guides-channel-owner = Vede:
guides-channel-owner-unknown = Nevíme, kdo ho vede
guides-channel-official = Oficiální
guides-channel-not-official = Neoficiální
guides-channel-official-unknown = Nevíme, jestli je oficiální
guides-channel-seen = Naposledy aktivní: { $date }
guides-channel-seen-unknown = Nevíme, jestli je ještě aktivní
