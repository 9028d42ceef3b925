# Kalendář příležitostí. $n je kolik.
volunteering-calendar-title = Dobrovolnictví podle dnů
volunteering-calendar-lede = Co můžete dělat který den.
volunteering-calendar-show = Zobrazit jako kalendář
volunteering-calendar-months = Měsíce
volunteering-calendar-none = O těchto dnech nic nevíme. Podívejte se na jiný měsíc nebo zrušte některý filtr.
volunteering-calendar-more = { $n ->
    [one] a { $n } další
    [few] a { $n } další
    [many] a { $n } dalšího
   *[other] a { $n } dalších
}
volunteering-calendar-undated = { $n ->
    [one] { $n } další příležitost zatím nemá den. Je v seznamu.
    [few] { $n } další příležitosti zatím nemají den. Jsou v seznamu.
    [many] { $n } další příležitosti zatím nemá den. Je v seznamu.
   *[other] { $n } dalších příležitostí zatím nemá den. Jsou v seznamu.
}
