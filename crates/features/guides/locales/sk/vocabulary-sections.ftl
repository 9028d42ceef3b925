### Časti s článkami, ako ich vidia čitatelia portálu aj redakcia.

vocabulary-section-take-part = Zapojte sa
vocabulary-section-myths = Pravda alebo nie?
