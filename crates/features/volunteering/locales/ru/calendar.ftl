# Календарь возможностей. $n — сколько.
volunteering-calendar-title = Волонтёрство по дням
volunteering-calendar-lede = Что вы можете делать в какой день.
volunteering-calendar-show = Показать календарём
volunteering-calendar-months = Месяцы
volunteering-calendar-none = Об этих днях мы ничего не знаем. Посмотрите другой месяц или уберите какой-нибудь фильтр.
volunteering-calendar-more = и ещё { $n }
volunteering-calendar-undated = { $n ->
    [one] Ещё { $n } возможность пока без дня. Она есть в списке.
    [few] Ещё { $n } возможности пока без дня. Они есть в списке.
    [many] Ещё { $n } возможностей пока без дня. Они есть в списке.
   *[other] Ещё { $n } возможности пока без дня. Они есть в списке.
}
