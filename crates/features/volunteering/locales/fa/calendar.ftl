# تقویم فرصت‌ها. $n تعداد است.
volunteering-calendar-title = کار داوطلبانه بر پایهٔ روز
volunteering-calendar-lede = در کدام روز چه کاری می‌توانید بکنید.
volunteering-calendar-show = نمایش به شکل تقویم
volunteering-calendar-months = ماه‌ها
volunteering-calendar-none = از این روزها چیزی نمی‌دانیم. ماه دیگری را ببینید یا یک فیلتر را بردارید.
volunteering-calendar-more = و { $n } مورد دیگر
volunteering-calendar-undated = { $n ->
    [one] { $n } مورد دیگر هنوز روز ندارد. در فهرست هست.
   *[other] { $n } مورد دیگر هنوز روز ندارند. در فهرست هستند.
}
