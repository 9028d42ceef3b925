# Что услуги добавляют к странице пяти вопросов
services-start-now = Кто-то в опасности? Звоните сейчас
services-start-urgent = Вся срочная помощь
services-start-people = Поговорите с этими людьми
services-start-nobody-speaks = Мы не знаем здесь никого, кто говорит на этом языке: { $language }. Возможно, эти люди найдут переводчика. Спросите их.
services-start-call-first = Позвоните, прежде чем идти. Часы работы могут измениться.
# На странице района
services-of-district = Помощь здесь
services-of-district-served = Помощь для жителей этого района
