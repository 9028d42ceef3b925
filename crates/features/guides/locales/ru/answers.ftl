# Что инструкции добавляют к странице пяти вопросов и к странице района
guides-start = Прочитайте шаг за шагом, как это сделать
guides-start-note = Начните с первой.
guides-channels-district = Группы и каналы этого района
guides-channels-by-district = Для одного района
