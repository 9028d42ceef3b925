# Календарът на възможностите. $n е колко.
volunteering-calendar-title = Доброволчество по дни
volunteering-calendar-lede = Какво можете да правите в кой ден.
volunteering-calendar-show = Покажи като календар
volunteering-calendar-months = Месеци
volunteering-calendar-none = За тези дни не знаем нищо. Вижте друг месец или махнете някой филтър.
volunteering-calendar-more = и още { $n }
volunteering-calendar-undated = { $n ->
    [one] Още { $n } възможност няма ден. Тя е в списъка.
   *[other] Още { $n } възможности нямат ден. Те са в списъка.
}
