# Какво наръчниците добавят към страницата с петте въпроса и към страницата на район
guides-start = Прочетете стъпка по стъпка как става
guides-start-note = Започнете с първия.
guides-channels-district = Групи и канали за този район
guides-channels-by-district = За един район
