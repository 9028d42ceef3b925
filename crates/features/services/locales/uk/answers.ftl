# Що послуги додають до сторінки п’яти запитань
services-start-now = Хтось у небезпеці? Телефонуйте зараз
services-start-urgent = Уся термінова допомога
services-start-people = Поговоріть із цими людьми
services-start-nobody-speaks = Ми не знаємо тут нікого, хто розмовляє цією мовою: { $language }. Можливо, ці люди знайдуть перекладача. Запитайте їх.
services-start-call-first = Зателефонуйте, перш ніж іти. Години роботи можуть змінитися.
# На сторінці району
services-of-district = Допомога тут
services-of-district-served = Допомога для мешканців цього району
