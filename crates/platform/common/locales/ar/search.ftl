# Looking for something in everything this portal has
search-title = بحث
search-lede = اكتب ما تحتاج إليه بأي لغة من لغاتنا. يكفي جزء من الكلمة.
search-found = { $n ->
    [zero] لم نجد أي صفحة.
    [one] وجدنا صفحة واحدة.
    [two] وجدنا صفحتين.
    [few] وجدنا { $n } صفحات.
    [many] وجدنا { $n } صفحة.
   *[other] وجدنا { $n } صفحة.
}
search-meant = لم نجد ما كتبته. هذا ما وجدناه عن «{ $words }».
search-partly = لا توجد صفحة فيها كل كلماتك. هذه الصفحات فيها بعضها.
search-none = لم نجد شيئًا.
search-none-help = جرّب كلمة واحدة، أو كلمة أسهل. أو ادخل من أحد الأبواب في الأسفل، أو اسأل شخصًا.
search-cut = بحثنا عن أول { $n } حرفًا فقط.
search-more = هناك المزيد. أضف كلمة لتجد أقل.
