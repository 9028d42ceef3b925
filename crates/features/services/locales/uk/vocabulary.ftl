### Терміни зі словників: їх бачать читачі порталу й редакція.

vocabulary-cost-free = Безкоштовно
vocabulary-cost-paid = Платно

vocabulary-appointment-not-needed = Запис не потрібен. Просто приходьте.
vocabulary-appointment-needed = Запис потрібен. Запишіться, перш ніж прийти.
vocabulary-appointment-possible = Можна записатися, але можна й просто прийти.

vocabulary-service-status-active = Надається
vocabulary-service-status-inactive = Більше не надається
vocabulary-service-status-temporarily-closed = Тимчасово зачинено
