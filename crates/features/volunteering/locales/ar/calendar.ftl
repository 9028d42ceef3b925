# تقويم فرص التطوّع. $n هو العدد.
volunteering-calendar-title = التطوّع بحسب الأيام
volunteering-calendar-lede = ماذا يمكنك أن تفعل وفي أي يوم.
volunteering-calendar-show = اعرض كتقويم
volunteering-calendar-months = الأشهر
volunteering-calendar-none = لا نعرف شيئًا عن هذه الأيام. انظر إلى شهر آخر أو أزل أحد الخيارات.
volunteering-calendar-more = والمزيد: { $n }
volunteering-calendar-undated = { $n ->
    [zero] لكل فرصة يوم معروف.
    [one] فرصة أخرى واحدة ليس لها يوم بعد. هي في القائمة.
    [two] فرصتان أخريان ليس لهما يوم بعد. هما في القائمة.
    [few] { $n } فرص أخرى ليس لها يوم بعد. هي في القائمة.
    [many] { $n } فرصة أخرى ليس لها يوم بعد. هي في القائمة.
   *[other] { $n } فرصة أخرى ليس لها يوم بعد. هي في القائمة.
}
