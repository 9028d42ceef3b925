### واژه‌ها، آن‌طور که خوانندگان و کارکنان می‌بینند.

vocabulary-counter-role-intercultural-worker = کارمند میان‌فرهنگی
vocabulary-counter-role-interpreter = مترجم شفاهی
vocabulary-counter-role-adviser = مشاور
vocabulary-counter-role-social-worker = مددکار اجتماعی
vocabulary-counter-role-legal-adviser = مشاور حقوقی
vocabulary-counter-role-psychologist = روان‌شناس
vocabulary-counter-role-registration-clerk = کارمند ثبت
vocabulary-counter-role-volunteer-guide = داوطلبی که راه را نشان می‌دهد

vocabulary-counter-status-held = کسی آن‌جاست
vocabulary-counter-status-paused = مدتی کسی آن‌جا نیست
vocabulary-counter-status-ended = پایان یافته

vocabulary-counter-channel-in-person = حضوری
vocabulary-counter-channel-phone = تلفنی
vocabulary-counter-channel-video = با تماس تصویری
vocabulary-counter-channel-email = با ایمیل
vocabulary-counter-channel-accompany = با شما به اداره می‌آید
