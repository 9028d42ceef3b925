# What readers of the portal see of reports: the question below every page, the form, and what they are told.

reports-useful = Полезна ли беше тази страница?
reports-yes = Да
reports-no = Не
reports-link = Съобщете за грешка

reports-title = Съобщете за грешка
reports-about = Страницата:
reports-part = Какво не е вярно?
reports-part-hours = Работно време
reports-part-address = Адрес или място
reports-part-phone = Телефон, имейл или сайт
reports-part-price = Цена
reports-part-text = Нещо в текста
reports-part-translation = Преводът
reports-part-other = Нещо друго
reports-which = За какво се отнася?
reports-which-all = Цялата страница
reports-words = Какво трябва да знаем? (Може да оставите празно.)
reports-words-help = Най-много { $n } знака. Моля, не пишете имена, телефонни номера и други лични неща. Не знаем кои сте и не можем да отговорим.
reports-empty = Оставете това празно
reports-send = Изпрати
reports-back = Обратно към страницата

reports-wrong-part = Още нищо не е изпратено. Изберете какво не е вярно и натиснете „Изпрати“ отново.
reports-wrong-long = { $n ->
    [one] Още нищо не е изпратено. Текстът ви е с един знак по-дълъг от позволеното. Съкратете го и натиснете „Изпрати“ отново.
   *[other] Още нищо не е изпратено. Текстът ви е с { $n } знака по-дълъг от позволеното. Съкратете го и натиснете „Изпрати“ отново.
}
reports-wrong-full = Нищо не беше изпратено. Вече имаме много сигнали за тази страница и скоро ще ги прегледаме. Благодарим ви.
reports-wrong-often = { $n ->
    [one] Още нищо не е изпратено. От вашата мрежа дойдоха много сигнали. Натиснете „Изпрати“ отново след една минута.
   *[other] Още нищо не е изпратено. От вашата мрежа дойдоха много сигнали. Натиснете „Изпрати“ отново след { $n } минути.
}

reports-told-thanks = Благодарим ви
reports-told-thanks-text = Помагате този портал да бъде верен. Някой ще прегледа сигнала ви.
reports-told-no = Благодарим ви, че ни казахте
reports-told-no-text = Какво липсваше или не беше вярно? Ако ни кажете, можем да подобрим страницата.
reports-told-forged = Нищо не беше изпратено
reports-told-forged-text = Формулярът не дойде от този портал. Върнете се на страницата и натиснете бутона там.
reports-told-large = Нищо не беше изпратено
reports-told-large-text = Текстът ви е прекалено дълъг. Върнете се, съкратете го и изпратете отново.
reports-told-many = Това беше твърде често
reports-told-many-text = През последния час от вашата мрежа дойдоха много отговори. Този не беше отчетен.

# About something an organization offers
reports-part-unsafe = Не е безопасно
reports-part-job = Неплатена работа вместо работно място
reports-part-money = Искат пари
reports-part-over = Приключило е
reports-title-offer = Сигнал за това предложение
