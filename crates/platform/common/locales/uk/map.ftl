# Maps with a list of their places
map-title = Мапа
map-show = Показати на мапі
map-on = На мапі
map-as-list = Показати списком
map-places = { $n ->
    [one] { $n } місце
    [few] { $n } місця
    [many] { $n } місць
   *[other] { $n } місця
}
map-picture = Мапа, пронумерованих місць: { $n }. Назви місць — у списку нижче.
map-ground-sketch = Схема без точного масштабу. Вхід шукайте за адресою.
map-ground-plain = Без даних мапи: видно лише, як місця розташовані одне щодо одного.
map-ground-data = Дані мапи:
map-open = Відкрити мапу
map-open-failed = Мапу зараз не можна відкрити. Усе є у списку.
map-near = Що поруч зі мною
map-near-note = Ваш пристрій порівнює, де ви, з цим списком. Ваше місцезнаходження нікому не надсилається.
map-near-found = Тепер найближчі місця стоять першими.
map-away = { $distance } звідси
map-none = На мапі нічого не підходить. Приберіть якийсь фільтр.
map-elsewhere = Немає на мапі
map-zoom-in = Ближче
map-zoom-out = Далі
map-show-here = Показати на мапі
map-several = Кілька місць:
