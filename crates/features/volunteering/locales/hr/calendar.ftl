# Kalendar prilika. $n je koliko.
volunteering-calendar-title = Volontiranje po danima
volunteering-calendar-lede = Što možete raditi koji dan.
volunteering-calendar-show = Prikaži kao kalendar
volunteering-calendar-months = Mjeseci
volunteering-calendar-none = O ovim danima ništa ne znamo. Pogledajte drugi mjesec ili uklonite neki filtar.
volunteering-calendar-more = i još { $n }
volunteering-calendar-undated = { $n ->
    [one] Još { $n } prilika zasad nema dan. Stoji na popisu.
    [few] Još { $n } prilike zasad nemaju dan. Stoje na popisu.
   *[other] Još { $n } prilika zasad nema dan. Stoje na popisu.
}
