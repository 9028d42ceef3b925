# Пет въпроса за това какво човек иска да направи, никога за това кой е
start-home = Не сте сигурни? Отговорете на пет въпроса
start-lede = Пет кратки въпроса. После виждате какво да направите първо и кой може да ви помогне. Можете да пропуснете всеки въпрос.
start-progress = Въпрос { $n } от { $total }
# Заглавие в раздела на браузъра.
start-title-at = { $question } (въпрос { $n } от { $total })
start-many = Можете да изберете няколко.
start-next = Следващ въпрос
start-finish = Покажи ми
start-back = Назад
start-skip = Не е нужно да отговаряте. Продължете, без да избирате.
start-not-kept = Не пазим отговори. Отговорите ви стоят само в адреса на тази страница.

start-want = Какво искате да направите?
start-for = За кого?
start-for-me = За мен
start-for-child = Също и за дете
start-when = Колко е спешно?
start-when-danger = Някой е в опасност сега
start-when-today = Днес
start-when-week = Тази седмица
start-when-later = Може да почака
start-talk = Как искате да говорите с някого?
start-talk-go = Да отида там
start-talk-phone = По телефона
start-talk-write = Писмено
start-speaks = На какъв език?

start-end = Какво можете да направите сега
start-end-lede = Първо какво да направите, стъпка по стъпка. После хора, които могат да ви помогнат.
start-nothing = Не знаем нищо, което отговаря на отговорите ви.
start-save = Запази ги в списък
start-print = Печат
start-answers = Вашите отговори
start-no-answer = без отговор
start-change = Промени
start-again = Започни отначало
# $date завършва на „г.“, затова след него няма точка.
start-as-of = Към { $date }
