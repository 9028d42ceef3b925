# The list
services-title = Služby
services-lede = Kdo pomáhá, kde, kdy a v jakém jazyce.
services-find = Najít službu
services-topic = Téma
services-speaks = Jazyky, kterými se tu mluví
services-district = Městská část
services-flag-open = Teď otevřeno
services-flag-free = Zdarma
services-flag-step-free = Vchod bez schodů
services-flag-no-appointment = Bez objednání
services-order = Nejdřív ti, kdo mají teď otevřeno, pak ti, o kterých toho víme nejvíc.
services-hours-note = Kde neznáme otevírací dobu, tam se zeptejte, než půjdete.
services-filter-these = Filtrovat tyto služby

# One service
services-in-short = Ve zkratce
services-unknown = Zatím není známo
services-who = Kdo může přijít
services-bring = Co si přinést
services-cost = Cena
services-duration = Jak dlouho to trvá
services-appointment = Objednání
services-area = Pro lidi z této oblasti
services-ask = Zeptejte se člověka
services-book = Objednat se
services-how-to = Jak službu využít
services-hours = Doba a jazyky
services-day = Den
services-shut = Zavřeno
services-languages-unknown = Jazyky nejsou známé. Zeptejte se, než tam půjdete.
services-phone-unknown = Telefonní číslo není známé
services-interpreter = s tlumočením
services-ages-between = { $to ->
    [one] Od { $from } do { $to } roku
    [few] Od { $from } do { $to } let
    [many] Od { $from } do { $to } roku
   *[other] Od { $from } do { $to } let
}
services-ages-from = { $from ->
    [one] Od { $from } roku
    [few] Od { $from } let
    [many] Od { $from } roku
   *[other] Od { $from } let
}
services-ages-to = { $to ->
    [one] Do { $to } roku
    [few] Do { $to } let
    [many] Do { $to } roku
   *[other] Do { $to } let
}
services-minutes = { $n ->
    [one] Přibližně { $n } minuta
    [few] Přibližně { $n } minuty
    [many] Přibližně { $n } minuty
   *[other] Přibližně { $n } minut
}
services-closed = Tato služba se teď nenabízí.
services-where = Kde
services-by = Kdo službu nabízí
services-full-screen = Na celou obrazovku
services-close = Zavřít
services-similar = Podobné služby

# Urgent help
services-urgent = Rychlá pomoc
services-urgent-lede = Jste v nebezpečí? Hned zavolejte.
services-urgent-help = Kdo teď pomůže
services-all-day = Ve dne v noci

# On other pages
services-of-topic = Služby
services-of-organization = Co dělají
services-of-language = Služby v tomto jazyce
services-person-more = Podívejte se, s čím pomáhají
services-person-all = Kdo mluví mým jazykem?
