# Какво услугите добавят към страницата с петте въпроса
services-start-now = Някой е в опасност? Обадете се сега
services-start-urgent = Цялата спешна помощ
services-start-people = Говорете с тези хора
services-start-nobody-speaks = Не знаем тук някой да говори { $language }. Тези хора може да намерят преводач. Попитайте ги.
services-start-call-first = Обадете се, преди да отидете. Работното време може да се промени.
# На страницата на район
services-of-district = Помощ тук
services-of-district-served = Помощ за хората, които живеят тук
