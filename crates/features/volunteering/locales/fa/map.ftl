# The map of opportunities
volunteering-map = کار داوطلبانه روی نقشه
volunteering-map-lede = کجا می‌توانید کمک کنید. شماره‌های روی تصویر همان شماره‌های فهرست است.
volunteering-map-near-denied = مرورگر اجازه نداد. می‌توانید در تنظیمات آن اجازه بدهید یا فهرست را ببینید.
volunteering-map-near-failed = دستگاه اکنون نمی‌داند کجاست. فهرست را ببینید.
volunteering-map-elsewhere-note = بعضی از این کارها را می‌توان از خانه انجام داد. جای دقیق بقیه را کسی به ما نگفته است: پیش از رفتن بپرسید.
volunteering-map-office = این دفتر سازمان است. آنجا بپرسید کجا کمک خواهید کرد.
