### Služby a tiesňové čísla, ako ich vidí redakcia.

## Kinds

kind-service = Služba
    .many = Služby
kind-urgent-number = Tiesňové číslo
    .many = Tiesňové čísla

## Service

field-service-name = Názov služby
    .help = Čo ľudia dostanú, ich slovami: „Právna poradňa“, „Pomoc s bývaním“.
field-service-organization = Kto ju ponúka
field-service-status = Ponúka sa teraz?
field-service-urgent = Pre ľudí v ohrození alebo núdzi
    .help = Áno ju zaradí na stránku rýchlej pomoci.
field-service-description = V čom pomáha
    .help = Čo ľudia dostanú, krok za krokom. Krátke vety, bežné slová.
field-service-minimum_age = Najnižší vek
    .help = V rokoch. Prázdne, keď obmedzenie nie je alebo nie je známe.
field-service-maximum_age = Najvyšší vek
field-service-areas = Pre ľudí z
    .help = Len keď je obmedzená na nejaké územie. Prázdne: pre všetkých.
    .one = Územie
    .add = Pridať územie
field-areas-name = Názov územia
field-service-eligibility = Kto môže prísť
    .help = Jedna veta. Povedzte to, aj keď môže každý.

## When

field-service-schedules = Otváracie hodiny
    .help = Jeden riadok pre dni s rovnakými hodinami. S obedňajšou prestávkou pridajte dva riadky.
    .one = Otváracie hodiny
    .add = Pridať otváracie hodiny
field-schedules-days = Dni
field-schedules-opens = Otvára
    .help = Nechajte prázdne, keď to neviete.
field-schedules-closes = Zatvára
    .help = Nechajte prázdne, keď to neviete. Stránka potom nikdy nepovie „teraz otvorené“.
field-schedules-from = Platí od
    .help = Len pre sezónne hodiny alebo hodiny od určitého dňa.
field-schedules-until = Platí do
field-schedules-appointment = Len po objednaní
field-schedules-languages = Jazyky v tomto čase
    .help = Len keď sa líšia od jazykov služby.
field-schedules-note = Poznámka
field-service-appointment = Objednanie
field-service-appointment_url = Kde sa objednať
    .help = Webová stránka na objednanie.
field-service-duration_minutes = Ako dlho návšteva trvá
    .help = V minútach.

## Cost and what to bring

field-service-cost = Platí sa za to?
field-service-costs = Ceny
    .one = Cena
    .add = Pridať cenu
field-costs-amount = Suma
field-costs-note = Za čo
field-service-documents = Čo priniesť
    .help = Len to, čo od ľudí naozaj chcú.
    .one = Doklad
    .add = Pridať doklad
field-documents-name = Názov dokladu
    .help = „Cestovný pas“, „Dve fotografie“.
field-documents-url = Kde je formulár
field-service-how_to = Ako ju využiť
    .help = Čo urobiť najprv a čo bude potom.
field-service-counter = Veta, ktorú človek ukáže pri priehradke
    .help = Slovami toho človeka: „Potrebujem pomoc s povolením na pobyt.“

## Urgent number

field-urgent-number-name = Kto sa ozve
field-urgent-number-number = Číslo
    .help = Tak, ako sa tu vytáča.
field-urgent-number-all_day = Vo dne v noci
field-urgent-number-free = Hovor je zadarmo
field-urgent-number-languages = Jazyky, ktorými sa dohovoríte
field-urgent-number-when = Kedy volať

# The whole, where a city may switch it off
feature-services = Služby a tiesňové čísla
field-service-note = Poznámka pre kolegov
    .help = Vidia ju len ľudia, ktorí píšu za celé mesto. Čitatelia nikdy.
