# جدول خدمات: چه کمکی به چه زبانی هست، و کجا هیچ کمکی نیست
services-supply = چه کمکی هست و کجا کم است
services-supply-lede = ما کمک‌هایی را می‌شماریم که از آن‌ها خبر داریم. جاهای خالی نشان می‌دهد شهر کجا باید کاری بکند.
services-supply-link = کجا کمک کم است
services-supply-definition = یک خدمت برای یک زبان شمرده می‌شود اگر کسی آنجا به آن زبان صحبت کند، با مترجم شفاهی هم. اگر خدمت این را نگوید، زبان‌های سازمان آن را در نظر می‌گیریم. یک خدمت برای یک منطقه شمرده می‌شود اگر آنجا باشد یا برای مردم آنجا کار کند. خدماتی که اکنون بسته‌اند شمرده نمی‌شوند.
services-supply-nobody-means = «کسی را نمی‌شناسیم» به این معنا نیست که کسی نیست. اگر کسی را می‌شناسید به ما بگویید.
services-supply-total = { $n ->
    [0] هیچ خدمتی شمرده نشده است
    [one] { $n } خدمت شمرده شده است
   *[other] { $n } خدمت شمرده شده است
}
services-supply-whole = همهٔ شهر
services-supply-languages = زبان‌ها و موضوع‌ها
services-supply-districts = منطقه‌ها و موضوع‌ها
services-supply-language = زبان
services-supply-nobody = کسی را نمی‌شناسیم
services-supply-holes = { $n ->
    [0] در هر جای جدول کسی هست.
    [one] در { $n } جای جدول کسی را نمی‌شناسیم.
   *[other] در { $n } جای جدول کسی را نمی‌شناسیم.
}
services-supply-for = { $n ->
    [one] خدمت: { $what }، { $topic }
   *[other] خدمت: { $what }، { $topic }
}
