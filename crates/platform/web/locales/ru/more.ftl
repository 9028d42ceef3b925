### Другие страницы, названные внизу каждой страницы, и чтение вслух.

web-nav-start = Пять вопросов
web-nav-saved = Мой список
web-nav-glossary = Слова из учреждений
web-nav-take-part = Участвуйте
web-nav-volunteering = Волонтёрство
web-nav-myths = Правда или нет?

## Чтение вслух

web-read = Прочитать вслух
web-read-stop = Остановить чтение
