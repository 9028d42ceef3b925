# Calendarul ocaziilor. $n este câte.
volunteering-calendar-title = Voluntariat pe zile
volunteering-calendar-lede = Ce puteți face în ce zi.
volunteering-calendar-show = Afișați ca un calendar
volunteering-calendar-months = Luni
volunteering-calendar-none = Despre aceste zile nu știm nimic. Priviți altă lună sau ștergeți un filtru.
volunteering-calendar-more = și încă { $n }
volunteering-calendar-undated = { $n ->
    [one] Încă { $n } ocazie nu are o zi. Ea este în listă.
    [few] Încă { $n } ocazii nu au o zi. Ele sunt în listă.
   *[other] Încă { $n } de ocazii nu au o zi. Ele sunt în listă.
}
