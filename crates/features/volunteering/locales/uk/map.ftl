# The map of opportunities
volunteering-map = Волонтерство на мапі
volunteering-map-lede = Де ви можете допомогти. Номери на малюнку такі самі, як у списку.
volunteering-map-near-denied = Браузер не дозволив. Ви можете дозволити це в його налаштуваннях або переглянути список.
volunteering-map-near-failed = Пристрій зараз не знає, де він. Перегляньте список.
volunteering-map-elsewhere-note = Дещо з цього можна робити з дому. Де саме решта, нам ніхто точно не сказав: запитайте, перш ніж іти.
volunteering-map-office = Це офіс організації. Запитайте там, де ви могли б допомагати.
