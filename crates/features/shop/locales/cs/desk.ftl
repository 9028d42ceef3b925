### Přepážky s hodinami, jak je vidí redakce.

## Druh

kind-counter-session = Hodiny u přepážky
    .many = Hodiny u přepážek

## Kdo

field-counter-session-name = Jak se to jmenuje
    .help = Co lidé hledají: „Interkulturní pracovník na magistrátu“. Ne jméno člověka.
field-counter-session-organization = Čí to je
field-counter-session-service = Služba, která se tam poskytuje
    .help = Čtenáři odsud najdou její stránku.
field-counter-session-role = Kdo tam sedí
    .help = Jeho práce, ne jméno.
field-counter-session-status = Koná se to teď?
field-counter-session-alias = Jméno, které se ukáže
    .help = Jen když s tím člověk souhlasil, a jen tak, jak si to přeje. Prázdné: stojí tam jen jeho práce.
field-counter-session-description = Na co se tam dá zeptat
    .help = S čím pomůže a s čím ne. Krátké věty, běžná slova.

## Kde a kdy

field-counter-session-location = Kde
    .help = Místo také říká, v které je městské části a jestli jsou u vchodu schody.
field-counter-session-schedules = Hodiny v týdnu
    .help = Jeden řádek pro dny se stejnými hodinami. Uveďte začátek i konec, jinak si nikdo čas nedomluví.
    .one = Hodiny
    .add = Přidat hodiny
field-counter-session-exceptions = Dny, kdy je to jinak
    .help = Svátky, dovolená, jiné hodiny v létě.
    .one = Výjimka
    .add = Přidat výjimku
field-exceptions-from = První den
field-exceptions-until = Poslední den
    .help = Prázdné: jen první den.
field-exceptions-opens = Začátek v tyto dny
    .help = Prázdné, stejně jako konec: nikdo tam není. Jiné hodiny v několika dnech platí jen ve dnech, kdy by se to konalo i jinak.
field-exceptions-closes = Konec v tyto dny
field-exceptions-reason = Proč
    .help = Čtenáři to vidí: „Vánoce“.
field-counter-session-slot_minutes = Délka jednoho setkání
    .help = V minutách, od 5 do 480. Prázdné: lidé přicházejí jeden po druhém a nikdo se neobjednává.
field-counter-session-places_per_slot = Lidí najednou
    .help = Prázdné: jeden.
field-counter-session-notice_hours = Jak dlouho předem se ptát
    .help = V hodinách. Prázdné: až do začátku.
field-counter-session-ahead_days = Kolik dní dopředu
    .help = Jak daleko dopředu si lidé můžou domluvit čas. Prázdné: 28.

## Jazyky a jak se spojit

field-counter-session-languages = Jazyky, kterými mluví
    .help = Jen jazyky, v kterých člověk opravdu pomůže. Hodiny můžou mít jazyky vlastní.
field-counter-session-channels = Jak s nimi mluvit
field-counter-session-sign_up = Lidé se na tomto portálu ptají a rezervují si termíny
    .help = Jen do té míry, jak to dovoluje nastavení města. Ano vyberte jen tehdy, když se někdo každý pracovní den podívá, kdo čeká.
field-counter-session-how_to = Co udělat
    .help = Co udělat nejdřív, co přinést a co bude pak.
field-counter-session-note = Poznámka pro kolegy
    .help = Vidí ji jen ti, kdo píšou za celé město. Čtenáři nikdy.

## Připravené odpovědi

kind-ready-answer = Připravená odpověď
    .many = Připravené odpovědi
field-ready-answer-name = Na co se lidé ptají
    .help = Podle těchto slov kolegové odpověď vybírají.
field-ready-answer-text = Co odpovídáme
    .help = Jeden odstavec běžnými slovy. Odešle se v jazyce čtenáře, pokud tu je překlad.
field-ready-answer-pages = Stránky, kde je toho víc
    .help = Odešle se jich nejvýše šest.

# Celek, kde ho město může vypnout
feature-shop = Kontaktní místo: lidé, se kterými lze mluvit
