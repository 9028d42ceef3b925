# Machine suggestions, links, jobs and the blocks of the page Today.

# Suggestions of a translation program
desk-suggest = Предложи
desk-suggest-all = { $n ->
    [one] Предложи липсващия текст
   *[other] Предложи { $n } липсващи текста
}
desk-suggest-help = Превежда { $service }. Докато не прочетете текста, той остава отбелязан като машинен превод.
desk-suggest-waits = Предложенията се подготвят. Можете да продължите работа.
desk-suggest-look = Вижте отново
desk-suggest-offered = Машината предлага това. Текстът по-горе остава, докато не приемете предложението:
desk-suggest-take = Приеми предложението
desk-suggest-refused-lost = Машината е загубила или удвоила връзка, число или име. Текстът ѝ не се приема: преведете го сами.
desk-suggest-refused-shape = Машината е променила заглавия, списъци или връзки в текста. Текстът ѝ не се приема: преведете го сами.
desk-suggest-refused-empty = Машината не върна нищо. Преведете текста сами.
desk-suggest-refused-long = Предложението на машината е твърде дълго за това поле. Напишете сами нещо по-кратко.
desk-suggest-trouble-languages = Услугата за превод не познава този език. Превеждайте ръчно.
desk-suggest-trouble-key = Услугата за превод отказва ключа. Кажете на администратора.
desk-suggest-trouble-quota = Лимитът на услугата за превод е изчерпан. Превеждайте ръчно или поискайте увеличение от администратора.
desk-suggest-trouble-busy = { $seconds ->
    [one] Услугата за превод е заета. Опитайте отново след една секунда.
   *[other] Услугата за превод е заета. Опитайте отново след { $seconds } секунди.
}
desk-suggest-trouble-slow = Услугата за превод не отговори навреме. Опитайте по-късно.
desk-suggest-trouble-unreachable = Услугата за превод е недостъпна. Опитайте по-късно или кажете на администратора.
desk-suggest-trouble-odd = Не разбираме отговора на услугата за превод. Кажете на администратора.
desk-suggest-trouble-refused = Предложенията не бяха приети: връзки, числа или списъци са променени. Превеждайте ръчно.
desk-suggest-trouble-off = Вече няма настроена услуга за превод.
desk-suggest-trouble-late = Докато се подготвяха предложенията, други непрекъснато запазваха. Поискайте отново.
desk-suggest-trouble-job = Нещо се обърка при нас. Опитайте отново; ако продължава, кажете на този, който поддържа сървъра.
desk-done-suggested = Предложението е запазено като машинен превод. Прочетете го преди читателите.
desk-done-suggesting = Предложенията скоро ще са тук, отбелязани като машинен превод.
desk-halt-no-suggestions = Тук няма предложения
desk-halt-no-suggestions-text = Този град не използва услуга за превод. Превеждайте ръчно или помолете администратора да настрои такава.

# From one translation to the next
desk-translate-next = Следващо на този език:
desk-translate-save-next = Запази и отвори следващото
desk-board-waiting = за превод
desk-board-all = всички
desk-names = Имена, които не се превеждат
desk-names-words = Имена
desk-names-help = По едно на ред: места, организации, продукти. Никоя машина не ги превежда.
desk-names-wrong = Това е твърде много: най-много 500 имена, всяко с най-много 80 знака.

# Links that readers follow in vain
desk-links = Неработещи връзки
desk-links-help = Всяка връзка от публикуваните страници се проверява веднъж седмично.
desk-links-count = { $n ->
    [one] 1 връзка чака поправка
   *[other] { $n } връзки чакат поправка
}
desk-links-since = от
desk-links-to = Сега е тук:
desk-links-in = Намира се в:
desk-links-none = Всички връзки работят.
desk-links-off = Връзките тук не се проверяват. Може да го включи този, който поддържа сървъра.
desk-link-moved = преместена
desk-link-gone = вече не съществува
desk-link-broken = не отговаря
desk-link-certificate = не е безопасна за отваряне

# Jobs
desk-jobs = Неуспешни задачи
desk-jobs-help = Сървърът опита няколко пъти и се отказа.
desk-jobs-none = Всичко е свършено.
desk-jobs-again = Опитай отново
desk-jobs-forget = Забрави
desk-job-suggest = Предложения за превод
desk-job-links = Проверка на връзките
desk-job-other = Друга задача
desk-done-tried-again = Сега ще се опита отново.
desk-halt-no-job = Тази задача вече не е тук
desk-halt-no-job-text = Някой друг я е опитал отново или я е забравил.

# Blocks of the page Today
desk-today-sent-back = Върнато на вас
desk-today-sent-back-help = Някой е погледнал и ви моли да промените нещо.
desk-today-asked = Поискали сте преглед
desk-today-asked-help = Чакат редактор. Не е нужно да правите нищо.
desk-today-jobs = Неуспешни задачи
desk-today-jobs-help = Сървърът се отказа. Вижте защо и опитайте отново.
desk-today-ends = Скоро изтича
desk-today-ends-help = Още ли е вярно? Задайте по-късна дата или го махнете.
desk-today-ends-notice = Съобщението изтича
desk-today-ends-entry = Читателите повече няма да го виждат
desk-today-links = Неработещи връзки
desk-today-links-help = Читателите ги следват напразно. Намерете новия адрес или махнете връзката.
