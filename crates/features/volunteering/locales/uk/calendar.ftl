# Календар можливостей. $n — скільки.
volunteering-calendar-title = Волонтерство за днями
volunteering-calendar-lede = Що ви можете робити якого дня.
volunteering-calendar-show = Показати календарем
volunteering-calendar-months = Місяці
volunteering-calendar-none = Про ці дні ми нічого не знаємо. Подивіться інший місяць або приберіть якийсь фільтр.
volunteering-calendar-more = і ще { $n }
volunteering-calendar-undated = { $n ->
    [one] Ще { $n } можливість поки не має дня. Вона є у списку.
    [few] Ще { $n } можливості поки не мають дня. Вони є у списку.
    [many] Ще { $n } можливостей поки не мають дня. Вони є у списку.
   *[other] Ще { $n } можливості поки не мають дня. Вони є у списку.
}
