### Co každý záznam říká o předpisu, o opatrnosti při překladu a o jednoduchých slovech, jak to vidí redakce.

field-law = Zákon nebo pravidlo, ze kterého vychází
    .help = Název, třeba „Zákon 404/2011“. Jen když ho uvádí některý zdroj.
field-law-as_of = Stav k
    .help = Doba, jejíž pravidla popisujete: 2022, 2022-01 nebo 2022-01-15.
field-law-valid_until = Platí do
    .help = Poslední den. Po něm čtenáři uvidí varování. Jen když to říká některý zdroj.
field-careful = Špatné slovo tu škodí
    .help = Město může takové texty ukazovat jen tak, jak je zkontroloval člověk.
    .none = Ne
field-plain_excuse = Proč tu zůstávají dlouhé věty
    .help = Vidí to jen pracovníci. Když je uveden důvod, kontrola jednoduchých slov tento záznam vynechá.
field-reviewed_only = Nikdy neukazovat jen ve strojovém překladu
    .help = Takto označené texty se ukazují v původním jazyce, dokud překlad nezkontroluje člověk.
