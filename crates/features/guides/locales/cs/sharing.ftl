### Otázky před kroky průvodce a průvodci společní pro všechna města.

## Otázky

sharing-check = Zjistěte, co potřebujete
sharing-answer-yes = Ano
sharing-answer-no = Ne
sharing-answer-unsure = Nevím jistě
sharing-show = Ukázat moje kroky
sharing-all = Ukázat všechny kroky
sharing-private = Vaše odpovědi neuchováváme. Stojí jen v adrese této stránky.
sharing-left = { $n ->
    [one] { $n } krok, který nepotřebujete
    [few] { $n } kroky, které nepotřebujete
    [many] { $n } kroku, který nepotřebujete
   *[other] { $n } kroků, které nepotřebujete
}

## Společní průvodci

sharing-shared = Tohoto průvodce sdílejí všechna města sítě.
