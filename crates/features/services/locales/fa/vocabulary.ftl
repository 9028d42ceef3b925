### واژه‌ها، آن‌طور که خوانندگان و کارکنان می‌بینند.

vocabulary-cost-free = رایگان
vocabulary-cost-paid = رایگان نیست

vocabulary-appointment-not-needed = لازم نیست. همین‌طور بیایید.
vocabulary-appointment-needed = لازم است. پیش از آمدن وقت بگیرید.
vocabulary-appointment-possible = ممکن است، اما بدون وقت هم می‌توانید بیایید.

vocabulary-service-status-active = ارائه می‌شود
vocabulary-service-status-inactive = دیگر ارائه نمی‌شود
vocabulary-service-status-temporarily-closed = فعلاً بسته است
