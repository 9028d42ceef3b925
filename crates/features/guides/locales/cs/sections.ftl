### Jak se zapojit a co lidé říkají.

sections-home = Buďte součástí města
sections-take-part-lede = Poznejte lidi, řekněte svůj názor, pomozte ostatním.
sections-take-part-empty = Zatím nevíme, kde se dá zapojit.
sections-more = Další
sections-myths-lede = Co se říká o nových obyvatelích a co je známo.
sections-myths-empty = Zatím tu nic nemáme.
sections-people-say = Lidé říkají:
sections-we-know = Co víme
