# Райони: части на града, които хората посочват, когато казват къде живеят
districts-title = Райони
districts-lede = Намерете помощ, служби и групи във вашата част на града.
districts-empty = Още нямаме райони тук.
districts-home = Какво има във вашия район?
districts-all = Всички райони
# Заглавие на страницата на един район.
districts-one = Помощ в района: { $district }
districts-offices = Служби тук
districts-languages = Езици, на които се говори тук
districts-languages-unknown = Още не знаем на какви езици говорят хората тук. Попитайте, преди да отидете.
districts-nothing = Още не знаем за помощ в този район. Повечето помощ е за целия град.
districts-whole-city = Помощ за целия град
districts-others = Други райони
# На страницата за портала
districts-supply = Какво липсва
districts-supply-link = Каква помощ има на кой език и къде няма
