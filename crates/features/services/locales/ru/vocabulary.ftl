### Слова из словарей, как их видят читатели портала и люди в редакции.

vocabulary-cost-free = Бесплатно
vocabulary-cost-paid = Платно

vocabulary-appointment-not-needed = Не нужна. Просто приходите.
vocabulary-appointment-needed = Нужна. Запишитесь, прежде чем прийти.
vocabulary-appointment-possible = Возможна, но можно прийти и без записи.

vocabulary-service-status-active = Предлагается
vocabulary-service-status-inactive = Больше не предлагается
vocabulary-service-status-temporarily-closed = Временно закрыто
