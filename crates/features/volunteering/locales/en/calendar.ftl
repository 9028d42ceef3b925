# The calendar of opportunities. $n is how many.
volunteering-calendar-title = Volunteering by day
volunteering-calendar-lede = What you can do on which day.
volunteering-calendar-show = Show as a calendar
volunteering-calendar-months = Months
volunteering-calendar-none = Nothing is known for these days. Look at another month, or take a filter away.
volunteering-calendar-more = and { $n } more
volunteering-calendar-undated = { $n ->
    [one] { $n } more has no day yet. It stands in the list.
   *[other] { $n } more have no day yet. They stand in the list.
}
