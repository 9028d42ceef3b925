### Priehradky s hodinami, ako ich vidí redakcia.

## Druh

kind-counter-session = Hodiny pri priehradke
    .many = Hodiny pri priehradkách

## Kto

field-counter-session-name = Ako sa to volá
    .help = Čo ľudia hľadajú: „Interkultúrny pracovník na magistráte“. Nie meno človeka.
field-counter-session-organization = Čie to je
field-counter-session-service = Služba, ktorá sa tam poskytuje
    .help = Čitatelia odtiaľto nájdu jej stránku.
field-counter-session-role = Kto tam sedí
    .help = Jeho práca, nie meno.
field-counter-session-status = Koná sa to teraz?
field-counter-session-alias = Meno, ktoré sa ukáže
    .help = Len keď s tým človek súhlasil, a len tak, ako si to želá. Prázdne: stojí tam iba jeho práca.
field-counter-session-description = Na čo sa tam dá opýtať
    .help = S čím pomôže a s čím nie. Krátke vety, bežné slová.

## Kde a kedy

field-counter-session-location = Kde
    .help = Miesto hovorí aj to, v ktorej je mestskej časti a či sú pri vchode schody.
field-counter-session-schedules = Hodiny v týždni
    .help = Jeden riadok pre dni s rovnakými hodinami. Uveďte začiatok aj koniec, inak si nikto čas nedohodne.
    .one = Hodiny
    .add = Pridať hodiny
field-counter-session-exceptions = Dni, keď je to inak
    .help = Sviatky, dovolenka, iné hodiny v lete.
    .one = Výnimka
    .add = Pridať výnimku
field-exceptions-from = Prvý deň
field-exceptions-until = Posledný deň
    .help = Prázdne: len prvý deň.
field-exceptions-opens = Začiatok v tieto dni
    .help = Prázdne, rovnako ako koniec: nikto tam nie je. Iné hodiny vo viacerých dňoch platia len v dňoch, keď by sa to konalo aj inak.
field-exceptions-closes = Koniec v tieto dni
field-exceptions-reason = Prečo
    .help = Čitatelia to vidia: „Vianoce“.
field-counter-session-slot_minutes = Dĺžka jedného stretnutia
    .help = V minútach, od 5 do 480. Prázdne: ľudia prichádzajú jeden po druhom a nikto sa neobjednáva.
field-counter-session-places_per_slot = Ľudí naraz
    .help = Prázdne: jeden.
field-counter-session-notice_hours = Ako dlho vopred sa pýtať
    .help = V hodinách. Prázdne: až do začiatku.
field-counter-session-ahead_days = Koľko dní dopredu
    .help = Ako ďaleko dopredu si ľudia môžu dohodnúť čas. Prázdne: 28.

## Jazyky a ako sa spojiť

field-counter-session-languages = Jazyky, ktorými hovoria
    .help = Len jazyky, v ktorých človek naozaj pomôže. Hodiny môžu mať vlastné jazyky.
field-counter-session-channels = Ako s nimi hovoriť
field-counter-session-sign_up = Ľudia sa na tomto portáli pýtajú a rezervujú si termíny
    .help = Len do tej miery, ako to dovoľuje nastavenie mesta. Áno vyberte len vtedy, keď sa niekto každý pracovný deň pozrie, kto čaká.
field-counter-session-how_to = Čo urobiť
    .help = Čo urobiť najprv, čo priniesť a čo bude potom.
field-counter-session-note = Poznámka pre kolegov
    .help = Vidia ju len tí, čo píšu za celé mesto. Čitatelia nikdy.

## Pripravené odpovede

kind-ready-answer = Pripravená odpoveď
    .many = Pripravené odpovede
field-ready-answer-name = Na čo sa ľudia pýtajú
    .help = Podľa týchto slov kolegovia odpoveď vyberajú.
field-ready-answer-text = Čo odpovedáme
    .help = Jeden odsek bežnými slovami. Odošle sa v jazyku čitateľa, ak tu je preklad.
field-ready-answer-pages = Stránky, kde je toho viac
    .help = Odošle sa ich najviac šesť.

# Celok, kde ho mesto môže vypnúť
feature-shop = Kontaktné miesto: ľudia, s ktorými možno hovoriť
