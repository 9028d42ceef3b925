### Návody, články, knižnica, skupiny a kanály. Jednoduchá slovenčina: krátke vety, bežné slová, čitateľovi vykáme.

## Navigácia

guides-nav = Návody
guides-nav-library = Knižnica

## Návody

guides-list = Návody
guides-list-lede = Čo robiť krok za krokom a kto vám pomôže.
guides-list-empty = Zatiaľ nemáme žiadne návody.
guides-all = Všetky návody
guides-step-by-step = Krok za krokom
guides-read-more = Čo je dobré vedieť
guides-steps-count = { $n ->
    [one] { $n } krok
    [few] { $n } kroky
    [many] { $n } kroku
   *[other] { $n } krokov
}
guides-legend-and = „A tiež“: môžete to robiť v rovnakom čase.
guides-legend-or = „Alebo“: môžete si vybrať. Jedna možnosť môže stačiť.
guides-done = Hotovo:
guides-done-of = z { $total }
guides-ticks = Čo označíte, zostane iba v tomto zariadení.
guides-clear = Zrušiť moje označenia
guides-tick = Hotovo
guides-print = Vytlačiť

## Krok

guides-step-then = Krok { $n }:
guides-step-and = V rovnakom čase:
guides-step-or = Alebo namiesto toho:
guides-time = Čas
guides-cost = Cena
guides-bring = Prineste si
guides-unknown = Nevieme: { $what }.
guides-unknown-time = ako dlho to trvá
guides-unknown-cost = koľko to stojí
guides-unknown-bring = čo si treba priniesť
guides-ask-person = Opýtajte sa človeka
guides-open = Otvoriť na { $site }

## Články

guides-articles = Články
guides-articles-lede = Čo je dobré vedieť o meste, úradoch a vašich právach.
guides-articles-all = Všetky články
guides-articles-empty = Zatiaľ nemáme žiadne články.
guides-article-empty = Tento článok zatiaľ nemá text.
guides-sections = Časti

## Knižnica

guides-library = Knižnica
guides-library-lede = Správy, plány a príručky o nových obyvateľoch a mestách. Sú na iných webových stránkach.
guides-library-articles = Články o knižnici
guides-library-empty = Zatiaľ nemáme žiadne dokumenty.
guides-documents-count = { $n ->
    [one] { $n } dokument
    [few] { $n } dokumenty
    [many] { $n } dokumentu
   *[other] { $n } dokumentov
}
guides-document-year = Rok: { $year }
guides-document-pages = { $n ->
    [one] { $n } strana
    [few] { $n } strany
    [many] { $n } strany
   *[other] { $n } strán
}
guides-document-licence = Licencia:

## Skupiny a kanály

guides-channels = Skupiny a kanály
guides-channels-lede = Stránky, skupiny a newslettre: v akom jazyku sú a kto ich vedie.
guides-channels-in = Jazyk: { $language }
guides-channels-all = Všetky skupiny a kanály
guides-channels-empty = Zatiaľ nepoznáme žiadne skupiny ani kanály.
guides-channel-address-unknown = Adresa nie je známa.
guides-channel-owner = Vedie:
guides-channel-owner-unknown = Nevieme, kto ho vedie
guides-channel-official = Oficiálny
guides-channel-not-official = Neoficiálny
guides-channel-official-unknown = Nevieme, či je oficiálny
guides-channel-seen = Naposledy aktívny: { $date }
guides-channel-seen-unknown = Nevieme, či je ešte aktívny
