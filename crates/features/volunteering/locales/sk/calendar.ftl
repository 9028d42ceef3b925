# Kalendár príležitostí. $n je koľko.
volunteering-calendar-title = Dobrovoľníctvo podľa dní
volunteering-calendar-lede = Čo môžete robiť v ktorý deň.
volunteering-calendar-show = Zobraziť ako kalendár
volunteering-calendar-months = Mesiace
volunteering-calendar-none = O týchto dňoch nič nevieme. Pozrite si iný mesiac alebo zrušte niektorý filter.
volunteering-calendar-more = { $n ->
    [one] a { $n } ďalšia
    [few] a { $n } ďalšie
    [many] a { $n } ďalšej
   *[other] a { $n } ďalších
}
volunteering-calendar-undated = { $n ->
    [one] { $n } ďalšia príležitosť zatiaľ nemá deň. Je v zozname.
    [few] { $n } ďalšie príležitosti zatiaľ nemajú deň. Sú v zozname.
    [many] { $n } ďalšej príležitosti zatiaľ nemá deň. Je v zozname.
   *[other] { $n } ďalších príležitostí zatiaľ nemá deň. Sú v zozname.
}
