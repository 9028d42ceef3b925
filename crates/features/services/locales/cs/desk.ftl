### Služby a tísňová čísla, jak je vidí redakce.

## Kinds

kind-service = Služba
    .many = Služby
kind-urgent-number = Tísňové číslo
    .many = Tísňová čísla

## Service

field-service-name = Název služby
    .help = Co lidé dostanou, jejich slovy: „Právní poradna“, „Pomoc s bydlením“.
field-service-organization = Kdo ji nabízí
field-service-status = Nabízí se teď?
field-service-urgent = Pro lidi v ohrožení nebo nouzi
    .help = Ano ji zařadí na stránku rychlé pomoci.
field-service-description = V čem pomáhá
    .help = Co lidé dostanou, krok za krokem. Krátké věty, běžná slova.
field-service-minimum_age = Nejnižší věk
    .help = V letech. Prázdné, když omezení není nebo není známo.
field-service-maximum_age = Nejvyšší věk
field-service-areas = Pro lidi z
    .help = Jen když je omezena na nějaké území. Prázdné: pro všechny.
    .one = Území
    .add = Přidat území
field-areas-name = Název území
field-service-eligibility = Kdo může přijít
    .help = Jedna věta. Řekněte to, i když může každý.

## When

field-service-schedules = Otevírací doba
    .help = Jeden řádek pro dny se stejnou dobou. S polední přestávkou přidejte dva řádky.
    .one = Otevírací doba
    .add = Přidat otevírací dobu
field-schedules-days = Dny
field-schedules-opens = Otevírá
    .help = Nechte prázdné, když to nevíte.
field-schedules-closes = Zavírá
    .help = Nechte prázdné, když to nevíte. Stránka pak nikdy neřekne „teď otevřeno“.
field-schedules-from = Platí od
    .help = Jen pro sezonní dobu nebo dobu od určitého dne.
field-schedules-until = Platí do
field-schedules-appointment = Jen po objednání
field-schedules-languages = Jazyky v tuto dobu
    .help = Jen když se liší od jazyků služby.
field-schedules-note = Poznámka
field-service-appointment = Objednání
field-service-appointment_url = Kde se objednat
    .help = Webová stránka pro objednání.
field-service-duration_minutes = Jak dlouho návštěva trvá
    .help = V minutách.

## Cost and what to bring

field-service-cost = Platí se za to?
field-service-costs = Ceny
    .one = Cena
    .add = Přidat cenu
field-costs-amount = Částka
field-costs-note = Za co
field-service-documents = Co přinést
    .help = Jen to, co po lidech opravdu chtějí.
    .one = Doklad
    .add = Přidat doklad
field-documents-name = Název dokladu
    .help = „Cestovní pas“, „Dvě fotografie“.
field-documents-url = Kde je formulář
field-service-how_to = Jak ji využít
    .help = Co udělat nejdřív a co bude pak.
field-service-counter = Věta, kterou člověk ukáže u přepážky
    .help = Slovy toho člověka: „Potřebuji pomoc s povolením k pobytu.“

## Urgent number

field-urgent-number-name = Kdo se ozve
field-urgent-number-number = Číslo
    .help = Tak, jak se tu vytáčí.
field-urgent-number-all_day = Ve dne v noci
field-urgent-number-free = Hovor je zdarma
field-urgent-number-languages = Jazyky, kterými se domluvíte
field-urgent-number-when = Kdy volat

# The whole, where a city may switch it off
feature-services = Služby a nouzová čísla
field-service-note = Poznámka pro kolegy
    .help = Vidí ji jen lidé, kteří píší za celé město. Čtenáři nikdy.
